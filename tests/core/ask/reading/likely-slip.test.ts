import { describe, expect, test } from "vitest";
import { isLikelySlip } from "../../../../src/core/ask/reading/likely-slip.js";

describe("isLikelySlip", () => {
  test.each([
    ["nominaton", "nomination"],
    ["goverment", "government"],
    ["commision", "commission"],
    ["independant", "independent"],
    ["amercia", "america"],
    ["prty", "party"],
    ["wierd", "weird"],
    ["electrik", "electric"],
    ["reconcilliaton", "reconciliation"],
  ])("%s is likely to be %s", (typed, word) => {
    expect(isLikelySlip(typed, word, false)).toBe(true);
  });

  // Names that are a letter away from an English word.
  test.each([
    ["yellen", "yelled"],
    ["blinken", "blinked"],
    ["thune", "tune"],
    ["starmer", "starter"],
    ["meloni", "melon"],
    ["vought", "bought"],
    ["orban", "urban"],
    ["macron", "matron"],
    ["milei", "mile"],
    ["party", "party"],
  ])("%s is not taken for %s", (typed, word) => {
    expect(isLikelySlip(typed, word, false)).toBe(false);
  });

  test("a name has to be nearer", () => {
    expect(isLikelySlip("Macron".toLowerCase(), "micron", true)).toBe(false);
    expect(isLikelySlip("telsa", "tesla", true)).toBe(true);
    expect(isLikelySlip("washingtn", "washington", true)).toBe(true);
    expect(isLikelySlip("schumer", "schemer", true)).toBe(false);
  });
});
