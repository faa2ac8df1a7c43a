import type { ArticleId } from "./article.js";
import type { PublishedDate } from "./date.js";

/** A numbered source of an answer. Null means the source does not say, and is shown so. */
export interface Citation {
  /** From 1, in the order shown. */
  readonly n: number;
  readonly article: ArticleId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
  readonly kind: string;
  /** What a brief rests on. */
  readonly basedOn: readonly string[];
  readonly satire: boolean;
}
