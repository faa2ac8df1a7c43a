import { describe, expect, test } from "vitest";
import { suggest } from "../../../src/core/desk/suggestions.js";
import { contextOf } from "../reply/harbour.js";
import { sampleCollection } from "../reply/sample-collection.js";
import { nowhere, town } from "./town.js";

const person = (name: string) => town.collection.people.find((known) => known.name === name)!;

describe("suggest", () => {
  test.each([
    { name: "the person known best", people: [], expected: ["who Ada Reyes", "timeline Ada Reyes"] },
    {
      name: "whom the question named first",
      people: ["Tom Birk"],
      expected: ["who Tom Birk", "timeline Ada Reyes"],
    },
    {
      name: "no timeline of somebody without a date",
      people: ["Nadia Reyes"],
      expected: ["who Nadia Reyes", "timeline Ada Reyes"],
    },
  ])("suggests $name", ({ people, expected }) => {
    expect(suggest(town, people.map(person))).toEqual(expected);
  });

  test("suggests the list of articles where nobody is named, and nothing where there is none", () => {
    expect(suggest(contextOf(sampleCollection([{ id: "a", text: "It rained." }])))).toEqual(["sources"]);
    expect(suggest(nowhere)).toEqual([]);
  });
});
