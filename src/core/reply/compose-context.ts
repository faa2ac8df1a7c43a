import type { Answer, CommandName } from "../answer.js";
import type { AnalysedArticle, ArticleId } from "../model/article.js";
import type { Citation } from "../model/citation.js";
import type { Collection } from "../model/collection.js";
import type { Line, ReplyBlock } from "./reply.js";

/** What a command's declaration says of it, for help and for wrong use. */
export interface CommandGuide {
  readonly name: CommandName;
  /** "timeline <topic> [since] [until]" */
  readonly usage: string;
  readonly summary: string;
}

/** The part of a reply that differs by the kind of answer. */
export interface ReplyBody {
  readonly heading: Line;
  readonly blocks: readonly ReplyBlock[];
}

/** What the composing of one answer looks things up in. */
export interface ComposeContext {
  readonly collection: Collection;
  readonly guides: readonly CommandGuide[];
  /** The cited articles. */
  readonly articles: ReadonlyMap<ArticleId, AnalysedArticle>;
  readonly citations: ReadonlyMap<number, Citation>;
}

/** Gathers what composing needs: the articles that an answer cites, by id, and its citations by number. */
export const createComposeContext = (
  answer: Answer,
  collection: Collection,
  guides: readonly CommandGuide[],
): ComposeContext => {
  const wanted = new Set<ArticleId>([
    ...answer.citations.map((citation) => citation.article),
    ...answer.quotes.map(({ quote }) => quote.article),
  ]);
  const articles = new Map<ArticleId, AnalysedArticle>();
  if (wanted.size > 0)
    for (const article of collection.articles) if (wanted.has(article.id)) articles.set(article.id, article);
  return {
    collection,
    guides,
    articles,
    citations: new Map(answer.citations.map((citation) => [citation.n, citation])),
  };
};
