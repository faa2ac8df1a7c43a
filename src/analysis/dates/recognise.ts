import type { Span } from "../../core/model/span.js";
import type { Recognised } from "./meaning.js";
import { dayRules, monthRules } from "./month-rules.js";
import { clockRules, holidayRules, relativeRules, setRules, weekdayWeekRules } from "./relative-rules.js";
import type { Rule } from "./rule.js";
import { seasonRules } from "./season-rules.js";
import { unitRules } from "./unit-rules.js";
import { weekdayRules } from "./weekday-rules.js";
import { decadeRules, numericRules, yearRules } from "./year-rules.js";

/** One pass over the text finds every word that a date expression can hang on; the rest is looked at around it only. */
const TRIGGER = new RegExp(
  [
    "\\b(?:",
    [
      "(?<month>(?:Jan|Febr?)(?:uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|(?:Sept?|Octo?|Nov|Dec)(?:ember|ber)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)",
      "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)",
      "(?<unit>days?|week(?:end)?s?|fortnights?|months?|quarters?|Q[1-4]|years?|decades?|century|centuries)",
      "(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)",
      "(?<relative>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|night|morning|afternoon|evening)",
      "(?<clock>\\d\\d?(?::\\d\\d|\\s?[AaPp]\\.?[Mm]))",
      "(?<numeric>\\d\\d?[/.]\\d\\d?[/.]\\d\\d(?:\\d\\d)?|\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?)",
      "(?<decade>\\d{1,3}0['’]?s|[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties)",
      "(?<year>(?:1[4-9]|20)\\d\\d)",
      "(?<holiday>Christmas|Boxing|New|Valentine|St|Halloween|Martin|Memorial|Juneteenth|Labor|Veterans|Thanksgiving)",
      "(?<set>daily|weekly|monthly|quarterly|yearly|annual|annually)",
    ].join("|"),
    ")\\b",
  ].join(""),
  "g",
);

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  month: [
    ...holidayRules.filter(({ pattern }) => pattern.source.startsWith("May")),
    ...dayRules,
    ...monthRules,
  ],
  weekday: [...dayRules, ...monthRules.slice(0, 1), ...weekdayRules],
  unit: [...dayRules, ...monthRules.slice(0, 1), ...weekdayWeekRules, ...unitRules],
  season: seasonRules,
  relative: relativeRules,
  clock: clockRules,
  numeric: numericRules,
  decade: decadeRules,
  year: yearRules,
  holiday: holidayRules,
  set: setRules,
};

const LOOK_BACK = 60;
const LOOK_AHEAD = 40;
const MAX_WORDS = 6;
const ALONE = new Set(["clock", "numeric", "holiday", "set"]);

const STOPS = new Set('.,;:!?()“”"\n'.split(""));
const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}'’‘]/u.test(character);

/** Kind of each of the first characters, so that most need no pattern: 0 between words, 1 of a word, 2 a stop. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return STOPS.has(character) ? 2 : isWordCharacter(character) ? 1 : 0;
});

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? 0;
  const character = text.charAt(at);
  return STOPS.has(character) ? 2 : isWordCharacter(character) ? 1 : 0;
};

/** Where an expression around `at` may begin, farthest first: never before `from`, never across punctuation. */
const beginnings = (text: string, at: number, from: number): readonly number[] => {
  const starts = [at];
  const least = Math.max(from, at - LOOK_BACK);
  let place = at;
  while (starts.length <= MAX_WORDS) {
    let end = place;
    while (end > least && kindAt(text, end - 1) === 0) end -= 1;
    // "Wed., June 5": the point and comma of a weekday may stand in between.
    if (starts.length === 1 && end < place)
      while (end > least && end > place - 4 && /[.,]/.test(text.charAt(end - 1))) end -= 1;
    let begin = end;
    while (begin > least && kindAt(text, begin - 1) === 1) begin -= 1;
    if (begin === end) break;
    starts.push(begin);
    place = begin;
  }
  return starts.reverse();
};

interface Place {
  /** Where the expression is taken to begin. */
  readonly start: number;
  /** The end of the expression lies behind this offset: the trigger is part of it. */
  readonly beyond: number;
}

const tryRules = (text: string, { start, beyond }: Place, rules: readonly Rule[]): Recognised | null => {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (end <= beyond) continue;
    const around = {
      before: text.slice(Math.max(0, start - LOOK_BACK), start),
      after: text.slice(end, end + LOOK_AHEAD),
    };
    const meaning = read(match.groups ?? {}, around);
    if (meaning !== null) return { start, end, meaning };
  }
  return null;
};

const classOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  for (const name in groups) if (groups[name] !== undefined) return name;
  return "";
};

/**
 * Finds the date expressions of a stretch of text and what their words mean, in text order, without overlaps. Nothing
 * outside the stretch is looked at.
 */
export const recognise = (whole: string, within: Span): readonly Recognised[] => {
  const text = whole.slice(within.start, within.end);
  const found: Recognised[] = [];
  let from = 0;
  TRIGGER.lastIndex = 0;
  for (let match = TRIGGER.exec(text); match !== null; match = TRIGGER.exec(text)) {
    const at = match.index;
    const name = classOf(match.groups ?? {});
    const rules = RULES[name] ?? [];
    const starts = ALONE.has(name) ? [at] : beginnings(text, at, from);
    for (const start of starts) {
      const hit = tryRules(text, { start, beyond: at }, rules);
      if (hit === null) continue;
      found.push({ ...hit, start: within.start + hit.start, end: within.start + hit.end });
      from = hit.end;
      TRIGGER.lastIndex = from;
      break;
    }
  }
  return found;
};
