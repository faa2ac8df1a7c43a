import type { Block, Sentence } from "../core/model/article.js";

/** A text with its blocks and sentences: what every finder starts from. Offsets count into `text`. */
export interface TextStructure {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}
