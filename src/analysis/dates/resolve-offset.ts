import type { CalendarDate, DatePrecision } from "../../core/model/date.js";
import {
  civilDay,
  type DayNumber,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  rangeOf,
  weekdayOf,
} from "../../core/timeline/calendar.js";
import type { Meaning, Unit } from "./meaning.js";
import type { Resolved, Surroundings } from "./resolve.js";

type OffsetMeaning = Extract<Meaning, { kind: "offset" }>;

interface Base {
  /** Some day of the period that is counted from. */
  readonly day: DayNumber;
  /** The finest unit that may be counted from it. */
  readonly finest: "day" | "month" | "year";
  readonly basis: Resolved["basis"];
}

const FINENESS = {
  day: 0,
  week: 0,
  weekend: 0,
  month: 1,
  quarter: 1,
  year: 2,
  decade: 2,
  century: 2,
} as const;
const BASE_FINENESS = { day: 0, month: 1, year: 2 } as const;

const articleBase = ({ anchor }: Surroundings): Base | null => {
  if (anchor === null) return null;
  const { year, month, day, basis } = anchor;
  if (day !== null) return { day, finest: "day", basis };
  if (month !== null) return { day: dayNumber(year, month, 1), finest: "month", basis };
  return { day: dayNumber(year, 1, 1), finest: "year", basis };
};

const textBase = ({ previous }: Surroundings): Base | null => {
  if (previous === null) return null;
  const range = rangeOf(previous);
  if (range === null) return null;
  const { precision } = previous;
  const finest =
    precision === "day" ? "day" : precision === "month" || precision === "part-of-month" ? "month" : "year";
  if (precision === "decade" || precision === "century") return null;
  return { day: range.first, finest, basis: "neighbour" };
};

const shiftMonths = (day: DayNumber, months: number): { year: number; month: number } => {
  const { year, month } = civilDay(day);
  const shifted = civilDay(dayNumber(year, month + months, 1));
  return { year: shifted.year, month: shifted.month };
};

/** The weekend counted from a day: 0 is the one of its week. */
const weekendOf = (day: DayNumber, { amount, latest }: OffsetMeaning): string => {
  const today = weekdayOf(day);
  const begun = latest === true && today < 6 ? -1 : 0;
  return `${isoWeek(day + (amount + begun) * 7)}-WE`;
};

const PRECISION: Readonly<Record<Unit, DatePrecision>> = {
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

const shiftedValue = (base: DayNumber, meaning: OffsetMeaning): string => {
  const { unit, amount } = meaning;
  switch (unit) {
    case "day":
      return isoDay(base + amount);
    case "week":
      return isoWeek(base + amount * 7);
    case "weekend":
      return weekendOf(base, meaning);
    case "month": {
      const { year, month } = shiftMonths(base, amount);
      return isoMonth(year, month);
    }
    case "quarter": {
      const { year, month } = shiftMonths(base, amount * 3);
      return `${year}-Q${Math.ceil(month / 3)}`;
    }
    case "year":
      return String(civilDay(base).year + amount);
    case "decade":
      return String(Math.floor(civilDay(base).year / 10) + amount);
    case "century":
      return String(Math.floor(civilDay(base).year / 100) + amount);
  }
};

const precisionOf = ({ unit, part }: OffsetMeaning): DatePrecision => {
  if (part && unit === "month") return "part-of-month";
  if (part && unit === "year") return "part-of-year";
  return PRECISION[unit];
};

/** Counts days, weeks, months or years from the article's date or from the date named before. */
export const resolveOffset = (meaning: OffsetMeaning, around: Surroundings): Resolved | null => {
  const { from, unit, amount } = meaning;
  // "the year before" without a date before it counts from the article's year.
  const base =
    from === "article"
      ? articleBase(around)
      : (textBase(around) ?? (unit === "year" && Math.abs(amount) === 1 ? articleBase(around) : null));
  if (base === null || BASE_FINENESS[base.finest] > FINENESS[unit]) return null;
  const dated: CalendarDate = { value: shiftedValue(base.day, meaning), precision: precisionOf(meaning) };
  return { ...dated, basis: base.basis };
};
