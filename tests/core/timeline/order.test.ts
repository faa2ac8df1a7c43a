import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../src/core/model/date.js";
import { newestFirst, oldestFirst } from "../../../src/core/timeline/order.js";

const dates: readonly CalendarDate[] = [
  { value: "2025-06-05", precision: "day" },
  { value: "2025", precision: "year" },
  { value: "2025-06", precision: "month" },
  { value: "2024-12-31", precision: "day" },
  { value: "2025-SU", precision: "season" },
  { value: "2025-06-01", precision: "day" },
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
});
