import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../src/core/model/date.js";
import { isPrintedDate, printDate } from "../../../src/core/reply/dates.js";

const dates: readonly (readonly [CalendarDate, string | null, string])[] = [
  [{ value: "2025-06-05", precision: "day" }, null, "5 June 2025"],
  [{ value: "2025-06", precision: "month" }, "June", "June 2025"],
  [{ value: "2025", precision: "year" }, null, "2025"],
  [{ value: "2025-06", precision: "part-of-month" }, "By late June", "late June 2025"],
  [{ value: "2025-06", precision: "part-of-month" }, "the first days of June", "part of June 2025"],
  [{ value: "2025", precision: "part-of-year" }, "early in 2025", "early 2025"],
  [{ value: "2025-H1", precision: "part-of-year" }, "the first half of the year", "first half of 2025"],
  [{ value: "2025-SU", precision: "season" }, "this summer", "summer 2025"],
  [{ value: "2025-WI", precision: "season" }, null, "winter 2025"],
  [{ value: "2025-Q2", precision: "quarter" }, "the second quarter", "second quarter of 2025"],
  [{ value: "2025-W23", precision: "week" }, "last week", "week of 2 June 2025"],
  [{ value: "2026-W01", precision: "week" }, null, "week of 29 December 2025"],
  [{ value: "2025-W23-WE", precision: "weekend" }, null, "weekend of 7 June 2025"],
  [{ value: "2025-06-07", precision: "weekend" }, "at the weekend", "weekend of 7 June 2025"],
  [{ value: "202", precision: "decade" }, "the 2020s", "2020s"],
  [{ value: "20", precision: "century" }, "this century", "21st century"],
  [{ value: "11", precision: "century" }, null, "12th century"],
];

describe("printDate", () => {
  test.each(dates)("prints %o with the phrase %o as %s", (date, phrase, printed) => {
    expect(printDate(date, phrase)).toBe(printed);
  });

  test.each(dates)("prints what the check knows as a date: %o %o %s", (_date, _phrase, printed) => {
    expect(isPrintedDate(printed)).toBe(true);
  });

  test.each(["", "June", "soon", "5 Juno 2025", "5 June 2025 or so", "the 2020s"])(
    "knows that %o is no printed date",
    (text) => {
      expect(isPrintedDate(text)).toBe(false);
    },
  );
});
