import { expect, test } from "vitest";
import { measurePeople } from "../../../src/cli/measure/people.js";

test("writes a mention for each name and pronoun, one cluster a person", () => {
  const text = "Dana Whitlock met Paul Reyes. Whitlock left after she slept.";
  const { id, mentions } = measurePeople({ id: "a", text, doc_date: "2025-03-04" });
  expect(id).toBe("a");
  expect(mentions.map(({ start, end, cluster }) => `${text.slice(start, end)} ${cluster}`)).toEqual([
    "Dana Whitlock p0",
    "Paul Reyes p1",
    "Whitlock p0",
    "she p0",
  ]);
});
