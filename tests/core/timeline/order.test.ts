import { describe, expect, test } from "vitest";
import { newestFirst, oldestFirst, type WordedDate } from "../../../src/core/timeline/order.js";

const dates: readonly WordedDate[] = [
  { value: "2025-06-05", precision: "day", phrase: "June 5" },
  { value: "2025", precision: "year", phrase: "2025" },
  { value: "2025-06", precision: "month", phrase: "June" },
  { value: "2024-12-31", precision: "day", phrase: null },
  { value: "2025-SU", precision: "season", phrase: "the summer" },
  { value: "2025-06-01", precision: "day", phrase: "Sunday" },
];
const parts: readonly WordedDate[] = [
  { value: "2025", precision: "part-of-year", phrase: "late 2025" },
  { value: "2025-SU", precision: "season", phrase: "the end of the summer" },
  { value: "2025-06", precision: "part-of-month", phrase: "early June" },
  { value: "2025-06", precision: "part-of-month", phrase: "mid-June" },
  { value: "2025-06", precision: "month", phrase: "June" },
  { value: "2025-06-20", precision: "day", phrase: "June 20" },
];

describe("order", () => {
  test("a coarse date stands before the finer ones that begin with it", () => {
    expect(dates.toSorted(oldestFirst).map(({ value }) => value)).toEqual([
      "2024-12-31",
      "2025",
      "2025-SU",
      "2025-06",
      "2025-06-01",
      "2025-06-05",
    ]);
  });

  test("newest first, what ends latest comes first", () => {
    expect(dates.toSorted(newestFirst).map(({ value }) => value)).toEqual([
      "2025",
      "2025-SU",
      "2025-06",
      "2025-06-05",
      "2025-06-01",
      "2024-12-31",
    ]);
  });

  test("a part of a period stands where it lies in the period", () => {
    expect(parts.toSorted(oldestFirst).map(({ phrase }) => phrase)).toEqual([
      "June",
      "early June",
      "mid-June",
      "June 20",
      "the end of the summer",
      "late 2025",
    ]);
  });
});
