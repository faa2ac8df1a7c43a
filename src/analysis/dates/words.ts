/** Month names, January first. Capitalised only: "may" and "march" are other words. */
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

/** Weekday names, Monday first. */
export const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const SEASONS: Readonly<Record<string, Season>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};

/** TIMEX3 code of a season. */
export type Season = "SP" | "SU" | "FA" | "WI";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const ORDINALS: Readonly<Record<string, number>> = {
  opening: 1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  final: -1,
  last: -1,
  closing: -1,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  "twenty-first": 21,
};

/** Number of a month from its name or abbreviation; 0 for another word. */
export const monthNumber = (name: string): number => {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1;
};

/** Number of a weekday from its name or abbreviation, Monday 1; 0 for another word. */
export const weekdayNumber = (name: string): number => {
  const start = name.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((day) => day.slice(0, 3).toLowerCase() === start) + 1;
};

/** Code of a season from its name. */
export const seasonCode = (name: string): Season => SEASONS[name.toLowerCase()] ?? "SU";

/** A count in figures or words ("12", "twenty-five", "a"); null for a vague one ("several"). */
export const countOf = (words: string): number | null => {
  const plain = words.toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  const parts = plain.split("-").map((part) => NUMBER_WORDS[part]);
  return parts.some((part) => part === undefined)
    ? null
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
};

/** An ordinal in words or figures ("third", "20th"); −1 for "last" and "final", null for another word. */
export const ordinalOf = (words: string): number | null => {
  const figures = /^(\d+)(?:st|nd|rd|th)$/i.exec(words);
  return figures === null ? (ORDINALS[words.toLowerCase()] ?? null) : Number(figures[1]);
};
