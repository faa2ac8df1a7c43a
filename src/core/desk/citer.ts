import type { AnalysedArticle } from "../model/article.js";
import type { Attribution } from "../model/attribution.js";
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
import { standsForIn } from "./stands-for.js";

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
/** Shorter stretches in marks are terms and slogans rather than somebody's speech, where no cue says who spoke. */
const FEWEST_WORDS = 6;
/** Unless they are all of the sentence. */
const FEWEST_ALONE = 4;
const QUOTED = /“[^“”]+”?|"[^"]+"?/g;
const ALONE = /^(?:“[^“”]+”?|"[^"]+"?)$/;

const countWords = (words: string): number => words.split(/\s+/).length;

const holdsSpeech = (text: string): boolean =>
  (ALONE.test(text) && countWords(text) >= FEWEST_ALONE) ||
  (text.match(QUOTED) ?? []).some((words) => countWords(words) >= FEWEST_WORDS);

/** True where a quotation that began before in the same paragraph still goes on. */
const goesOn = (before: string): boolean =>
  before.lastIndexOf("“") > before.lastIndexOf("”") || before.split('"').length % 2 === 0;

/** Who "he" is nobody knows, but who tells of him: reported speech is theirs, words in marks may not be. */
const toldBy = ({ attribution, outer }: Leading): Attribution | null =>
  attribution.mode === "reported" ? outer : null;

const attributionOf = (
  context: DeskContext,
  index: number,
  leading: Leading | null,
): QuoteAttribution | null => {
  if (leading === null || leading.shared) return null;
  const { text } = context.lookups.article(index);
  const named = (attribution: Attribution | null): QuoteAttribution | null => {
    const source = attribution?.source ?? null;
    if (attribution === null || source === null) return null;
    const person = source.person === null ? undefined : context.lookups.personOf(index, source.person);
    const words = text.slice(source.start, source.end);
    if (person === undefined && PRONOUN.test(words)) return null;
    const carrier = attribution === leading.attribution ? leading.carrier : attribution.carrier;
    return {
      speaker: person?.name ?? words,
      person: person?.id ?? null,
      carrier: carrier === null ? null : text.slice(carrier.start, carrier.end),
    };
  };
  return named(leading.attribution) ?? named(toldBy(leading));
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

const voiceOf = (text: string, before: string, leading: Leading | null): Voice => {
  if (leading !== null) return leading.attribution.mode === "reported" ? "reported" : "direct";
  return holdsSpeech(text) || goesOn(before) ? "direct" : "article";
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
      // Who speaks in a post is what its author says: the quote is shown as the author's.
      const isPost = block?.kind === "post";
      const leading = isPost ? null : leadingAttribution(lookups.attributionsIn(index, quote), quote);
      const before = article.text.slice(block?.start ?? first.start, first.start);
      return {
        quote,
        n: source(index),
        voice: isPost ? "post" : voiceOf(quote.text, before, leading),
        attribution: attributionOf(context, index, leading),
        standsFor: isPost ? [] : standsForIn(context, index, quote),
        date: dateOf(article.text, lookups.datesIn(index, quote)),
        satire: isSatireArticle(article) || block?.post?.satire === true,
      };
    },
  };
};
