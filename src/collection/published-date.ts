import type { PublishedDate } from "../core/model/date.js";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}.*)?)?)?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Reads `2025`, `2025-06`, `2025-06-05` or a time stamp that begins so. Null for anything else: nothing is guessed. */
export const parsePublished = (written: string): PublishedDate | null => {
  const [, year, month, day] = DATE.exec(written.trim()) ?? [];
  if (year === undefined || Number(year) === 0) return null;
  if (month === undefined) return { value: year, precision: "year" };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { value: `${year}-${month}`, precision: "month" };
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return { value: `${year}-${month}-${day}`, precision: "day" };
};
