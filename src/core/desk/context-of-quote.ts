import type { ContextAnswer } from "../answer.js";
import { articleId } from "../model/article.js";
import type { CitedQuote } from "../model/quote.js";
import { type Citer, createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { scopeOf } from "./scope.js";

/** A place in an article, as a quote of it had it. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** First and last sentence of each block of an article that may be quoted, in text order. */
const quotableBlocks = (
  context: DeskContext,
  article: number,
): ReadonlyMap<number, readonly [number, number]> => {
  const { blocks, sentences } = context.lookups.article(article).analysis;
  const ranges = new Map<number, readonly [number, number]>();
  sentences.forEach(({ block }, at) => {
    if (blocks[block]?.kind === "paragraph" || blocks[block]?.kind === "post")
      ranges.set(block, [ranges.get(block)?.[0] ?? at, at]);
  });
  return ranges;
};

/** The paragraph, and its neighbours where it is no more than the quote itself. */
const citeAround = (
  context: DeskContext,
  citer: Citer,
  { article, first, isWhole }: Around,
): readonly CitedQuote[] => {
  const blocks = [...quotableBlocks(context, article)];
  const own = blocks.findIndex(([, [from, to]]) => from <= first && first <= to);
  if (own < 0) return [];
  const shown = isWhole(blocks[own]?.[1] ?? [first, first])
    ? blocks.slice(Math.max(0, own - 1), own + 2)
    : blocks.slice(own, own + 1);
  return shown.map(([, [from, to]]) => citer.cite({ article, from, to }));
};

interface Around {
  readonly article: number;
  /** The sentence that the quote begins with. */
  readonly first: number;
  /** Whether these sentences are just the quote. */
  readonly isWhole: (sentences: readonly [number, number]) => boolean;
}

/** The paragraph around a quote, word for word; null when no quote of this collection has that place. */
export const contextOfQuote = async (context: DeskContext, place: Place): Promise<ContextAnswer | null> => {
  const { lookups } = context;
  const article = lookups.articleIndex(articleId(place.article));
  if (article === undefined) return null;
  const first = lookups.sentenceAt(article, place.start);
  const last = lookups.sentenceAt(article, place.end - 1);
  if (first === undefined || last === undefined) return null;
  const startsAt = lookups.sentence({ article, sentence: first }).start;
  const endsAt = lookups.sentence({ article, sentence: last }).end;
  if (startsAt !== place.start || endsAt !== place.end) return null;
  const citer = createCiter(context);
  const quotes = citeAround(context, citer, {
    article,
    first,
    isWhole: ([from, to]) => from === first && to === last,
  });
  if (quotes.length === 0) return null;
  return {
    kind: "context",
    command: "ask",
    asked: "",
    readAs: [],
    quotes,
    citations: citer.citations(),
    scope: scopeOf(context),
  };
};
