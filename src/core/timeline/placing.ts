import type { DeskContext } from "../desk/context.js";
import type { SentenceRef } from "../desk/lookups.js";
import type { DateExpression, DatePrecision } from "../model/date.js";
import type { QuoteDate } from "../model/quote.js";
import type { Span } from "../model/span.js";
import { rangeOf } from "./calendar.js";
import { mannerOf } from "./reporting.js";

/** Where a sentence stands on a timeline: at its date, without one, or not at all because it tells of plans only. */
export type Placement =
  | { readonly kind: "own" | "report"; readonly date: QuoteDate }
  | { readonly kind: "undated" }
  | { readonly kind: "none" };

/** Sentences from the top of an article that may count as its report of the day. */
const NEAR_THE_TOP = 12;
/** The day that a report's opening names is the report's day when it is at most this long before publication. */
const DAYS_BEFORE_PRINT = 7;

/** Words before a date that make it a point of comparison and not the time of the event. */
const COMPARED =
  /(?:^|[^\p{L}])(?:since|than|compared\s+(?:to|with)|versus|unlike|up\s+from|down\s+from|from|over|until|till|before|after|ahead\s+of|instead\s+of|as\s+of)\s+(?:the\s+|that\s+of\s+|those\s+of\s+)?(?:\p{L}+\s+){0,1}$/iu;
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

const asDate = (text: string, expression: DateExpression): QuoteDate | null => {
  const { type, value, precision, basis, start, end } = expression;
  if (type !== "DATE" || value === null || precision === null) return null;
  return { value, precision, basis, phrase: text.slice(start, end) };
};

const isCompared = (text: string, sentence: Span, date: DateExpression): boolean =>
  COMPARED.test(text.slice(Math.max(sentence.start, date.start - 40), date.start));

/** A year that belongs to a name: "the 2010 Developers Conference", "WWDC 2005". */
const isPartOfName = (text: string, date: DateExpression): boolean =>
  date.precision === "year" &&
  (/\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, date.start - 20), date.start)) ||
    /^\s\p{Lu}/u.test(text.slice(date.end, date.end + 2)));

/** The dates of a sentence at which something has happened, the most exact first. */
const ownDates = (context: DeskContext, ref: SentenceRef): readonly QuoteDate[] => {
  const { text } = context.lookups.article(ref.article);
  const sentence = context.lookups.sentence(ref);
  return context.lookups
    .datesIn(ref.article, sentence)
    .filter((date) => date.tense === "past" && !isCompared(text, sentence, date) && !isPartOfName(text, date))
    .flatMap((date) => asDate(text, date) ?? [])
    .sort((a, b) => FINENESS[a.precision] - FINENESS[b.precision]);
};

/**
 * The day that an article reports on: the day that its opening names where that is just before publication ("said on
 * Tuesday"), else its date. Null for an article without a date.
 */
export const reportDay = (context: DeskContext, article: number): QuoteDate | null => {
  const { published, analysis, text } = context.lookups.article(article);
  if (published === null) return null;
  const own: QuoteDate = { ...published, phrase: null, basis: "article-date" };
  const printed = rangeOf(published);
  if (published.precision !== "day" || printed === null) return own;
  const opening = analysis.sentences
    .filter(({ block }) => analysis.blocks[block]?.kind === "paragraph")
    .slice(0, 2);
  for (const sentence of opening)
    for (const date of context.lookups.datesIn(article, sentence)) {
      const range = date.precision === "day" && date.value !== null ? rangeOf({ value: date.value }) : null;
      const before = range === null ? -1 : printed.first - range.first;
      if (date.tense !== "past" || before < 0 || before > DAYS_BEFORE_PRINT) continue;
      if (
        date.basis === "stated" &&
        /^\s*\p{Lu}?/u.test(text.slice(sentence.start, date.start)) &&
        before === 0
      )
        continue;
      return before === 0
        ? own
        : { value: date.value ?? own.value, precision: "day", phrase: null, basis: "neighbour" };
    }
  return own;
};

/** Finds the place of a sentence: its own past date; else its article's day if it reports near the top; else none. */
export const place = (
  context: DeskContext,
  ref: SentenceRef,
  dayOf: (article: number) => QuoteDate | null,
): Placement => {
  const { text, analysis } = context.lookups.article(ref.article);
  const sentence = context.lookups.sentence(ref);
  const kind = analysis.blocks[sentence.block]?.kind;
  if (kind !== "paragraph") return { kind: "none" };
  const [own] = ownDates(context, ref);
  if (own !== undefined) return { kind: "own", date: own };
  const manner = mannerOf(text.slice(sentence.start, sentence.end));
  const day = manner === "reports" && ref.sentence < NEAR_THE_TOP ? dayOf(ref.article) : null;
  if (day !== null) return { kind: "report", date: day };
  return manner === "other" ? { kind: "none" } : { kind: "undated" };
};

/** A coarser date than this says too little to be handed on. */
const COARSEST_CARRIED = FINENESS.season;

/** The date that a sentence which goes on telling takes over from the sentence before it in its paragraph. */
export const carriedDate = (context: DeskContext, ref: SentenceRef): QuoteDate | null => {
  const { text, analysis } = context.lookups.article(ref.article);
  const sentence = context.lookups.sentence(ref);
  const before = analysis.sentences[ref.sentence - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  if (mannerOf(text.slice(sentence.start, sentence.end)) !== "reports") return null;
  const [date] = ownDates(context, { article: ref.article, sentence: ref.sentence - 1 });
  return date !== undefined && FINENESS[date.precision] <= COARSEST_CARRIED ? date : null;
};
