import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotedStretches } from "../../../src/analysis/attributions/quoted-stretches.js";

const read = (text: string): readonly string[] =>
  findQuotedStretches(text, { start: 0, end: text.length }).map(
    ({ start, end, closed }) => `${closed ? "" : "open "}${text.slice(start, end)}`,
  );

describe("findQuotedStretches", () => {
  test.each([
    { name: "curly marks", text: "He “a” and “b” left", found: ["“a”", "“b”"] },
    { name: "straight marks", text: 'He "a b" left', found: ['"a b"'] },
    { name: "a curly mark closed by a straight one", text: 'He “a b," left', found: ['“a b,"'] },
    { name: "two apostrophes that close", text: "\"a b,'' he said", found: ["\"a b,''"] },
    { name: "a mark that stays open", text: "He said: “a b c", found: ["open “a b c"] },
    { name: "marks within marks", text: "“a “b” c” d", found: ["“a “b” c”"] },
    { name: "single marks within double ones", text: "“a ‘b’ c” d", found: ["“a ‘b’ c”"] },
    { name: "single marks with an apostrophe", text: "‘it’s ours,’ he said", found: ["‘it’s ours,’"] },
    {
      name: "single marks with a plural's apostrophe",
      text: "'the dogs' day,' he said",
      found: ["'the dogs' day,'"],
    },
    { name: "no apostrophe for a mark", text: "the dogs' day in '68 wasn't rock 'n' roll", found: [] },
    { name: "no inches for a mark", text: "he is 6'2\" tall", found: [] },
  ])("reads $name", ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });

  test("stretches are in order, do not overlap and stay inside, whatever the marks", () => {
    const text = fc
      .array(fc.constantFrom("“", "”", '"', "‘", "’", "'", "''", " ", "a", "s", ",", ".", "5"), {
        maxLength: 40,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (words) => {
        let last = 0;
        for (const { start, end } of findQuotedStretches(words, { start: 0, end: words.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          last = end;
        }
      }),
    );
  });
});
