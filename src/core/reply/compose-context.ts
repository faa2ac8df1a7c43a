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
  /** The articles of the collection. */
  readonly articles: ReadonlyMap<ArticleId, AnalysedArticle>;
  readonly citations: ReadonlyMap<number, Citation>;
  /** Whom the whole answer is about by name, so that no quote needs to say it again; null where it is no person. */
  readonly subject: string | null;
}

/** Articles by id, gathered once a collection: it never changes, and walking it for every reply takes milliseconds. */
const byId = new WeakMap<Collection, ReadonlyMap<ArticleId, AnalysedArticle>>();

const articlesOf = (collection: Collection): ReadonlyMap<ArticleId, AnalysedArticle> => {
  const known = byId.get(collection);
  if (known !== undefined) return known;
  const made = new Map(collection.articles.map((article) => [article.id, article]));
  byId.set(collection, made);
  return made;
};

const subjectOf = (answer: Answer): string | null => {
  if (answer.kind === "who") return answer.name;
  return answer.kind === "quotes" ? answer.speaker : null;
};

/** Gathers what composing needs: the articles that an answer cites, by id, and its citations by number. */
export const createComposeContext = (
  answer: Answer,
  collection: Collection,
  guides: readonly CommandGuide[],
): ComposeContext => {
  return {
    collection,
    guides,
    subject: subjectOf(answer),
    articles: articlesOf(collection),
    citations: new Map(answer.citations.map((citation) => [citation.n, citation])),
  };
};
