import type { CalendarDate, DateBasis, PublishedDate } from "../../core/model/date.js";
import { civilDay, type DayNumber, rangeOf } from "../../core/timeline/calendar.js";

/** The date that relative expressions are counted from, as exactly as it is known. */
export interface Anchor {
  readonly year: number;
  /** Null where only the year is known. */
  readonly month: number | null;
  /** Null where only the month is known. */
  readonly day: DayNumber | null;
  /** Last day that the anchor covers: what lies beyond it is the future. */
  readonly last: DayNumber;
  /** How dates counted from it are marked. */
  readonly basis: DateBasis;
}

/** The anchor that a day, month or year gives; null for any other value. */
export const anchorOf = (date: PublishedDate | CalendarDate | null, basis: DateBasis): Anchor | null => {
  if (date === null) return null;
  const range = rangeOf(date);
  if (range === null || !/^\d{4}(?:-\d\d){0,2}$/.test(date.value)) return null;
  const { year, month } = civilDay(range.first);
  return {
    year,
    month: date.value.length >= 7 ? month : null,
    day: date.value.length === 10 ? range.first : null,
    last: range.last,
    basis,
  };
};
