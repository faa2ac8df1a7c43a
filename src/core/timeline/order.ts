import type { QuoteDate } from "../model/quote.js";
import { type DayRange, rangeOf } from "./calendar.js";

/** A date with the words that stand for it, where the text has them. */
export type WordedDate = Pick<QuoteDate, "value" | "precision" | "phrase">;

const LATE = /\b(?:late|end|close|closing|final|latter|second half)\b/i;
const MIDDLE = /\b(?:mid|middle|height)\b/i;
const EARLY = /\b(?:early|beginning|start|opening|first half|first part)\b/i;

/** The days that a date means: of "late 2025" the last third of the year. Null for a value that is no date. */
export const meantRange = ({ value, precision, phrase }: WordedDate): DayRange | null => {
  const range = rangeOf({ value });
  if (range === null || phrase === null || precision === "day") return range;
  const third = Math.floor((range.last - range.first + 1) / 3);
  if (LATE.test(phrase)) return { first: range.last - third + 1, last: range.last };
  if (MIDDLE.test(phrase)) return { first: range.first + third, last: range.last - third };
  return EARLY.test(phrase) ? { first: range.first, last: range.first + third - 1 } : range;
};

const unknownLast = (a: DayRange | null, b: DayRange | null): number =>
  Number(a === null) - Number(b === null);

/** Compares dates by their first day; of two that begin together the coarser stands first: a month before its days. */
export const oldestFirst = (a: WordedDate, b: WordedDate): number => {
  const [one, other] = [meantRange(a), meantRange(b)];
  if (one === null || other === null) return unknownLast(one, other);
  return one.first - other.first || other.last - one.last;
};

/** The same with the latest first; a month still stands before its days. */
export const newestFirst = (a: WordedDate, b: WordedDate): number => {
  const [one, other] = [meantRange(a), meantRange(b)];
  if (one === null || other === null) return unknownLast(one, other);
  return other.last - one.last || one.first - other.first;
};

/** True when two stretches of days share one. */
export const meets = (a: DayRange, b: DayRange): boolean => a.first <= b.last && b.first <= a.last;
