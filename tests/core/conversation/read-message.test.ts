import { describe, expect, test } from "vitest";
import { firstSentences, quotedStretches } from "../../../src/core/conversation/read-message.js";

describe("quotedStretches", () => {
  test.each([
    ["curly marks", "She said “the bridge is shut” today", ["the bridge is shut"]],
    [
      "straight marks",
      'He: "no more ferries now" and "too late for us"',
      ["no more ferries now", "too late for us"],
    ],
    [
      "other marks",
      "«la pont est fermé» and „die Brücke ist zu“",
      ["la pont est fermé", "die Brücke ist zu"],
    ],
    ["the same twice", "“so it is now” … “so it is now”", ["so it is now"]],
    ["scare quotes only", "a “bridge too” far", ["a “bridge too” far"]],
    ["no marks", "  the bridge is shut  ", ["the bridge is shut"]],
    ["nothing", "   ", []],
  ])("finds what stands in %s", (_, text, expected) => {
    expect(quotedStretches(text, { most: 3, longest: 1500 })).toEqual(expected);
  });

  test("leaves out what is too many or too long, and cuts nothing", () => {
    const text = `“one two three” “four five six” “${"very ".repeat(20)}long”`;
    expect(quotedStretches(text, { most: 1, longest: 50 })).toEqual(["one two three"]);
    expect(quotedStretches(text, { most: 9, longest: 50 })).toEqual(["one two three", "four five six"]);
  });
});

describe("firstSentences", () => {
  test.each([
    ["a short text whole", "The bridge\nis shut.  Why?", 40, "The bridge is shut. Why?"],
    ["whole sentences", "The bridge is shut. Nobody knows why it is.", 30, "The bridge is shut."],
    ["whole words where no sentence fits", "The bridge is shut again", 14, "The bridge is"],
    ["what there is of one long word", "x".repeat(20), 5, "xxxxx"],
  ] as const)("gives %s", (...[, text, longest, expected]) => {
    expect(firstSentences(text, longest)).toBe(expected);
  });
});
