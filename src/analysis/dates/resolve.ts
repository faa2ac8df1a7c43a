import type { CalendarDate, DateBasis } from "../../core/model/date.js";
import type { Anchor } from "./anchor.js";
import type { Cue } from "./clause.js";
import type { DayYears } from "./day-years.js";
import type { Meaning, YearWords } from "./meaning.js";
import { resolveDay, resolveInMonth, resolveWeekday } from "./resolve-day.js";
import { resolveOffset } from "./resolve-offset.js";
import { resolveMonth, resolveQuarter, resolveSeason } from "./resolve-period.js";

/** What stands around an expression and may complete it. */
export interface Surroundings {
  readonly anchor: Anchor | null;
  /** Last date named before it in the same paragraph. */
  readonly previous: CalendarDate | null;
  /** Year to inherit where the article has no date of its own. */
  readonly neighbour: number | null;
  readonly cue: Cue;
  /** True where the clause speaks of now or of aims, and of nothing done. */
  readonly now: boolean;
  /** What the whole article says about the years of its days. */
  readonly days: DayYears;
}

/** A calendar date and how it was found. */
export interface Resolved extends CalendarDate {
  readonly basis: DateBasis;
}

/** A year that an expression states or leaves open, with the basis that it then has. */
export interface KnownYear {
  readonly year: number;
  readonly basis: DateBasis;
}

/** The year that words state: in figures, or counted from the article or the date before. */
export const statedYear = (words: YearWords, { anchor, previous }: Surroundings): KnownYear | null => {
  if (words === null) return null;
  if (words.kind === "number") return { year: words.year, basis: "stated" };
  const isBefore = words.kind === "text" && words.offset < 0;
  if (words.kind === "text" && previous === null && !isBefore) return null;
  if (words.kind === "article" || previous === null)
    return anchor === null ? null : { year: anchor.year + words.offset, basis: anchor.basis };
  const year = Number(previous.value.slice(0, 4));
  return previous.value.length < 4 || Number.isNaN(year)
    ? null
    : { year: year + words.offset, basis: "neighbour" };
};

const resolveHoliday = (
  meaning: Extract<Meaning, { kind: "holiday" }>,
  around: Surroundings,
): Resolved | null => {
  const { rule, year } = meaning;
  if ("day" in rule)
    return resolveDay(
      { kind: "day", year, month: rule.month, day: rule.day, weekday: 0, grain: "day" },
      around,
    );
  const { month, weekday, nth } = rule;
  return resolveInMonth({ kind: "in-month", unit: "day", weekday, nth, month, year }, around);
};

/** Works out the calendar date of an expression; null where the text does not let it be known. */
export const resolve = (meaning: Meaning, around: Surroundings): Resolved | null => {
  switch (meaning.kind) {
    case "day":
      return resolveDay(meaning, around);
    case "month":
      return resolveMonth(meaning, around);
    case "in-month":
      return resolveInMonth(meaning, around);
    case "season":
      return resolveSeason(meaning, around);
    case "quarter":
      return resolveQuarter(meaning, around);
    case "weekday":
      return resolveWeekday(meaning, around);
    case "offset":
      return resolveOffset(meaning, around);
    case "holiday":
      return resolveHoliday(meaning, around);
    case "fixed":
      return { value: meaning.value, precision: meaning.precision, basis: "stated" };
    case "year": {
      const known = statedYear(meaning.year, around);
      if (known === null) return null;
      return {
        value: String(known.year),
        precision: meaning.part ? "part-of-year" : "year",
        basis: known.basis,
      };
    }
    case "timex":
      return null;
  }
};
