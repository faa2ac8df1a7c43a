import type { CalendarDate } from "../model/date.js";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const SEASONS: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
};
const ORDINALS = ["first", "second", "third", "fourth"] as const;
const DAY_MS = 86_400_000;

const printDay = (time: number): string => {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

/** Monday of an ISO week as milliseconds: week 1 is the one with 4 January in it. */
const mondayOf = (year: number, week: number): number => {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth + ((week - 1) * 7 - weekday) * DAY_MS;
};

const printWeek = (year: number, week: number, weekend: boolean): string =>
  weekend
    ? `weekend of ${printDay(mondayOf(year, week) + 5 * DAY_MS)}`
    : `week of ${printDay(mondayOf(year, week))}`;

const century = (value: string): string => {
  const count = Number(value) + 1;
  const tail = count % 10;
  const teens = count >= 11 && count <= 13;
  const suffix = teens || tail === 0 || tail > 3 ? "th" : (["st", "nd", "rd"][tail - 1] ?? "th");
  return `${count}${suffix} century`;
};

/** The forms of a value, each with what it is printed as; the first that matches is taken. */
const FORMS: readonly { readonly form: RegExp; readonly print: (groups: readonly string[]) => string }[] = [
  {
    form: /^(\d{4})-(\d{2})-(\d{2})$/,
    print: ([, year, month, day]) => printDay(Date.UTC(Number(year), Number(month) - 1, Number(day))),
  },
  {
    form: /^(\d{4})-(\d{2})$/,
    print: ([, year, month]) => `${MONTHS[Number(month) - 1] ?? ""} ${year}`.trim(),
  },
  { form: /^(\d{4})-W(\d{2})$/, print: ([, year, week]) => printWeek(Number(year), Number(week), false) },
  { form: /^(\d{4})-W(\d{2})-WE$/, print: ([, year, week]) => printWeek(Number(year), Number(week), true) },
  { form: /^(\d{4})-(SP|SU|FA|WI)$/, print: ([, year, season = ""]) => `${SEASONS[season]} ${year}` },
  {
    form: /^(\d{4})-Q([1-4])$/,
    print: ([, year, quarter]) => `${ORDINALS[Number(quarter) - 1]} quarter of ${year}`,
  },
  { form: /^(\d{4})-H([12])$/, print: ([, year, half]) => `${ORDINALS[Number(half) - 1]} half of ${year}` },
  { form: /^(\d{3})$/, print: ([, decade]) => `${decade}0s` },
  { form: /^(\d{2})$/, print: ([, value = ""]) => century(value) },
];

const printValue = (value: string): string => {
  for (const { form, print } of FORMS) {
    const groups = form.exec(value);
    if (groups !== null) return print(groups);
  }
  return value;
};

const PART_WORD = /\b(early|mid|late)\b/i;

/**
 * A date for readers: "5 June 2025", "June 2025", "summer 2025", "week of 2 June 2025". Never more precise than its
 * precision; a part of a month or year is named by the word of the text's own phrase ("early June 2025").
 */
export const printDate = (date: CalendarDate, phrase: string | null = null): string => {
  const printed = printValue(date.value);
  if (date.precision === "weekend" && !printed.startsWith("weekend")) return `weekend of ${printed}`;
  if (date.precision === "week" && !printed.startsWith("week")) return `week of ${printed}`;
  if (date.precision !== "part-of-month" && date.precision !== "part-of-year") return printed;
  if (/half of/.test(printed)) return printed;
  const part = PART_WORD.exec(phrase ?? "")?.[1]?.toLowerCase();
  return part === undefined ? `part of ${printed}` : `${part} ${printed}`;
};

const MONTH = `(?:${MONTHS.join("|")})`;
const PLAIN = `(?:\\d{1,2} ${MONTH} -?\\d{1,6}|${MONTH} \\d{4}|(?:spring|summer|autumn|winter) \\d{4}|(?:first|second|third|fourth) (?:quarter|half) of \\d{4}|\\d{4}s?|\\d{1,3}(?:st|nd|rd|th) century)`;
const PRINTED = new RegExp(`^(?:(?:early|mid|late|part of|week of|weekend of) )?${PLAIN}$`);

/** True for a date in one of the formats that `printDate` gives. */
export const isPrintedDate = (text: string): boolean => PRINTED.test(text);
