import type { Span } from "./span.js";

/** Who the words of an attribution are said to come from. */
export interface AttributedSource extends Span {
  /** Index into the article's `people` where the source is, or certainly stands for, a named person; else null. */
  readonly person: number | null;
}

/**
 * Words that an article gives to a source: "…", Vance said. Without a cue or an unbroken continuation there is no
 * source: it is never guessed.
 */
export interface Attribution {
  /** The words that name the source at the quotation itself ("He", "one associate"); null when the text names none. */
  readonly source: AttributedSource | null;
  /** The cue: "said", "told", "according to". Null for a continued quotation. */
  readonly cue: Span | null;
  /** The words said, in order; a split quotation has several stretches. Quotation marks are included where present. */
  readonly content: readonly Span[];
  /** `direct`: all in quotation marks. `mixed`: partly. `reported`: no quotation marks. */
  readonly mode: "direct" | "mixed" | "reported";
  /** How the words came out: "told The Washington Post", "in an interview"; null when the text does not say. */
  readonly carrier: Span | null;
}
