import { expect, test } from "vitest";
import { measureQuotes } from "../../../src/cli/measure/quotes.js";

test("gives words, source and resolved speaker as offsets into the document", () => {
  const text = "Ana Lindqvist chairs the council. “The ferry stays,” Lindqvist said.";
  expect(measureQuotes({ id: "d1", text })).toEqual({
    id: "d1",
    quotes: [{ content: [[34, 52]], source: [[53, 62]], speaker: "Ana Lindqvist" }],
  });
});
