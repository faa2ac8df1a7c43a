import type { CalendarDate } from "../model/date.js";
import { type DayRange, rangeOf } from "./calendar.js";

/** Compares dates by their first day; of two that begin together the coarser stands first: a month before its days. */
export const oldestFirst = (a: CalendarDate, b: CalendarDate): number => {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.first - other.first || other.last - one.last;
};

/** The same with the latest first; a month still stands before its days. */
export const newestFirst = (a: CalendarDate, b: CalendarDate): number => {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other.last - one.last || one.first - other.first;
};

/** True when two stretches of days share one. */
export const meets = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;
