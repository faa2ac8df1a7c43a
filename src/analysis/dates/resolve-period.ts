import { type DayRange, isoMonth, rangeOf } from "../../core/timeline/calendar.js";
import type { Meaning } from "./meaning.js";
import { type KnownYear, type Resolved, type Surroundings, statedYear } from "./resolve.js";

/** A month without a year is at most so many months ahead of a plan, or of words that speak of now. */
const AHEAD = { planned: 8, now: 4 } as const;

const monthYear = (
  { month, which }: Extract<Meaning, { kind: "month" }>,
  { anchor, neighbour, cue, now }: Surroundings,
): KnownYear | null => {
  if (anchor === null) return neighbour === null ? null : { year: neighbour, basis: "neighbour" };
  const { basis, year } = anchor;
  // With only a year to count from, the month may lie on either side of the article.
  if (anchor.month === null) return which === "last" ? null : { year, basis };
  if (which === "last") return { year: month < anchor.month ? year : year - 1, basis };
  if (which === "this") return { year, basis };
  if (which === "next") return { year: month > anchor.month ? year : year + 1, basis };
  const ahead = (month - anchor.month + 12) % 12;
  const forward = ahead > 0 && ((cue === "plan" && ahead <= AHEAD.planned) || (now && ahead <= AHEAD.now));
  const later = month > anchor.month;
  if (forward) return { year: later ? year : year + 1, basis };
  return { year: later ? year - 1 : year, basis };
};

/** "June" is the past one, unless a plan stands before it. */
export const resolveMonth = (
  meaning: Extract<Meaning, { kind: "month" }>,
  around: Surroundings,
): Resolved | null => {
  const known = meaning.year === null ? monthYear(meaning, around) : statedYear(meaning.year, around);
  if (known === null) return null;
  const precision = meaning.part ? "part-of-month" : "month";
  return { value: isoMonth(known.year, meaning.month), precision, basis: known.basis };
};

interface Period {
  readonly year: number;
  readonly range: DayRange;
}

/** The same season or quarter of the years around, oldest first. */
const around = (year: number, code: string): readonly Period[] =>
  [year - 2, year - 1, year, year + 1].flatMap((each) => {
    const range = rangeOf({ value: `${each}-${code}` });
    return range === null ? [] : [{ year: each, range }];
  });

const seasonYear = (
  { season, which }: Extract<Meaning, { kind: "season" }>,
  { anchor, neighbour, cue }: Surroundings,
): KnownYear | null => {
  if (anchor === null) return neighbour === null ? null : { year: neighbour, basis: "neighbour" };
  const { basis, day } = anchor;
  if (anchor.month === null) return which === null || which === "this" ? { year: anchor.year, basis } : null;
  const today = day ?? anchor.last;
  const periods = around(anchor.year, season);
  const ended = periods.findLast(({ range }) => range.last < today);
  const begun = periods.findLast(({ range }) => range.first <= today);
  const coming = periods.find(({ range }) => range.first > today);
  const current = periods.find(({ range }) => range.first <= today && today <= range.last);
  const sameYear = { year: anchor.year };
  const chosen =
    which === "last"
      ? ended
      : which === "next"
        ? coming
        : which === "this"
          ? (current ?? sameYear)
          : cue === "plan"
            ? (current ?? coming)
            : begun;
  return chosen === undefined ? null : { year: chosen.year, basis };
};

/** "the summer" is the one that has last begun; "last summer" the one that has last ended. */
export const resolveSeason = (
  meaning: Extract<Meaning, { kind: "season" }>,
  surroundings: Surroundings,
): Resolved | null => {
  const known =
    meaning.year === null ? seasonYear(meaning, surroundings) : statedYear(meaning.year, surroundings);
  if (known === null) return null;
  return { value: `${known.year}-${meaning.season}`, precision: "season", basis: known.basis };
};

/** A quarter without a year is the one that has last ended, or the next one where a plan stands before it. */
export const resolveQuarter = (
  { quarter, year, isOver }: Extract<Meaning, { kind: "quarter" }>,
  surroundings: Surroundings,
): Resolved | null => {
  const { anchor, neighbour, cue } = surroundings;
  const quarterYear = (): KnownYear | null => {
    if (anchor === null) return neighbour === null ? null : { year: neighbour, basis: "neighbour" };
    if (anchor.month === null) return null;
    const today = anchor.day ?? anchor.last;
    const periods = around(anchor.year, `Q${quarter}`);
    const chosen =
      cue === "plan" && !isOver
        ? periods.find(({ range }) => range.last >= today)
        : periods.findLast(({ range }) => range.last < today);
    return chosen === undefined ? null : { year: chosen.year, basis: anchor.basis };
  };
  const known = year === null ? quarterYear() : statedYear(year, surroundings);
  if (known === null) return null;
  return { value: `${known.year}-Q${quarter}`, precision: "quarter", basis: known.basis };
};
