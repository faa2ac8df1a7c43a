import type { Span } from "../../core/model/span.js";
import type { Phrase } from "./noun-phrases.js";

/** What one cue gives to one source, still in pieces of its clause. */
export interface Statement {
  readonly source: Phrase;
  readonly cue: Span;
  /** Runs of pieces, in order. Empty while it only waits for the quotation before or after its clause. */
  readonly content: readonly Phrase[];
  readonly carrier: Span | null;
  /** True when a quotation right before the clause would be its words: “Why?” Smith asked. */
  readonly wantsBefore: boolean;
  /** True when the clause ends in a colon or comma that leads the next quotation in. */
  readonly wantsAfter: boolean;
  /** True for a question: who answers is somebody else. */
  readonly asks: boolean;
}
