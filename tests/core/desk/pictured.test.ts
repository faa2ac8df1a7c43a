import { describe, expect, test } from "vitest";
import { isPictured } from "../../../src/core/desk/pictured.js";

describe("isPictured", () => {
  test.each([
    "Mayor Ann Example speaks to reporters on May 28, 2022 in Harbour.",
    "Ann Example, left, and Ben Sample shake hands at the pier in August 2021.",
    "The ferry is seen in the harbour on Monday, February 4, 2021.",
    "Hide Caption 5 of 49 Photos: The mayor Example looks on after the match in May 2006.",
    "Jo Maker/Pool/Getty Images Example visits the island in July 1977.",
  ])("takes %j for a caption", (sentence) => {
    expect(isPictured(sentence)).toBe(true);
  });

  test.each([
    "Ann Example visited the island on May 28, 2022.",
    "Example told the council in May 2021 that she visits the island.",
    "The council plans to visit the island in May 2023.",
    "The ferry leaves at noon.",
    "Example, who visits the island often, said in May 2021 that it was hers.",
    "The harbour holds 40 boats.",
  ])("takes %j for a sentence", (sentence) => {
    expect(isPictured(sentence)).toBe(false);
  });
});
