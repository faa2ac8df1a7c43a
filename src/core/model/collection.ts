import type { AnalysedArticle } from "./article.js";
import type { Passage } from "./passage.js";
import type { Person } from "./person.js";

/** The articles that are loaded now, analysed, with what was learned from all of them together. Never changes. */
export interface Collection {
  /** Six or more hexadecimal digits over ids, metadata and texts: the same articles give the same version. */
  readonly version: string;
  readonly articles: readonly AnalysedArticle[];
  /** In article order; `passages[i].id === i`. */
  readonly passages: readonly Passage[];
  /** Everyone named in the articles, those named in most articles first. */
  readonly people: readonly Person[];
  /** How many files or lines could not be read and were left out. */
  readonly skipped: number;
}
