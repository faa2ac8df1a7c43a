import type { AnalysedArticle, ArticleId } from "./article.js";
import type { CalendarDate, DateBasis } from "./date.js";
import type { Span } from "./span.js";

declare const quoteBrand: unique symbol;

/**
 * Words of an article, exactly as they stand there: one or more whole sentences of one block.
 * Only `quoteFrom` makes one, so a text that no source holds cannot be a quote.
 */
export interface Quote extends Span {
  readonly [quoteBrand]: true;
  readonly article: ArticleId;
  /** Always `article.text.slice(start, end)`. */
  readonly text: string;
}

/** A span that is not whole sentences of one block of its article. Always a programming error. */
export class QuoteSpanError extends Error {
  readonly code = "QUOTE_SPAN";
}

/**
 * Makes the quote of a span.
 * @throws QuoteSpanError when the span does not run from the start of a sentence to the end of one in the same block.
 */
export const quoteFrom = (article: AnalysedArticle, span: Span): Quote => {
  const { sentences } = article.analysis;
  const first = sentences.find((sentence) => sentence.start === span.start);
  const last = sentences.find((sentence) => sentence.end === span.end);
  if (first === undefined || last === undefined || first.block !== last.block || span.end <= span.start) {
    throw new QuoteSpanError(`${article.id}: ${span.start}-${span.end} is not whole sentences of one block`);
  }
  const { start, end } = span;
  const quote = { article: article.id, start, end, text: article.text.slice(start, end) };
  return quote as Quote;
};

/** Compares a quote with the stored text right before sending. */
export const isVerbatim = (quote: Quote, article: AnalysedArticle): boolean =>
  quote.article === article.id && article.text.slice(quote.start, quote.end) === quote.text;

/**
 * Whose voice a quote is. `direct`: it holds a person's words in quotation marks. `reported`: speech without
 * quotation marks. `article`: the writer's own words. `post`: an embedded social post.
 */
export type Voice = "direct" | "reported" | "article" | "post";

/** Who is quoted, as far as the text says. */
export interface QuoteAttribution {
  /** Name of the speaker as the collection knows it, or the words of the text that stand for them ("one associate"). */
  readonly speaker: string;
  /** Id of the speaker in the collection's people, where known. */
  readonly person: string | null;
  /** "told The Washington Post": words of the text that say how the statement came to the article; else null. */
  readonly carrier: string | null;
}

/** The date that a quote's own words, or its article, give to what it tells. */
export interface QuoteDate extends CalendarDate {
  /** The date phrase as it stands in the text; null when the date is the article's. */
  readonly phrase: string | null;
  readonly basis: DateBasis;
}

/** Words of a quote that stand for somebody whom it does not name: "he", "the vice president". */
export interface StandsFor {
  /** As they stand in the quote. */
  readonly words: string;
  /** The person's name as the collection knows it, and their id. */
  readonly name: string;
  readonly person: string;
}

/** A quote as an answer shows it: numbered by its source, with voice, speaker and date. */
export interface CitedQuote {
  readonly quote: Quote;
  /** Number of the citation in the same answer, from 1. */
  readonly n: number;
  readonly voice: Voice;
  /** Null when nobody is quoted in it or the text does not say who. */
  readonly attribution: QuoteAttribution | null;
  readonly date: QuoteDate | null;
  /** Told beside the quote, never inside it; empty where the quote names everybody, or the text leaves it open. */
  readonly standsFor: readonly StandsFor[];
  /** True for posts and articles of outlets on the reviewed satire list. */
  readonly satire: boolean;
}
