import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseTerms, type WeighedTerm } from "../../src/index/choose-terms.js";

const term = (stem: string, frequency: number): WeighedTerm => ({ stem, frequency, boost: 1, fuzzy: false });
const stems = (terms: readonly WeighedTerm[]) => terms.map(({ stem }) => stem);

describe("chooseTerms", () => {
  test.each([
    {
      name: "opens every word in a small collection, the most common ones too",
      terms: [term("the", 60), term("tariff", 9), term("vote", 20)],
      passages: 60,
      open: ["tariff", "vote", "the"],
      closed: [],
    },
    {
      name: "lets words that would touch too many passages only add to what rare words found",
      terms: [term("state", 5_500), term("tariff", 900), term("harvest", 40)],
      passages: 100_000,
      open: ["harvest", "tariff"],
      closed: ["state"],
    },
    {
      name: "drops a very common word beside a rarer one",
      terms: [term("say", 40_000), term("harvest", 40)],
      passages: 100_000,
      open: ["harvest"],
      closed: [],
    },
    {
      name: "keeps a very common word that is all there is",
      terms: [term("say", 40_000)],
      passages: 100_000,
      open: ["say"],
      closed: [],
    },
    {
      name: "keeps the greatest boost of a word asked twice",
      terms: [term("vote", 3), { ...term("vote", 3), boost: 2 }],
      passages: 10,
      open: ["vote"],
      closed: [],
    },
  ])("$name", ({ terms, passages, open, closed }) => {
    const chosen = chooseTerms(terms, passages);
    expect(stems(chosen.open)).toEqual(open);
    expect(stems(chosen.closed)).toEqual(closed);
  });

  test("keeps the rarest words of a long question", () => {
    const long = Array.from({ length: 60 }, (_, at) => term(`w${at}`, 60 - at));
    const { open, closed } = chooseTerms(long, 1_000);
    expect(open.length + closed.length).toBeLessThan(20);
    expect(stems(open)[0]).toBe("w59");
  });

  test("never drops everything and does not mind the order", () => {
    const some = fc.array(
      fc.record({ stem: fc.string({ minLength: 1, maxLength: 3 }), frequency: fc.nat(100_000) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(some, (found) => {
        const unique = [...new Map(found.map((one) => [one.stem, one])).values()];
        const terms = unique.map(({ stem, frequency }) => term(stem, frequency));
        const chosen = chooseTerms(terms, 100_000);
        expect(chosen.open.length).toBeGreaterThan(0);
        expect(chooseTerms(terms.toReversed(), 100_000)).toEqual(chosen);
      }),
    );
  });
});
