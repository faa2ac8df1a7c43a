import { describe, expect, test } from "vitest";
import { openWordVectors } from "../../src/cli/open-word-vectors.js";
import { createLikeness } from "../../src/core/ask/ranking/likeness.js";

const likenessOf = (asked: string, word: string): number =>
  createLikeness(openWordVectors(), [asked]).to(word)?.[0] ?? 0;

describe("openWordVectors", () => {
  test.each([
    ["nomination", "nominee", "harbour"],
    ["withdrew", "pulled", "painted"],
    ["planet", "mars", "tuesday"],
    ["senator", "congressman", "rocket"],
  ])("%s is liker to %s than to %s", (word, near, far) => {
    expect(likenessOf(word, near)).toBeGreaterThan(likenessOf(word, far) + 0.15);
  });

  test("function words and unknown words are like nothing", () => {
    expect(likenessOf("planet", "the")).toBe(0);
    expect(likenessOf("planet", "qwzrtplk")).toBe(0);
  });
});
