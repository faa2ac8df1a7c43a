import type { AnalysedArticle } from "../model/article.js";
import type { Citation } from "../model/citation.js";
import type { DateExpression } from "../model/date.js";
import {
  type CitedQuote,
  type QuoteAttribution,
  type QuoteDate,
  quoteFrom,
  type Voice,
} from "../model/quote.js";
import { isSatireArticle } from "../satire.js";
import type { DeskContext } from "./context.js";
import { type Leading, leadingAttribution } from "./leading-attribution.js";

/** Whole sentences of one block: from the first sentence to the last, both included. */
export interface SentenceRange {
  readonly article: number;
  readonly from: number;
  /** Same as `from` for a single sentence. */
  readonly to: number;
}

/** Turns sentences into numbered quotes and keeps the list of sources they come from. One for each answer. */
export interface Citer {
  /** @throws QuoteSpanError when the range leaves its block. */
  cite(range: SentenceRange): CitedQuote;
  /** Registers an article as a source without quoting it; returns its number. */
  source(article: number): number;
  /** Sources in the order of their numbers. */
  citations(): readonly Citation[];
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|his|her|their|who|which|that|this|these|those)$/i;
/** A quoted stretch of four words or more is somebody's speech rather than a term in scare quotes. */
const QUOTED_SPEECH = /[“"]\S+(?:\s+[^\s”"]+){3,}[”"]?/;

const attributionOf = (
  context: DeskContext,
  index: number,
  leading: Leading | null,
): QuoteAttribution | null => {
  const source = leading?.attribution.source;
  if (leading === null || source == null || leading.shared) return null;
  const { text } = context.lookups.article(index);
  const person = source.person === null ? undefined : context.lookups.personOf(index, source.person);
  const words = text.slice(source.start, source.end);
  if (person === undefined && PRONOUN.test(words)) return null;
  const { carrier } = leading;
  return {
    speaker: person?.name ?? words,
    person: person?.id ?? null,
    carrier: carrier === null ? null : text.slice(carrier.start, carrier.end),
  };
};

const dateOf = (text: string, dates: readonly DateExpression[]): QuoteDate | null => {
  const usable = dates.filter(
    ({ type, value, precision }) => type === "DATE" && value !== null && precision !== null,
  );
  const chosen = usable.find(({ tense }) => tense === "past") ?? usable[0];
  if (chosen === undefined || chosen.value === null || chosen.precision === null) return null;
  const { value, precision, basis, start, end } = chosen;
  return { value, precision, basis, phrase: text.slice(start, end) };
};

const voiceOf = (text: string, isPost: boolean, leading: Leading | null): Voice => {
  if (isPost) return "post";
  if (leading !== null) return leading.attribution.mode === "reported" ? "reported" : "direct";
  return QUOTED_SPEECH.test(text) ? "direct" : "article";
};

const citationOf = (article: AnalysedArticle, n: number): Citation => {
  const { id, title, outlet, author, published, url, kind, basedOn } = article;
  return {
    n,
    article: id,
    title,
    outlet,
    author,
    published,
    url,
    kind,
    basedOn,
    satire: isSatireArticle(article),
  };
};

/** Makes the citer of one answer. Sources are numbered from 1 in the order in which they are first used. */
export const createCiter = (context: DeskContext): Citer => {
  const numbers = new Map<number, number>();
  const source = (article: number): number => {
    const known = numbers.get(article);
    if (known !== undefined) return known;
    numbers.set(article, numbers.size + 1);
    return numbers.size;
  };
  return {
    source,
    citations: () => [...numbers].map(([article, n]) => citationOf(context.lookups.article(article), n)),
    cite: ({ article: index, from, to }) => {
      const { lookups } = context;
      const article = lookups.article(index);
      const first = lookups.sentence({ article: index, sentence: from });
      const last = lookups.sentence({ article: index, sentence: to });
      const quote = quoteFrom(article, { start: first.start, end: last.end });
      const block = article.analysis.blocks[first.block];
      const leading = leadingAttribution(lookups.attributionsIn(index, quote), quote);
      return {
        quote,
        n: source(index),
        voice: voiceOf(quote.text, block?.kind === "post", leading),
        attribution: attributionOf(context, index, leading),
        date: dateOf(article.text, lookups.datesIn(index, quote)),
        satire: isSatireArticle(article) || block?.post?.satire === true,
      };
    },
  };
};
