import { describe, expect, test } from "vitest";
import { createWordFrequencies } from "../../../src/analysis/text/word-frequencies.js";

describe("createWordFrequencies", () => {
  const wordsPerMillion = createWordFrequencies();

  test("tells common words from rare ones", () => {
    expect(wordsPerMillion("again")).toBeGreaterThan(wordsPerMillion("nomination"));
    expect(wordsPerMillion("nomination")).toBeGreaterThan(0);
  });

  test("knows a form by its base form", () => {
    expect(wordsPerMillion("criticising")).toBeGreaterThan(0);
  });

  test("gives 0 for a word nobody says", () => {
    expect(wordsPerMillion("qwzrtplk")).toBe(0);
  });
});
