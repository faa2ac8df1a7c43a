import type { Span } from "../../core/model/span.js";
import { dayNumber } from "../../core/timeline/calendar.js";
import { nameOfDay } from "../../core/timeline/name-of-day.js";
import type { Anchor } from "./anchor.js";
import type { Meaning, Recognised } from "./meaning.js";

type DayMeaning = Extract<Meaning, { kind: "day" }>;

/** What an article as a whole says about the years of its days of a month. */
export interface DayYears {
  /** The one year in which the article names this day in full; null where it names none, or several. */
  stated(month: number, day: number): number | null;
  /** True for a day that the article uses as a name: nobody can tell its year from when the article was written. */
  isName(month: number, day: number): boolean;
}

/** Of an article about which nothing is known. */
export const NO_DAY_YEARS: DayYears = { stated: () => null, isName: () => false };

/**
 * "The June 3 meeting" of an article from June is the one just held or to come, and "the events of June 3" those of the
 * last days: neither is a name that the day has left behind. Days before and after the article.
 */
const RECENT = { event: [45, 45], topic: [14, 0] } as const;

const keyOf = (month: number, day: number): number => month * 100 + day;

const isRecent = (
  { month, day }: DayMeaning,
  anchor: Anchor | null,
  [before, after]: readonly [number, number],
): boolean => {
  if (anchor === null) return false;
  const ahead = [anchor.year - 1, anchor.year, anchor.year + 1].map(
    (year) => dayNumber(year, month, day) - anchor.last,
  );
  return ahead.some((days) => -before <= days && days <= after);
};

const isNamed = (
  text: string,
  span: Span & { readonly meaning: DayMeaning },
  anchor: Anchor | null,
): boolean => {
  const name = nameOfDay(text, span);
  return name === "lasting" || (name !== null && !isRecent(span.meaning, anchor, RECENT[name]));
};

/** Gathers the years that an article states for days, and the days that it uses as names. */
export const readDayYears = (text: string, found: readonly Recognised[], anchor: Anchor | null): DayYears => {
  const years = new Map<number, number | null>();
  const names = new Set<number>();
  for (const { start, end, meaning } of found) {
    if (meaning.kind !== "day") continue;
    const key = keyOf(meaning.month, meaning.day);
    if (meaning.year?.kind === "number") {
      const { year } = meaning.year;
      years.set(key, !years.has(key) || years.get(key) === year ? year : null);
    } else if (meaning.year === null && isNamed(text, { start, end, meaning }, anchor)) names.add(key);
  }
  return {
    stated: (month, day) => years.get(keyOf(month, day)) ?? null,
    isName: (month, day) => names.has(keyOf(month, day)),
  };
};
