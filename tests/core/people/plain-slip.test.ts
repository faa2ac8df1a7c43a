import { describe, expect, test } from "vitest";
import { isPlainSlip, lacksVowel, soundsAlike } from "../../../src/core/people/plain-slip.js";

describe("slips", () => {
  test.each([
    ["dlel", "dell", true],
    ["isakssen", "isaksen", true],
    ["quenn", "queen", true],
    ["prty", "party", true],
    ["denten", "denton", false],
    ["dell", "dell", false],
    ["harlow", "marlow", false],
  ])("%s for %s is plain: %s", (typed, word, plain) => {
    expect(isPlainSlip(typed, word)).toBe(plain);
  });

  test("a vowel is lacking in the middle of a name", () => {
    expect(lacksVowel("dntn", "denton")).toBe(false);
    expect(lacksVowel("dentn", "denton")).toBe(true);
  });

  test("two slips leave the consonants of a name", () => {
    expect(soundsAlike("zukkerhut", "zuckerhut")).toBe(true);
    expect(soundsAlike("isaksman", "isaksen")).toBe(false);
  });
});
