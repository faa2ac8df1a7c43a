import type { DeskContext } from "../desk/context.js";
import type { SentenceRef } from "../desk/lookups.js";
import type { DateExpression, DatePrecision, PublishedDate } from "../model/date.js";
import type { QuoteDate } from "../model/quote.js";
import type { Span } from "../model/span.js";
import { rangeOf } from "./calendar.js";
import { type DateRole, dateRole } from "./date-role.js";

/** A date at which something in a sentence happened, and where its words begin, counted from the sentence. */
export interface OwnDate {
  readonly date: QuoteDate;
  readonly at: number;
  /** Never `none`: such dates are no time of an event. */
  readonly role: DateRole;
}

/** Words before a date that make it a point of comparison and not the time of the event. */
const COMPARED =
  /(?:^|[^\p{L}])(?:(?<!less\s)(?<!more\s)than|compared\s+(?:to|with)|versus|unlike|up\s+from|down\s+from|from|over|until|till|before|after|ahead\s+of|instead\s+of|as\s+of)\s+(?:the\s+|that\s+of\s+|those\s+of\s+)?(?:\p{L}+\s+){0,1}$/iu;
/** "has been on leave since 2004" began then; "the first loss since 1992" only compares. */
const SINCE = /(?:^|[^\p{L}])since\s+(?:the\s+)?$/iu;
const HAS_BEEN =
  /(?<!\p{L})(?:has|have|had|['’]ve)\s+been(?!\p{L})(?!.*\b(?:first|worst|best|highest|lowest|biggest)\b)/iu;
const NAME_BEFORE =
  /(?<![\p{L}])(?!(?:In|Since|By|From|During|Until|After|Before|Of|To|The|Around|Late|Early|On|And|Between)\s)\p{Lu}\p{L}*\s$/u;

const FINENESS: Readonly<Record<DatePrecision, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  "part-of-month": 2,
  month: 3,
  quarter: 4,
  season: 5,
  "part-of-year": 6,
  year: 7,
  decade: 8,
  century: 9,
};

/** True when the first precision is as exact as the second or more so. */
export const isAsExact = (a: DatePrecision, b: DatePrecision): boolean => FINENESS[a] <= FINENESS[b];

const isCompared = (text: string, sentence: Span, date: DateExpression): boolean => {
  const before = text.slice(sentence.start, date.start);
  if (SINCE.test(before.slice(-20))) return !HAS_BEEN.test(before);
  return COMPARED.test(before.slice(-40));
};

/** A year that belongs to a name: "the 2010 Developers Conference", "WWDC 2005". */
const isPartOfName = (text: string, date: DateExpression): boolean =>
  date.precision === "year" &&
  (NAME_BEFORE.test(text.slice(Math.max(0, date.start - 20), date.start)) ||
    /^\s\p{Lu}/u.test(text.slice(date.end, date.end + 2)));

/** Years in brackets are spans of a life or an office; a decade right before a noun describes it: "a 1990s hit". */
const isAside = (text: string, { start, end, precision }: DateExpression): boolean =>
  precision === "year"
    ? /[(–-]$/.test(text.slice(start - 1, start)) || /^[)–-]/.test(text.slice(end, end + 1))
    : precision === "decade" &&
      !/\b(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Bb]y)\s+$/.test(text.slice(start - 12, start));

const SUBORDINATE =
  /(?<!\p{L})(?:that|how|which|who|whom|when|whether|because|after|before|while|as|if|where|why|what)(?!\p{L})/iu;

/** "unveiled evidence Tuesday": a weekday with the main verb says when, whatever days the rest of the sentence names. */
const isOfMainVerb = (before: string, { precision, basis }: DateExpression, phrase: string): boolean =>
  precision === "day" && basis === "article-date" && !/\d/.test(phrase) && !SUBORDINATE.test(before);

/** Further back than this, "N years ago" is history: no event of the subject. In years. */
const LIVING_MEMORY = 30;

/** "Two hundred years ago": counted from the article to a time before anybody in it. */
const isHistory = (text: string, date: DateExpression, published: PublishedDate | null): boolean => {
  if (
    published === null ||
    date.basis !== "article-date" ||
    !date.value ||
    !/year|decade|century/.test(date.precision ?? "")
  )
    return false;
  const first = rangeOf({ value: date.value })?.first ?? 0;
  const printed = rangeOf(published)?.first ?? 0;
  return /\bago\b/.test(text.slice(date.start, date.end)) && printed - first > LIVING_MEMORY * 365;
};

/** True for a sentence of times before anybody in the article: it tells nothing of the article's day either. */
export const isOfHistory = (context: DeskContext, ref: SentenceRef): boolean => {
  const { text, published } = context.lookups.article(ref.article);
  return context.lookups
    .datesIn(ref.article, context.lookups.sentence(ref))
    .some((date) => isHistory(text, date, published));
};

const ROLES: Readonly<Record<DateRole, number>> = { when: 0, quoted: 1, background: 2, none: 3 };

/**
 * The dates of a sentence at which something has happened: those that say when first, then the most exact, of equal
 * ones the nearest to `place`, an offset into the article. Plans and comparisons are none.
 */
export const ownDates = (context: DeskContext, ref: SentenceRef, place: number): readonly OwnDate[] => {
  const { text, published } = context.lookups.article(ref.article);
  const sentence = context.lookups.sentence(ref);
  const found: (OwnDate & { readonly isNews: boolean })[] = [];
  for (const each of context.lookups.datesIn(ref.article, sentence)) {
    const { type, value, precision, basis, start, end, tense } = each;
    if (type !== "DATE" || value === null || precision === null || tense === "future") continue;
    if (isCompared(text, sentence, each) || isPartOfName(text, each) || isAside(text, each)) continue;
    if (isHistory(text, each, published)) continue;
    const role = dateRole(context, ref, each);
    if (role === "none") continue;
    found.push({
      date: { value, precision, basis, phrase: text.slice(start, end) },
      at: start - sentence.start,
      role,
      isNews: isOfMainVerb(text.slice(sentence.start, start), each, text.slice(start, end)),
    });
  }
  const distance = ({ at }: OwnDate): number => Math.abs(sentence.start + at - place);
  return found.sort(
    (a, b) =>
      ROLES[a.role] - ROLES[b.role] ||
      Number(b.isNews) - Number(a.isNews) ||
      FINENESS[a.date.precision] - FINENESS[b.date.precision] ||
      distance(a) - distance(b),
  );
};
