import { describe, expect, test } from "vitest";
import { wantedPlaces } from "../../../../src/core/ask/reading/place-names.js";

describe("wantedPlaces", () => {
  test.each([
    ["Which country banned the ferry?", "norway", true],
    ["Which country banned the ferry?", "ohio", false],
    ["In what US state did the bridge fall?", "ohio", true],
    ["Which European nation stepped back?", "norway", true],
  ])("%s: %s is one of them: %s", (question, word, isOne) => {
    expect(wantedPlaces(question)?.has(word)).toBe(isOne);
  });

  test.each(["Where did the bridge fall?", "What did the state of the bridge cost?"])(
    "%s names no kind",
    (question) => {
      expect(wantedPlaces(question)).toBeNull();
    },
  );
});
