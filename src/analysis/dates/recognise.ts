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

const LAST_WORD = /[\p{L}\p{N}'’‘]+[^\p{L}\p{N}'’‘.,;:!?()“”"\n]+$/u;

/** Where an expression around `at` may begin, farthest first: never before `from`, never across punctuation. */
const beginnings = (text: string, at: number, from: number): readonly number[] => {
  const starts = [at];
  const origin = Math.max(from, at - LOOK_BACK);
  let left = text.slice(origin, at);
  for (let words = 0; words < MAX_WORDS; words++) {
    // "of June", "mid-June", "Wed., June": one word more with what stands behind it.
    const found = LAST_WORD.exec(left) ?? (words === 0 ? /\p{L}+[.,]{1,2}\s+$/u.exec(left) : null);
    const quote = found === null ? /['’‘]$/.exec(left) : null;
    const begin = found?.index ?? quote?.index;
    if (begin === undefined) break;
    starts.unshift(origin + begin);
    left = left.slice(0, begin);
  }
  return starts;
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

/** Finds the date expressions of a stretch of text and what their words mean, in text order, without overlaps. */
export const recognise = (text: string, within: Span): readonly Recognised[] => {
  const found: Recognised[] = [];
  let from = within.start;
  TRIGGER.lastIndex = from;
  for (let match = TRIGGER.exec(text); match !== null; match = TRIGGER.exec(text)) {
    const at = match.index;
    if (at >= within.end) break;
    const name = classOf(match.groups ?? {});
    const rules = RULES[name] ?? [];
    const starts = ALONE.has(name) ? [at] : beginnings(text, at, from);
    for (const start of starts) {
      const hit = tryRules(text, { start, beyond: at }, rules);
      if (hit === null || hit.end > within.end) continue;
      found.push(hit);
      from = hit.end;
      TRIGGER.lastIndex = from;
      break;
    }
  }
  return found;
};
