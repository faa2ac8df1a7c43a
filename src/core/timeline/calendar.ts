import type { CalendarDate } from "../model/date.js";

/** Days since 1 January 1970 in the proleptic Gregorian calendar; whole numbers compare and subtract as days. */
export type DayNumber = number;

/** A day of the calendar in numbers: month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_A_DAY = 86_400_000;

/** The number of a day. A day past the end of its month runs on into the next one. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / MS_A_DAY);

/** The day of a number. */
export const civilDay = (number: DayNumber): CivilDay => {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Weekday of a day: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** ISO 8601 of a day: `2025-06-05`. */
export const isoDay = (number: DayNumber): string => {
  const { year, month, day } = civilDay(number);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** ISO 8601 of a month: `2025-06`. */
export const isoMonth = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`;

/** ISO 8601 week that holds a day: `2025-W23`. */
export const isoWeek = (number: DayNumber): string => {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return `${padded(year, 4)}-W${padded(week, 2)}`;
};

/** First and last day of a calendar date, both included. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const FORMS =
  /^(?:(?<century>\d\d)|(?<decade>\d{3})|(?<year>\d{4})(?:-(?:W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>[1-4])|(?<season>SP|SU|FA|WI)|(?<month>\d\d)(?:-(?<day>\d\d))?))?)$/;
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const months = (year: number, month: number, count: number): DayRange => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + count, 1) - 1,
});

const rangeInYear = (year: number, parts: Readonly<Record<string, string | undefined>>): DayRange => {
  const { week, weekend, quarter, season, month, day } = parts;
  if (week !== undefined) {
    const fourth = dayNumber(year, 1, 4);
    const monday = fourth - weekdayOf(fourth) + 1 + (Number(week) - 1) * 7;
    return { first: weekend === undefined ? monday : monday + 5, last: monday + 6 };
  }
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3);
  if (season !== undefined) return months(year, SEASON_MONTH[season] ?? 1, 3);
  if (month === undefined) return months(year, 1, 12);
  if (day === undefined) return months(year, Number(month), 1);
  const only = dayNumber(year, Number(month), Number(day));
  return { first: only, last: only };
};

/** The days that the value of a calendar date covers; null when it is not one. Parts of a month or year cover all of it. */
export const rangeOf = ({ value }: Pick<CalendarDate, "value">): DayRange | null => {
  const parts = FORMS.exec(value)?.groups;
  if (parts === undefined) return null;
  const { century, decade, year } = parts;
  if (century !== undefined) return months(Number(century) * 100, 1, 1200);
  if (decade !== undefined) return months(Number(decade) * 10, 1, 120);
  return rangeInYear(Number(year), parts);
};
