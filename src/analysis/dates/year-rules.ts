import { dayNumber, isoDay } from "../../core/timeline/calendar.js";
import { PART, type Rule, sticky, YEAR, yearOf } from "./rule.js";

// Numbers that are no years: money, codes, model and street numbers, decimal places, addresses.
const NO_YEAR_BEFORE =
  /(?:[$£€¥#@/_&=+.]|[\d,.]|\b(?:No|Nos|number|Number|Flight|Resolution|resolution|Section|section|Sec|[Rr]oom|[Rr]oute|Highway|Article|Bill|HB|SB|HR|Act|Chapter|Windows|Proposition|Channel|Boeing|Airbus|page|pages|pp|at least|about|nearly|almost|some|only|over|than|approximately|roughly|exceeded|US\$|around|to about|Pope|aged|Rs|EUR|USD)\.?\s+|\b(?:No|Rs)\.)$/;
const NO_YEAR_AFTER =
  /^(?:[%°]|-?\s?(?:hours|hrs|GMT|UTC|local|kilomet|miles|mi\b|km|m\b|ft\b|feet|metres|meters|acres|hectares|tons|tonnes|dollars|euros|pounds|people|jobs|workers|employees|troops|soldiers|votes|points|square|cubic|percent|per cent|barrels|pages|copies|units|cars|vehicles|homes|houses|families|students|members|stores|megawatts|MW|watts|calories|kg|mph)|\s+(?:[A-Z][a-z]+\s+)?(?:Avenue|Ave|Street|St|Road|Rd|Boulevard|Drive)\b)/;
const COUNTED_AFTER = /^\s+(?:(?:\p{Ll}+)\s+)?\p{Ll}{2,}s\b(?!['’])/u;
const YEAR_WORD_BEFORE =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|of|from|to|through|during|before|after|and|or|between|early|late|mid|the|this|circa|around|year|for|its?|his|her|their|that|[-–—(]|['’]s?|\p{Lu}[\p{L}.]*|\d{4},|\p{L}+,)\s*$/u;

const isYear = (year: string, before: string, after: string): boolean => {
  if (NO_YEAR_BEFORE.test(before) || NO_YEAR_AFTER.test(after)) return false;
  if (/[-–]$/.test(before) && /[A-Za-z][-–]$/.test(before)) return false;
  const round = year.endsWith("00") || Number(year) > 2039 || Number(year) < 1800;
  if (round && COUNTED_AFTER.test(after)) return false;
  return !round || YEAR_WORD_BEFORE.test(before) || /^[).,;]/.test(after);
};

const DECADE_WORDS = [
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];

const day = (year: string, month: number, date: number): ReturnType<Rule["read"]> => {
  const number = dayNumber(Number(year), month, date);
  if (
    month < 1 ||
    month > 12 ||
    isoDay(number) !== `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`
  )
    return null;
  return {
    kind: "day",
    year: { kind: "number", year: Number(year) },
    month,
    day: date,
    weekday: 0,
    grain: "day",
  };
};

/** "2025-06-05", "6/5/2025", "05.06.2025". */
export const numericRules: readonly Rule[] = [
  {
    pattern: sticky(
      "(?<year>1[89]\\d\\d|20\\d\\d)(?<sep>[-/.])(?<month>\\d\\d?)\\k<sep>(?<day>\\d\\d?)(?![\\d/-])",
    ),
    read: ({ year = "", month, day: date }) => day(year, Number(month), Number(date)),
  },
  {
    pattern: sticky("(?<a>\\d\\d?)/(?<b>\\d\\d?)/(?<year>1[89]\\d\\d|20\\d\\d|\\d\\d)(?![\\d/])"),
    read: ({ a, b, year = "" }) => {
      const full = year.length === 2 ? `${Number(year) > 50 ? "19" : "20"}${year}` : year;
      // Month first, as American papers write, unless that is impossible.
      return Number(a) > 12 ? day(full, Number(b), Number(a)) : day(full, Number(a), Number(b));
    },
  },
  {
    pattern: sticky("(?<date>\\d\\d?)\\.(?<month>\\d\\d?)\\.(?<year>1[89]\\d\\d|20\\d\\d)(?![\\d.]\\d)"),
    read: ({ year = "", month, date }) => day(year, Number(month), Number(date)),
  },
];

/** "the 1990s", "the late sixties", "the '80s". */
export const decadeRules: readonly Rule[] = [
  {
    pattern: sticky(
      `${PART}?(?:[Tt]he\\s+)?${PART.replace("<part>", "<half>")}?(?<decade>1[5-9]\\d|20\\d)0['’]?s\\b`,
    ),
    read: ({ decade = "" }) => ({ kind: "fixed", value: decade, precision: "decade" }),
  },
  {
    pattern: sticky(`(?:[Tt]he\\s+)?${PART}?['’‘](?<decade>[2-9])0s\\b`),
    read: ({ decade = "" }) => ({ kind: "fixed", value: `19${decade}`, precision: "decade" }),
  },
  {
    pattern: sticky(`(?:[Tt]he\\s+|and\\s+)${PART}?(?<decade>[2-9])0s\\b`),
    read: ({ decade = "" }, { after }) =>
      /^\s+and\s+\d0s\b.*\bold/.test(after)
        ? null
        : { kind: "fixed", value: `19${decade}`, precision: "decade" },
  },
  {
    pattern: sticky(
      `[Tt]he\\s+${PART}?(?:[Ss]wingin[g']\\s+)?(?<words>${DECADE_WORDS.map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join("|")})\\b`,
    ),
    read: ({ words = "" }) => ({
      kind: "fixed",
      value: `19${DECADE_WORDS.indexOf(words.toLowerCase()) + 2}`,
      precision: "decade",
    }),
  },
];

/** A year alone: "in 2028", "the 1991 settlement", "early in 2016", "1998-2004". */
export const yearRules: readonly Rule[] = [
  {
    pattern: sticky(`${PART}?(?:(?:[Ff]iscal|[Cc]alendar)\\s+)?(?:[Yy]ear\\s+)?${YEAR}`),
    read: (groups, { before, after }) => {
      const { part, year = "" } = groups;
      if (part === undefined && !isYear(year, before, after)) return null;
      return { kind: "year", year: yearOf(groups), part: part !== undefined };
    },
  },
];
