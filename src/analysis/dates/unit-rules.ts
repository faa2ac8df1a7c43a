import type { Meaning, Unit } from "./meaning.js";
import { anyCase, OF_YEAR, PART, type Rule, sticky, unitOf, whichOf, yearOf } from "./rule.js";
import { countOf, ordinalOf } from "./words.js";

const SMALL = "one|two|three|four|five|six|seven|eight|nine";
const COUNT_WORD = `(?:${anyCase(`${SMALL}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen`)}|${anyCase("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety")}(?:-(?:${SMALL}))?)`;
const COUNT = `(?<count>\\d{1,4}|[Aa]n?|${COUNT_WORD}|[Ss]everal|(?:[Aa]\\s+)?(?:few|couple\\s+of|couple)|[Ss]ome|[Mm]any)`;
const UNITS =
  "(?<unit>days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))\\b";
const UNIT = "(?<unit>day|weekend|week|month|quarter|year|decade|century)\\b(?!-(?:old|long|end))";
// "the day after the election" counts from something else than a date of the text.
const OWN_OBJECT = /^\s+(?:the|an?|his|her|its|their|my|our|this|that|he|she|they|it|\p{Lu}|\d)/u;

const DURATION_LETTERS: Readonly<Record<Unit, string>> = {
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "E",
  century: "C",
};

const duration = (unit: string, count: number | null): Meaning => {
  const known = unitOf(unit) ?? "day";
  // TIMEX3 writes decades as years.
  const [size, letter] =
    known === "decade" ? [10, "Y"] : known === "century" ? [100, "Y"] : [1, DURATION_LETTERS[known]];
  return { kind: "timex", type: "DURATION", value: `P${count === null ? "X" : count * size}${letter}` };
};

const offset = (unit: Unit, amount: number, from: "article" | "text"): Meaning => ({
  kind: "offset",
  unit,
  amount,
  from,
  part: false,
});

const readCounted =
  (sign: 1 | -1, from: "article" | "text"): Rule["read"] =>
  ({ unit: word = "", count: counted = "" }) => {
    const unit = unitOf(word);
    const count = countOf(counted);
    if (unit === null) return null;
    // "several years ago" is known to have been, not when.
    if (count === null) return duration(unit, null);
    if (unit === "decade") return offset("year", sign * count * 10, from);
    return unit === "century" ? offset("year", sign * count * 100, from) : offset(unit, sign * count, from);
  };

const STEP: Readonly<Record<string, number>> = {
  before: -1,
  previous: -1,
  prior: -1,
  earlier: -1,
  after: 1,
  next: 1,
  following: 1,
  later: 1,
  same: 0,
  that: 0,
};

const readStep: Rule["read"] = ({ unit: word = "", step = "" }, { after }) => {
  const unit = unitOf(word);
  const amount = STEP[step.toLowerCase()];
  if (unit === null || amount === undefined) return null;
  if (/^(?:before|after|earlier|later|previous|prior)$/i.test(step) && OWN_OBJECT.test(after)) return null;
  return offset(unit, amount, "text");
};

const readWhich: Rule["read"] = ({ unit: word = "", which = "", part, the }) => {
  const unit = unitOf(word);
  const of = whichOf(which);
  if (unit === null || of === null) return null;
  // "the past year" is a length of time, "last year" a date; and nobody dates by "last day".
  const stretch = the !== undefined && unit !== "quarter" && unit !== "weekend";
  if (part === undefined && (stretch || unit === "decade" || unit === "century")) return duration(unit, 1);
  if (unit === "day") return null;
  const amount = of === "last" ? -1 : of === "next" ? 1 : 0;
  return { ...offset(unit, amount, "article"), part: part !== undefined } as Meaning;
};

const QUARTER = anyCase("first|second|third|fourth|final|last|1st|2nd|3rd|4th");

const REPORTED =
  /^\s+(?:\p{L}+\s+)?(?:earnings|results|profits?|loss(?:es)?|sales|revenues?|numbers|figures|GDP|financial|income)/u;

/** "the third quarter of last year", "Q3 2024", "fiscal 2024". */
export const quarterRules: readonly Rule[] = [
  {
    pattern: sticky(`(?:[Tt]he\\s+)?(?:(?<nth>${QUARTER})[\\s-]quarter\\b|Q(?<q>[1-4])\\b)(?:${OF_YEAR})?`),
    read: (groups, { after }) => {
      const year = yearOf(groups);
      const isOver = REPORTED.test(after);
      const { q, nth: ordinal = "" } = groups;
      const nth = q === undefined ? ordinalOf(ordinal) : Number(q);
      if (nth === null) return null;
      if (nth === -1 && year === null && !/final/i.test(ordinal)) return offset("quarter", -1, "article");
      return { kind: "quarter", quarter: nth === -1 ? 4 : nth, year, isOver };
    },
  },
];

/** Expressions that count in days, weeks, months or years: "last week", "two days later", "three years ago". */
export const unitRules: readonly Rule[] = [
  ...quarterRules,
  {
    pattern: sticky(`(?:[Tt]he\\s+)?(?<nth>\\d{1,2}(?:st|nd|rd|th)|[A-Za-z]+(?:-first)?)[\\s-]century\\b`),
    read: ({ nth = "" }) => {
      const number = ordinalOf(nth);
      if (number === null || number < 10) return null;
      return { kind: "fixed", value: String(number - 1), precision: "century" };
    },
  },
  {
    pattern: sticky(
      `(?:[Ee]very|[Ee]ach|per|[Oo]nce\\s+an?|[Tt]wice\\s+an?|times\\s+an?)\\s+(?:other\\s+|single\\s+|few\\s+|${COUNT_WORD}\\s+)?${UNITS}`,
    ),
    read: ({ unit = "" }) => ({
      kind: "timex",
      type: "SET",
      value: `P1${DURATION_LETTERS[unitOf(unit) ?? "day"]}`,
    }),
  },
  {
    pattern: sticky(
      `(?:[Tt]he\\s+|[Oo]ver\\s+the\\s+|[Ff]or\\s+the\\s+)?(?:${anyCase("last|past|next|coming|first|final|previous|following")})\\s+${COUNT}\\s+${UNITS}(?!\\s+ago)`,
    ),
    read: ({ unit = "", count = "" }) => duration(unit, countOf(count)),
  },
  { pattern: sticky(`${COUNT}\\s+${UNITS}\\s+ago\\b`), read: readCounted(-1, "article") },
  { pattern: sticky(`${COUNT}\\s+${UNITS}\\s+from\\s+(?:now|today)\\b`), read: readCounted(1, "article") },
  {
    pattern: sticky(
      `${COUNT}\\s+${UNITS}\\s+(?:earlier|previously|prior(?!\\s+to)|before(?=\\s*(?:[.,;:)”"]|$)))\\b`,
    ),
    read: readCounted(-1, "text"),
  },
  {
    pattern: sticky(`${COUNT}\\s+${UNITS}\\s+(?:later\\b|on(?=[,.])|after(?=\\s*(?:[.,;:)”"]|$)))`),
    read: readCounted(1, "text"),
  },
  {
    pattern: sticky(`[Tt]he\\s+${UNIT}\\s+(?<step>before|after|earlier|previous|prior|later|following)\\b`),
    read: readStep,
  },
  {
    pattern: sticky(
      `(?:[Tt]he\\s+(?<step>next|following|previous|same|prior)|(?<that>[Tt]hat(?:\\s+same)?))\\s+${UNIT}(?!\\s+(?:of|in|to)\\s)`,
    ),
    read: ({ unit, step = "that" }, around) => readStep({ unit, step }, around),
  },
  {
    pattern: sticky(
      `${PART}?(?<the>[Tt]he\\s+)?(?<which>${anyCase("last|this past|this coming|this|next|coming|past|current|upcoming|previous")})\\s+${UNIT}`,
    ),
    read: readWhich,
  },
  {
    pattern: sticky("(?:[Oo]ver\\s+)?[Tt]he\\s+weekend\\b"),
    read: () => ({ kind: "offset", unit: "weekend", amount: 0, from: "article", part: false, latest: true }),
  },
  {
    pattern: sticky(`${PART}the\\s+(?<unit>week|month|year)\\b`),
    read: ({ unit = "" }) => ({
      kind: "offset",
      unit: unitOf(unit) ?? "year",
      amount: 0,
      from: "article",
      part: true,
    }),
  },
  {
    pattern: sticky(`${COUNT}(?:-|\\s+)${UNITS}(?:-(?:long|old))?`),
    read: ({ unit = "", count = "" }) => (unit === "quarter" ? null : duration(unit, countOf(count))),
  },
  {
    pattern: sticky("(?<unit>days|weeks|months|years|decades|centuries)\\b(?:-(?:long|old))?"),
    read: ({ unit = "" }) => duration(unit, null),
  },
];
