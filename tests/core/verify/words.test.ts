import { describe, expect, test } from "vitest";
import { comparedWords } from "../../../src/core/verify/words.js";

describe("comparedWords", () => {
  test.each([
    { text: "It’s “FINE” — really…", keys: ["it's", "fine", "really"] },
    { text: "1,000 people,then 2.5", keys: ["1000", "people", "then", "25"] },
    { text: "U.S. mid-term", keys: ["us", "mid", "term"] },
    { text: "… — !", keys: [] },
  ])("$text", ({ text, keys }) => {
    expect(comparedWords(text).map(({ key }) => key)).toEqual(keys);
  });
});
