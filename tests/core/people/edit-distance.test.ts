import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, slipsAllowed } from "../../../src/core/people/edit-distance.js";
import { createNearWords } from "../../../src/core/people/near-words.js";

describe("editDistance", () => {
  test.each([
    ["isaksen", "isaksen", 0],
    ["issaksen", "isaksen", 1],
    ["marlwo", "marlow", 1],
    ["denton", "dentno", 1],
    ["kitten", "sitting", 3],
  ])("%s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  test("stops beyond the limit", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
    expect(editDistance("ab", "abcdef", 2)).toBe(3);
    expect(editDistance("a".repeat(100), "a".repeat(100), 2)).toBe(3);
  });

  test("is the same both ways", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 4) === editDistance(b, a, 4)));
  });
});

describe("createNearWords", () => {
  const near = createNearWords(["isaksen", "marlow", "harlow", "lee"]);

  test("gives the nearest words first", () => {
    expect(near("marlow")).toEqual([
      { word: "marlow", slips: 0 },
      { word: "harlow", slips: 1 },
    ]);
  });

  test("forgives a wrong first letter only as the one slip", () => {
    expect(near("usaksen").map(({ word }) => word)).toEqual(["isaksen"]);
    expect(near("usakson")).toEqual([]);
  });

  test("allows no slips in short words", () => {
    expect(slipsAllowed(3)).toBe(0);
    expect(near("lea")).toEqual([]);
  });
});
