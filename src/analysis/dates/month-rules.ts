import { isMonthName } from "./month-names.js";
import {
  MONTH,
  MONTH_OR_SHORT,
  OF_YEAR,
  PART,
  type Rule,
  sticky,
  unitOf,
  WEEKDAY_OR_SHORT,
  whichOf,
  yearOf,
} from "./rule.js";
import { monthNumber, ordinalOf, weekdayNumber } from "./words.js";

const DAY =
  "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\w:%]|\\.\\d|,\\d{3}(?!\\d)|\\s?(?:million|billion|percent|per\\s+cent|points?|[ap]\\.?m\\b))";
// "June 3-5", "June 3 to 5, 2015": one stretch, dated by its first day.
const TO_DAY =
  "(?:\\s*(?:-|–|—|/|to\\s|and\\s|through\\s)\\s*\\d{1,2}(?:st|nd|rd|th)?(?![\\w:%]|[.,]\\d{3}(?!\\d))(?=\\s*(?:[.,;:)]|$|\\n|in\\b|at\\b|this\\b|last\\b|(?:19|20)\\d\\d)))?";
const ON_WEEKDAY = `(?:${WEEKDAY_OR_SHORT},?\\s+(?:the\\s+)?)?`;
const WEEK_OF = "(?:[Tt]he\\s+)?(?<grain>[Ww]eek(?:end)?)\\s+(?:of|beginning|starting|ending)\\s+";

const readDay: Rule["read"] = (groups) => {
  const {
    month: name = "",
    day: figures,
    dayWords = "",
    weekday: weekdayName = "",
    grain: grainWord,
  } = groups;
  const month = monthNumber(name);
  const day = Number(figures ?? ordinalOf(dayWords) ?? 0);
  if (month === 0 || day < 1 || day > 31) return null;
  const weekday = weekdayNumber(weekdayName);
  const grain = grainWord?.toLowerCase();
  return {
    kind: "day",
    year: yearOf(groups),
    month,
    day,
    weekday,
    grain: grain === "week" || grain === "weekend" ? grain : "day",
  };
};

const readMonth: Rule["read"] = (groups, around) => {
  const { month: name = "", part, which } = groups;
  const year = yearOf(groups);
  const month = monthNumber(name);
  const plain = part === undefined && which === undefined && year === null;
  if (month === 0 || (plain && !isMonthName(name, around))) return null;
  return { kind: "month", year, month, which: whichOf(which), part: part !== undefined };
};

const readInMonth: Rule["read"] = (groups) => {
  const { month: name = "", nth: ordinal = "", unit: unitWord = "" } = groups;
  const month = monthNumber(name);
  const nth = ordinalOf(ordinal);
  if (month === 0 || nth === null) return null;
  const unit = unitOf(unitWord);
  const weekday = weekdayNumber(unitWord);
  const year = yearOf(groups);
  return {
    kind: "in-month",
    unit: unit === "week" || unit === "weekend" ? unit : "day",
    weekday: unit === null ? weekday : 0,
    nth,
    month,
    year,
  };
};

const NTH =
  "(?:[Tt]he\\s+)?(?<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ff]inal|[Ll]ast|[Oo]pening)";
const WEEKDAY_NAME = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

/** "June 5, 2025", "5 June", "Thursday, June 5", "the week of June 2". */
export const dayRules: readonly Rule[] = [
  {
    pattern: sticky(
      `(?:${WEEK_OF})?${ON_WEEKDAY}${MONTH_OR_SHORT}\\s+(?:the\\s+)?${DAY}${TO_DAY}${OF_YEAR}?`,
    ),
    read: readDay,
  },
  {
    pattern: sticky(
      `(?:${WEEK_OF})?${ON_WEEKDAY}(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:-|–|—|to\\s|and\\s)\\s*\\d{1,2}(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?${MONTH_OR_SHORT}(?!\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)${OF_YEAR}?`,
    ),
    read: readDay,
  },
  {
    pattern: sticky(`(?:[Tt]he\\s+)?(?<dayWords>[Ff]irst|[Ff]ourth)\\s+of\\s+${MONTH}${OF_YEAR}?`),
    read: readDay,
  },
];

// "late June 5" is a day.
const NO_DAY = "(?!\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d{3}))";

/** "June", "early June", "last March", "Sept. 2024", "the first week of May". */
export const monthRules: readonly Rule[] = [
  {
    pattern: sticky(
      `${NTH}\\s+(?<unit>weekend|week|day|${WEEKDAY_NAME})\\s+(?:of|in)\\s+${MONTH}${OF_YEAR}?`,
    ),
    read: readInMonth,
  },
  {
    pattern: sticky(
      `${PART}?(?:the\\s+month\\s+of\\s+)?(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Cc]oming)\\s+)?${MONTH}${NO_DAY}${OF_YEAR}?`,
    ),
    read: readMonth,
  },
  { pattern: sticky(`${PART}?${MONTH_OR_SHORT}${OF_YEAR}`), read: readMonth },
];
