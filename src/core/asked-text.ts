import type { Reading } from "./answer.js";

/** What a text that asks nothing is about. */
export interface AskedSubject {
  /** Words of the text. */
  readonly words: readonly string[];
  /** The request that looks for the text's own words in the collection; null where they are too few. */
  readonly verify: string | null;
}

/** One of several questions. */
export interface QuestionPart {
  /** As it was read: "he" is the person of the question before. */
  readonly asked: string;
  readonly readAs: readonly Reading[];
  readonly answered: boolean;
  /** Chance that the first quote answers, 0–1. */
  readonly confidence: number;
  /** Indexes into `quotes`; where it is not answered, at most the closest passage. */
  readonly quotes: readonly number[];
  /** Of an unanswered question: words that the collection knows, and those it does not. */
  readonly found: readonly string[];
  readonly notFound: readonly string[];
}
