import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align, diffOf } from "../../../src/core/verify/align.js";
import { comparedWords } from "../../../src/core/verify/words.js";

const diff = (asked: string, text: string): readonly string[] => {
  const [a, t] = [comparedWords(asked), comparedWords(text)];
  return diffOf(align(a, t).steps, { words: a, source: asked }, { words: t, source: text }).map(
    ({ op, text: words }) => `${op}: ${words}`,
  );
};

describe("align", () => {
  test.each([
    { name: "finds the stretch within a longer text", asked: "b c", text: "a b c d", found: ["same: b c"] },
    {
      name: "shows a replaced word beside its original",
      asked: "a x c",
      text: "a b c",
      found: ["same: a", "asked: x", "text: b", "same: c"],
    },
    {
      name: "shows a left-out word",
      asked: "a c",
      text: "a not c",
      found: ["same: a", "text: not", "same: c"],
    },
    {
      name: "shows an added word",
      asked: "a never c",
      text: "a c",
      found: ["same: a", "asked: never", "same: c"],
    },
    {
      name: "keeps the marks of the text",
      asked: "well he said",
      text: "“Well,” he — said.",
      found: ["same: Well,” he — said"],
    },
  ])("$name", ({ asked, text, found }) => {
    expect(diff(asked, text)).toEqual(found);
  });

  test("every word asked about is in the diff once, in order", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const asked = comparedWords(a.join(" "));
        const { steps } = align(asked, comparedWords(b.join(" ")));
        expect(steps.flatMap((step) => step.asked ?? [])).toEqual(asked.map((_, i) => i));
      }),
    );
  });
});
