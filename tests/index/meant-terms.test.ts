import { describe, expect, test } from "vitest";
import { meantBy } from "../../src/index/meant-terms.js";

const frequencies: Readonly<Record<string, number>> = { tariff: 90, tarif: 0, terrif: 2, grain: 5 };
const vocabulary = {
  frequencyOf: (stem: string) => frequencies[stem] ?? 0,
  engine: {
    near: (_word: string, letters: number) => [
      { stem: "terrif", letters: 1 },
      { stem: "tariff", letters: 1 },
      ...(letters > 1 ? [{ stem: "grain", letters: 2 }] : []),
    ],
  },
};
const ask = (stem: string, fuzzy = true) => meantBy({ stem, boost: 2, fuzzy }, vocabulary);

describe("meantBy", () => {
  test("takes a known word as it stands", () => {
    expect(ask("grain")).toEqual([{ stem: "grain", boost: 2, fuzzy: true, frequency: 5 }]);
  });

  test("takes the near spellings of an unknown word, of equally near ones the common first", () => {
    expect(ask("tarif").map(({ stem }) => stem)).toEqual(["tariff", "terrif"]);
  });

  test("counts a near spelling less than the word that was asked, a nearer one more", () => {
    const [first, , last] = ask("tariffen");
    expect(first?.boost).toBeLessThan(1);
    expect(last).toMatchObject({ stem: "grain" });
    expect(last?.boost).toBeLessThan(first?.boost ?? 0);
  });

  test.each([
    { name: "an unknown word that asks for no near spellings", stem: "tarif", fuzzy: false },
    { name: "a word so short that anything is near", stem: "tar", fuzzy: true },
  ])("gives nothing for $name", ({ stem, fuzzy }) => {
    expect(ask(stem, fuzzy)).toEqual([]);
  });
});
