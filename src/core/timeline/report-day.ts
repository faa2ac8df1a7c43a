import type { DeskContext } from "../desk/context.js";
import type { QuoteDate } from "../model/quote.js";
import { rangeOf } from "./calendar.js";
import { isAsExact } from "./own-dates.js";

/** Sentences at the top of an article that may name the day of what it reports. */
const OPENING = 2;
/** The day that they name is the report's day when it is at most this long before publication. */
const DAYS_BEFORE_PRINT = 7;

/** Dates older than this are background; an article that names more of them than days of its own looks back. */
const BACKGROUND_DAYS = 14;
const BACKGROUND_ALLOWED = 1;

/** True for an article that tells of its days: it names one, or hardly any date before. Others look back on months. */
const isOfTheDay = (context: DeskContext, index: number, printed: number): boolean => {
  const { analysis } = context.lookups.article(index);
  let background = 0;
  for (const { type, value, precision, tense, basis } of analysis.dates) {
    if (type !== "DATE" || value === null || tense === "future" || basis === "post") continue;
    const last = rangeOf({ value })?.last ?? printed;
    if (precision === "day" && basis !== "stated" && last <= printed && last >= printed - DAYS_BEFORE_PRINT)
      return true;
    // Comparisons with other quarters and years are no story of months.
    if (precision !== null && isAsExact(precision, "month") && printed - last > BACKGROUND_DAYS)
      background += 1;
  }
  return background <= BACKGROUND_ALLOWED;
};

/** A day in the opening of an article that lies shortly before its publication: "said on Tuesday". */
const dayInOpening = (context: DeskContext, index: number, printed: number): QuoteDate | null => {
  const { analysis } = context.lookups.article(index);
  const opening = analysis.sentences
    .slice(0, OPENING + 4)
    .filter(({ block }) => analysis.blocks[block]?.kind === "paragraph")
    .slice(0, OPENING);
  for (const sentence of opening)
    for (const { value, precision, tense, basis } of context.lookups.datesIn(index, sentence)) {
      if (precision !== "day" || value === null || tense === "future") continue;
      const before = printed - (rangeOf({ value })?.first ?? Number.POSITIVE_INFINITY);
      // The day of publication in full is a dateline: it says when the article was written.
      // A day later than its date: the article was brought up to date.
      if (before < -1 || before > DAYS_BEFORE_PRINT || (before === 0 && basis === "stated")) continue;
      return { value, precision, phrase: null, basis: before === 0 ? "article-date" : "neighbour" };
    }
  return null;
};

/**
 * The day that an article reports on: the one that its opening names where that is just before publication, else its
 * date. Null for an article without a date, and for one that looks back: nobody knows when its undated sentences were.
 */
export const reportDay = (context: DeskContext, index: number): QuoteDate | null => {
  const { published } = context.lookups.article(index);
  if (published === null) return null;
  const own: QuoteDate = { ...published, phrase: null, basis: "article-date" };
  const printed = published.precision === "day" ? rangeOf(published) : null;
  if (printed === null) return own;
  return isOfTheDay(context, index, printed.first)
    ? (dayInOpening(context, index, printed.first) ?? own)
    : null;
};
