import type { Span } from "./span.js";

/** Two to four neighbouring sentences of one article, the unit that is indexed. A post is a passage of its own. */
export interface Passage extends Span {
  /** Position in the collection's list of passages; also its id in the index. */
  readonly id: number;
  /** Index into the collection's `articles`. */
  readonly article: number;
  /** First sentence (index into the article's sentences) and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly voice: "article" | "post";
}
