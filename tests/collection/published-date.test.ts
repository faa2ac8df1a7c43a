import { describe, expect, test } from "vitest";
import { parsePublished } from "../../src/collection/published-date.js";

describe("parsePublished", () => {
  test.each([
    ["2025", "2025", "year"],
    ["2025-06", "2025-06", "month"],
    ["2025-06-05", "2025-06-05", "day"],
    ["2024-02-29", "2024-02-29", "day"],
    ["2025-06-05T23:10:00+02:00", "2025-06-05", "day"],
    ["2025-06-05 23:10", "2025-06-05", "day"],
  ])("reads %s", (written, value, precision) => {
    expect(parsePublished(written)).toEqual({ value, precision });
  });

  test.each([
    "2025-13",
    "2025-00",
    "2025-02-29",
    "2025-06-31",
    "June 5",
    "5 June 2025",
    "2025-6-5",
    "0000",
    "20250605",
    "",
  ])("refuses %j", (written) => {
    expect(parsePublished(written)).toBeNull();
  });
});
