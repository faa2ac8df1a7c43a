import type { HolidayRule } from "./meaning.js";
import { OF_YEAR, type Rule, sticky, WEEKDAY, yearOf } from "./rule.js";
import { weekdayNumber } from "./words.js";

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "today", "yesterday", "last night", "this morning". */
export const relativeRules: readonly Rule[] = [
  {
    pattern: sticky(
      "(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)\\s+)?(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)\\b",
    ),
    read: ({ word = "" }, { before, after }) => {
      // "USA Today", "the Today show": a name unless a sentence begins with it.
      if (/^[A-Z]/.test(word) && /[\p{L},]\s+$/u.test(before)) return null;
      if (/^['’]s\s+(?:world|society|youth|standards|generation|GM)\b/.test(after)) return null;
      return {
        kind: "offset",
        unit: "day",
        amount: DAYS[word.toLowerCase()] ?? 0,
        from: "article",
        part: false,
      };
    },
  },
  {
    pattern: sticky(
      "(?:[Ee]arlier\\s+|[Ll]ater\\s+)?(?<which>[Tt]his|[Ll]ast)\\s+(?:night|morning|afternoon|evening)\\b",
    ),
    read: ({ which = "" }) => ({
      kind: "offset",
      unit: "day",
      amount: /last/i.test(which) ? -1 : 0,
      from: "article",
      part: false,
    }),
  },
];

const HOLIDAYS: readonly (readonly [string, HolidayRule])[] = [
  ["Christmas\\s+Eve", { month: 12, day: 24 }],
  ["Christmas\\s+Day", { month: 12, day: 25 }],
  ["Boxing\\s+Day", { month: 12, day: 26 }],
  ["New\\s+Year['’]?s\\s+Eve", { month: 12, day: 31 }],
  ["New\\s+Year['’]?s\\s+Day", { month: 1, day: 1 }],
  ["Valentine['’]?s\\s+Day", { month: 2, day: 14 }],
  ["St\\.?\\s+Patrick['’]?s\\s+Day", { month: 3, day: 17 }],
  ["May\\s+Day", { month: 5, day: 1 }],
  ["Halloween", { month: 10, day: 31 }],
  ["Martin\\s+Luther\\s+King(?:,?\\s+Jr\\.?)?\\s+Day", { month: 1, weekday: 1, nth: 3 }],
  ["Memorial\\s+Day", { month: 5, weekday: 1, nth: -1 }],
  ["Juneteenth", { month: 6, day: 19 }],
  ["Labor\\s+Day", { month: 9, weekday: 1, nth: 1 }],
  ["Veterans\\s+Day", { month: 11, day: 11 }],
  ["Thanksgiving(?:\\s+Day)?", { month: 11, weekday: 4, nth: 4 }],
];

/** "Christmas Day", "Thanksgiving": days that a paper dates by their name. */
export const holidayRules: readonly Rule[] = HOLIDAYS.map(([name, rule]) => ({
  pattern: sticky(
    `${name}(?:${OF_YEAR})?(?!\\s+(?:weekend|week|week-end|holiday|season|dinner|break|[Pp]arade|turkey))`,
  ),
  read: (groups) => ({ kind: "holiday", rule, year: yearOf(groups) }),
}));

const HOUR = "(?<![.\\d])(?<hour>[01]?\\d|2[0-3])";

/** Times of the clock: they date nothing, and must not be read as days or years. */
export const clockRules: readonly Rule[] = [
  {
    pattern: sticky(`${HOUR}(?::(?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?(?<half>[AaPp])\\.?\\s?[Mm]\\b\\.?`),
    read: ({ hour = "", minute = "00", half = "" }) => {
      const clock = (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
      return { kind: "timex", type: "TIME", value: `T${String(clock).padStart(2, "0")}:${minute}` };
    },
  },
  {
    pattern: sticky(`${HOUR}:(?<minute>[0-5]\\d)(?![\\d:])`),
    read: ({ hour = "", minute = "" }) => ({
      kind: "timex",
      type: "TIME",
      value: `T${hour.padStart(2, "0")}:${minute}`,
    }),
  },
];

const SETS: Readonly<Record<string, string>> = {
  daily: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  quarterly: "P1Q",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
};

/** "annual", "daily": repetitions, which date nothing. */
export const setRules: readonly Rule[] = [
  {
    pattern: sticky("(?<word>daily|weekly|monthly|quarterly|yearly|annually|annual)\\b"),
    read: ({ word = "" }) => ({ kind: "timex", type: "SET", value: SETS[word] ?? null }),
  },
];

/** "a week ago Tuesday" is rare; "yesterday morning" and "Friday night" are dated by their day alone. */
export const weekdayWeekRules: readonly Rule[] = [
  {
    pattern: sticky(`(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+week\\s+on\\s+${WEEKDAY}`),
    read: ({ which = "", weekday = "" }) => ({
      kind: "weekday",
      weekday: weekdayNumber(weekday),
      which: null,
      weeks: /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0,
    }),
  },
];
