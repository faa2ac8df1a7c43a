import { describe, expect, test } from "vitest";
import { articleFilter, isInWindow } from "../../../src/core/desk/scope.js";
import { contextOf } from "../reply/harbour.js";
import { sampleCollection } from "../reply/sample-collection.js";

const looksAhead = contextOf(
  sampleCollection([
    {
      id: "plan",
      text: "The next count is planned for 2028. The bridge was shut in 2025.",
      dates: [
        ["2028", { value: "2028", precision: "year", basis: "stated", tense: "future" }],
        ["in 2025", { value: "2025", precision: "year", basis: "stated" }],
      ],
    },
  ]),
);

describe("articleFilter", () => {
  test.each([
    { since: "2026", kept: false },
    { since: "2025", kept: true },
  ])(
    "since $since keeps an undated article that tells of 2025 and plans for 2028: $kept",
    ({ since, kept }) => {
      expect(articleFilter(looksAhead, { since })?.(0)).toBe(kept);
    },
  );

  test("is none without limits", () => {
    expect(articleFilter(looksAhead, {})).toBeNull();
  });
});

describe("isInWindow", () => {
  test.each([
    { value: "2025", window: { since: "2025-06" }, inside: true },
    { value: "2025-05-31", window: { since: "2025-06" }, inside: false },
    { value: "2025-06", window: { until: "2025-06-01" }, inside: true },
    { value: "2025-SU", window: { since: "2025" }, inside: false },
  ])("$value within $window: $inside", ({ value, window, inside }) => {
    expect(isInWindow(value, window)).toBe(inside);
  });
});
