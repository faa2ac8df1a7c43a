import type { Attribution } from "./attribution.js";
import type { DateExpression, PublishedDate } from "./date.js";
import type { ArticlePerson, PersonMention, RoleMention } from "./person.js";
import type { Span } from "./span.js";

declare const articleIdBrand: unique symbol;
/** Names an article within its collection: the file's path without its ending, or the `id` of a JSON line. */
export type ArticleId = string & { readonly [articleIdBrand]: true };

/** Brands a string as an article id. Uniqueness is the collection loader's duty. */
export const articleId = (id: string): ArticleId => id as ArticleId;

/** What a source says about an article. Missing stays null and is said so in citations; nothing is guessed. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
  /** "article" unless the source says otherwise: "brief", "opinion", "satire", … */
  readonly kind: string;
  /** What a brief rests on. Empty for original articles. */
  readonly basedOn: readonly string[];
  readonly licence: string | null;
}

/** An article: its metadata and its text, which is never edited. All offsets of the program count into `text`. */
export interface Article extends ArticleMetadata {
  readonly id: ArticleId;
  readonly text: string;
}

/** `boilerplate` is "Source link", share buttons, newsletter pleas: never quoted. */
export type BlockKind = "paragraph" | "heading" | "post" | "boilerplate";

/** A paragraph, heading, embedded social post or boilerplate line. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Set on posts only. */
  readonly post?: PostSource;
}

/** Who an embedded post is from, as it says itself: `— Mike Sington (@MikeSington) July 5, 2025`. */
export interface PostSource {
  readonly name: string | null;
  /** Without the "@". */
  readonly handle: string | null;
  /** ISO day, or null where the post gives none. */
  readonly posted: string | null;
  /** True when the handle or name is on the reviewed list of satire outlets. */
  readonly satire: boolean;
}

/** One sentence of a block: from its first to its last character, closing quotation mark included, no outer blanks. */
export interface Sentence extends Span {
  /** Index into the article's `blocks`. */
  readonly block: number;
}

/** Everything worked out about one article when it is read. All offsets count into the article's text. */
export interface ArticleAnalysis {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly people: readonly ArticlePerson[];
  /** In text order. */
  readonly mentions: readonly PersonMention[];
  readonly roles: readonly RoleMention[];
  /** In text order. */
  readonly dates: readonly DateExpression[];
  readonly attributions: readonly Attribution[];
}

/** An article together with its analysis. */
export interface AnalysedArticle extends Article {
  readonly analysis: ArticleAnalysis;
}
