import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilDay,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  rangeOf,
  weekdayOf,
} from "../../../src/core/timeline/calendar.js";

describe("calendar", () => {
  test("a day number turns back into the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 60_000 }), (number) => {
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number + 7)).toBe(weekdayOf(number));
      }),
    );
  });

  test.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [2025, 12, 31],
  ])("month %d-%d has %d days", (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test.each([
    ["2021-01-03", "2020-W53"],
    ["2025-12-29", "2026-W01"],
    ["2025-06-05", "2025-W23"],
  ])("%s lies in week %s", (day, week) => {
    const range = rangeOf({ value: day });
    expect(isoWeek(range?.first ?? 0)).toBe(week);
  });

  test.each([
    ["2025-06-05", "2025-06-05", "2025-06-05"],
    ["2025-06", "2025-06-01", "2025-06-30"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-W23", "2025-06-02", "2025-06-08"],
    ["2025-W23-WE", "2025-06-07", "2025-06-08"],
    ["2025-Q2", "2025-04-01", "2025-06-30"],
    ["2025-SU", "2025-06-01", "2025-08-31"],
    ["2025-WI", "2025-12-01", "2026-02-28"],
    ["199", "1990-01-01", "1999-12-31"],
    ["19", "1900-01-01", "1999-12-31"],
  ])("%s runs from %s to %s", (value, first, last) => {
    const range = rangeOf({ value });
    expect([isoDay(range?.first ?? 0), isoDay(range?.last ?? 0)]).toEqual([first, last]);
  });

  test.each(["P3Y", "T12:00", "", "2025-06-05T10:00", "soon"])("%j covers no days", (value) => {
    expect(rangeOf({ value })).toBeNull();
  });
});
