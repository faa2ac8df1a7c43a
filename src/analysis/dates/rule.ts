import type { Meaning, Unit, Which, YearWords } from "./meaning.js";
import { MONTHS, WEEKDAYS } from "./words.js";

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The text around a match, for rules that depend on it. `before` and `after` are short. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** One way to write a date: a sticky pattern and what its groups mean. `read` gives null where it is no date after all. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, around: Around) => Meaning | null;
}

/** A pattern that is tried at one place only. */
export const sticky = (source: string): RegExp => new RegExp(source, "y");

/** Words with a small or capital first letter: `anyCase("last|next")` → `(?:[Ll]ast|[Nn]ext)`. */
export const anyCase = (words: string): string => {
  const each = words.split("|").map((word) => {
    const [first = ""] = word;
    return /[a-z]/.test(first) ? `[${first.toUpperCase()}${first}]${word.slice(1)}` : word;
  });
  return `(?:${each.join("|")})`;
};

const upper = (names: readonly string[]): string => names.map((name) => name.toUpperCase()).join("|");

/** A month in full. */
export const MONTH = `(?<month>${MONTHS.join("|")}|${upper(MONTHS)})\\b`;
/** A month in full or abbreviated. */
export const MONTH_OR_SHORT = `(?<month>${MONTHS.join("|")}|${upper(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
/** A weekday in full. */
export const WEEKDAY = `(?<weekday>${WEEKDAYS.join("|")}|${upper(WEEKDAYS)})\\b`;
/** A weekday before a day of the month. */
export const WEEKDAY_OR_SHORT = `(?<weekday>${WEEKDAYS.join("|")}|${upper(WEEKDAYS)}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)`;
/** A year in four figures, not the beginning of a longer number. */
export const YEAR = "(?<year>1[4-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d|:\\d)";
/** A year in words. */
export const YEAR_IN_WORDS = `(?<yearWords>${anyCase("last year|this year|next year|that year|the same year|the following year|the next year|the previous year|the year before|the year previous|the year")})\\b`;
/** A year after a month, season or quarter. */
export const OF_YEAR = `(?:(?:,?\\s+(?:(?:of|in)\\s+)?|,)(?:${YEAR}|${YEAR_IN_WORDS}))`;
/** What narrows a period to a part of itself. */
export const PART = `(?:(?<part>(?:[Tt]he\\s+)?(?:very\\s+)?${anyCase("early|mid|middle|late|later|earlier|beginning|start|end|close|first half|second half|first part|latter part|latter half|final days|last days|closing days|first days|opening days|height")})(?:\\s+(?:of|in)\\s+|\\s+|-))`;

const WHICH: Readonly<Record<string, Which>> = {
  last: "last",
  past: "last",
  previous: "last",
  this: "this",
  current: "this",
  next: "next",
  coming: "next",
  upcoming: "next",
  following: "next",
};

/** Reads "last", "this coming", "the next" and the like. */
export const whichOf = (words: string | undefined): Which | null => {
  if (words === undefined) return null;
  const key = words.trim().split(/\s+/).at(-1) ?? "";
  return WHICH[key.toLowerCase()] ?? null;
};

const YEARS_IN_WORDS: Readonly<Record<string, YearWords>> = {
  "last year": { kind: "article", offset: -1 },
  "this year": { kind: "article", offset: 0 },
  "next year": { kind: "article", offset: 1 },
  "the year": { kind: "article", offset: 0 },
  "that year": { kind: "text", offset: 0 },
  "the same year": { kind: "text", offset: 0 },
  "the following year": { kind: "text", offset: 1 },
  "the next year": { kind: "text", offset: 1 },
  "the previous year": { kind: "text", offset: -1 },
  "the year before": { kind: "text", offset: -1 },
  "the year previous": { kind: "text", offset: -1 },
};

/** The year that a match says, in figures or words. */
export const yearOf = ({ year, yearWords }: Groups): YearWords => {
  if (year !== undefined) return { kind: "number", year: Number(year) };
  if (yearWords === undefined) return null;
  return YEARS_IN_WORDS[yearWords.toLowerCase().replace(/\s+/g, " ")] ?? null;
};

/** The unit that a word names, in the singular: "years" → "year". */
export const unitOf = (word: string): Unit | null => {
  const one = word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  switch (one) {
    case "day":
    case "week":
    case "weekend":
    case "month":
    case "quarter":
    case "year":
    case "decade":
    case "century":
      return one;
    case "fortnight":
      return "week";
    default:
      return null;
  }
};
