import type { Span } from "../../core/model/span.js";
import type { Clause, Piece } from "./clauses.js";
import type { CueVerb } from "./cue-verbs.js";

/** What follows a cue verb: a quotation, a clause, labels in quotation marks, or nothing that it says. */
export interface Complement {
  /** `other`: words that are not what is said ("added fuel"); `none`: nothing but where and when. */
  readonly kind: "quotation" | "clause" | "labels" | "other" | "none";
  /** First piece of it. */
  readonly at: number;
  readonly carrier: Span | null;
  /** True when a comma or colon leads a quotation in. */
  readonly introduced: boolean;
  /** True after "that", "whether" or ":". */
  readonly marked: boolean;
}

/** Longest way from a cue to what it says, in pieces. */
export const FARTHEST = 30;

/** A cue being read: its verb, and who or what carries the words, as far as is read. */
export interface Told {
  readonly clause: Clause;
  readonly verb: CueVerb;
  readonly carrier: Span | null;
}

/** Makes a complement; neither introduced nor marked unless said so. */
export const complement = (
  kind: Complement["kind"],
  place: Pick<Complement, "at" | "carrier"> & Partial<Complement>,
): Complement => ({ introduced: false, marked: false, ...place, kind });

/** From the start of one piece to the end of the one before another. */
export const spanOf = (clause: Clause, from: number, to: number): Span => ({
  start: clause[from]?.start ?? 0,
  end: clause[to - 1]?.end ?? 0,
});

/** True for a quotation. */
export const isQuotation = (piece: Piece | undefined): boolean => piece?.kind === "quotation";
