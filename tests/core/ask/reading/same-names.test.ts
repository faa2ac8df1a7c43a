import { describe, expect, test } from "vitest";
import { otherNamesOf } from "../../../../src/core/ask/reading/same-names.js";

const alone = { before: "", next: "" };

describe("otherNamesOf", () => {
  test("a country and its people name each other", () => {
    expect(otherNamesOf("norway", alone)).toEqual(["norwegian"]);
    expect(otherNamesOf("british", alone)).toEqual(["uk", "u.k.", "britain"]);
  });

  test("both words of the United States stand for the country, and neither does alone", () => {
    expect(otherNamesOf("united", { before: "the", next: "states" })).toContain("american");
    expect(otherNamesOf("states", { before: "united", next: "" })).toContain("u.s.");
    expect(otherNamesOf("states", { before: "many", next: "" })).toEqual([]);
    expect(otherNamesOf("united", { before: "", next: "nations" })).toEqual([]);
  });

  test("other words have no other names", () => {
    expect(otherNamesOf("harbour", alone)).toEqual([]);
  });
});
