import {
  civilDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  weekdayOf,
} from "../../core/timeline/calendar.js";
import type { Meaning } from "./meaning.js";
import { type KnownYear, type Resolved, type Surroundings, statedYear } from "./resolve.js";

/** A plan is at most this many days behind its article; further back, the next year is meant. */
const PLAN_BEHIND = 60;
/** With no verb that tells, a day is at most this far ahead of its article; after a verb in the past it never is. */
const AHEAD_UNTOLD = 31;
/** A plan may name a day as far ahead as this although the article names the same day of another year. */
const AHEAD_PLANNED = 92;
/** Further back than this, a day without a year is left open. */
const FARTHEST_BACK = 270;

const asDay = (day: DayNumber, basis: Resolved["basis"]): Resolved => ({
  value: isoDay(day),
  precision: "day",
  basis,
});

const grained = (day: DayNumber, grain: "day" | "week" | "weekend", basis: Resolved["basis"]): Resolved => {
  if (grain === "day") return asDay(day, basis);
  const week = isoWeek(day);
  return grain === "week"
    ? { value: week, precision: "week", basis }
    : { value: `${week}-WE`, precision: "weekend", basis };
};

type DayMeaning = Extract<Meaning, { kind: "day" }>;

/** The year in which the article itself names the day in full, unless a plan means the one to come. */
const yearInArticle = ({ month, day, weekday }: DayMeaning, around: Surroundings): KnownYear | null => {
  const { anchor, cue, days } = around;
  const year = days.stated(month, day);
  if (year === null || (weekday !== 0 && weekdayOf(dayNumber(year, month, day)) !== weekday)) return null;
  if (cue === "plan" && anchor !== null) {
    const coming = [anchor.year, anchor.year + 1].map((each) => dayNumber(each, month, day) - anchor.last);
    if (coming.some((ahead) => ahead > 0 && ahead <= AHEAD_PLANNED)) return null;
  }
  return { year, basis: "neighbour" };
};

/** The year in which a month and day fall nearest to the article, weekday and plan words considered. */
const nearestYear = ({ month, day, weekday }: DayMeaning, around: Surroundings): KnownYear | null => {
  const { anchor, neighbour, cue } = around;
  if (anchor === null) return neighbour === null ? null : { year: neighbour, basis: "neighbour" };
  const { basis } = anchor;
  if (anchor.month === null) return { year: anchor.year, basis };
  const now = anchor.day ?? dayNumber(anchor.year, anchor.month, 15);
  const doneBefore = anchor.last - now;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  const fitting = years.filter((year) => weekday === 0 || weekdayOf(dayNumber(year, month, day)) === weekday);
  const distance = (year: number): number => {
    const ahead = dayNumber(year, month, day) - now;
    const unlikely =
      cue === "plan" ? ahead < -PLAN_BEHIND : ahead > (cue === "done" ? doneBefore : AHEAD_UNTOLD);
    return Math.abs(ahead) + (unlikely ? 400 : 0);
  };
  const [best = anchor.year] = [...(fitting.length > 0 ? fitting : years)].sort(
    (a, b) => distance(a) - distance(b),
  );
  const isFar = now - dayNumber(best, month, day) > FARTHEST_BACK;
  return isFar && weekday === 0 ? null : { year: best, basis };
};

/** The year of a day that is named without one; null where nobody can tell. */
const yearOfDay = (meaning: DayMeaning, around: Surroundings): KnownYear | null =>
  yearInArticle(meaning, around) ??
  (around.days.isName(meaning.month, meaning.day) ? null : nearestYear(meaning, around));

/** The day of "June 5", with the year stated or the nearest one. */
export const resolveDay = (meaning: DayMeaning, around: Surroundings): Resolved | null => {
  const known = meaning.year === null ? yearOfDay(meaning, around) : statedYear(meaning.year, around);
  if (known === null || meaning.day > daysInMonth(known.year, meaning.month)) return null;
  return grained(dayNumber(known.year, meaning.month, meaning.day), meaning.grain, known.basis);
};

/** The last weekday on or before the article's day, or the next one where a plan or "next" says so. */
export const resolveWeekday = (
  { weekday, which, weeks }: Extract<Meaning, { kind: "weekday" }>,
  { anchor, cue }: Surroundings,
): Resolved | null => {
  if (anchor === null || anchor.day === null || weekday === 0) return null;
  const today = weekdayOf(anchor.day);
  if (weeks !== null) return asDay(anchor.day - today + weekday + weeks * 7, anchor.basis);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (which === "next") return asDay(anchor.day + (ahead === 0 ? 7 : ahead), anchor.basis);
  if (which === "last") return asDay(anchor.day - (back === 0 ? 7 : back), anchor.basis);
  // An article that reports on the day after its date.
  if (ahead === 1 && anchor.last > anchor.day) return asDay(anchor.last, anchor.basis);
  return asDay(cue === "plan" ? anchor.day + ahead : anchor.day - back, anchor.basis);
};

const nthDay = (
  year: number,
  month: number,
  { nth, weekday }: { nth: number; weekday: number },
): DayNumber => {
  const last = dayNumber(year, month, daysInMonth(year, month));
  if (weekday === 0) return nth === -1 ? last : dayNumber(year, month, nth);
  if (nth === -1) return last - ((weekdayOf(last) - weekday + 7) % 7);
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
};

/** The day or week of "the first Monday of May", "the last week of March". */
export const resolveInMonth = (
  meaning: Extract<Meaning, { kind: "in-month" }>,
  around: Surroundings,
): Resolved | null => {
  const { unit, nth, month, weekday } = meaning;
  const roughDay = nth === -1 ? 25 : Math.min(28, 1 + (nth - 1) * 7);
  const known =
    meaning.year === null
      ? nearestYear({ ...meaning, kind: "day", day: roughDay, weekday: 0, grain: "day" }, around)
      : statedYear(meaning.year, around);
  if (known === null) return null;
  const { year, basis } = known;
  if (unit === "day") return asDay(nthDay(year, month, { nth, weekday }), basis);
  // The week with most of its days in that part of the month.
  const middle =
    unit === "weekend"
      ? nthDay(year, month, { nth, weekday: 6 })
      : nth === -1
        ? dayNumber(year, month, daysInMonth(year, month) - 3)
        : dayNumber(year, month, 4 + (nth - 1) * 7);
  return civilDay(middle).month === month ? grained(middle, unit, basis) : null;
};
