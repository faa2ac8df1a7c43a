import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isStopWord } from "../../../src/analysis/text/stop-words.js";
import { createTokeniser } from "../../../src/analysis/text/tokens.js";

const tokenise = createTokeniser(new Set(["sacks", "gates"]));
const written = (text: string): string =>
  tokenise(text)
    .map(({ word, stem }) => `${word}/${stem}`)
    .join(" ");

describe("createTokeniser", () => {
  test.each([
    { name: "drops straight and curly possessives", text: "Vance's Musk’s", words: "vance/vanc musk/musk" },
    { name: "keeps protected names unstemmed", text: "Sacks’ gates", words: "sacks/sacks gates/gates" },
    {
      name: "reads US and U.S. as one word, us as another",
      text: "US U.S. us",
      words: "u.s./u.s. u.s./u.s. us/us",
    },
    { name: "lets J.D. meet JD", text: "J.D. JD", words: "j.d./jd jd/jd" },
    { name: "joins the groups of a number", text: "1,500 and 2.5", words: "1500/1500 and/and 2.5/2.5" },
    { name: "parts words at hyphens", text: "co-founder", words: "co/co founder/founder" },
    { name: "folds accents for the stem only", text: "café", words: "café/cafe" },
    {
      name: "brings irregular forms to their base",
      text: "ran said met told",
      words: "ran/run said/say met/meet told/tell",
    },
    { name: "cuts short forms of verbs off", text: "they’re he'll", words: "they/they he/he" },
    { name: "keeps names with an apostrophe whole", text: "O’Brien", words: "o'brien/o'brien" },
    { name: "finds no words in signs", text: "— … 😀 !", words: "" },
  ])("$name", ({ text, words }) => {
    expect(written(text)).toBe(words);
  });

  test("gives the place of each word in the text", () => {
    const text = "Why did Musk’s bid end?";
    const places = tokenise(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["Why", "did", "Musk’s", "bid", "end"]);
  });

  test("finds the words that its pattern describes, in any text", () => {
    const pattern =
      /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}{1,3})*(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
    const sign = fc.oneof(
      fc.constantFrom(
        "a",
        "B",
        "é",
        "e\u0301",
        "7",
        "½",
        ".",
        ",",
        "'",
        "’",
        "-",
        " ",
        "\u0301",
        "𝒜",
        "😀",
        "𝟙",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
        const text = signs.join("");
        const expected = [...text.matchAll(pattern)].map(({ 0: { length }, index }) => [
          index,
          index + length,
        ]);
        expect(tokenise(text).map(({ start, end }) => [start, end])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("remembers many words apart", () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at}x`);
    const fresh = createTokeniser(new Set());
    for (const text of [words.join(" "), words.toReversed().join(" ")])
      expect(fresh(text).map(({ word }) => word)).toEqual(text.split(" "));
  });

  test("does not stem runs that are too long to be words", () => {
    const long = "running".repeat(10_000);
    expect(tokenise(long)[0]?.stem).toBe(long);
  });
});

describe("isStopWord", () => {
  test.each(["the", "of", "was", "is"])("knows %s", (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  test.each(["not", "who", "us", "may", "against", "no", "said"])("keeps %s", (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
