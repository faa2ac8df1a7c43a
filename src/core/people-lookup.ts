import type { Person } from "./model/person.js";
import type { Span } from "./model/span.js";

/** How a name that somebody typed was read. `corrected`: it was misspelt and no other person was as near. */
export type NameMatch =
  | { readonly kind: "one"; readonly person: Person; readonly corrected: boolean }
  | { readonly kind: "several"; readonly people: readonly Person[] }
  | { readonly kind: "none"; readonly nearest: readonly Person[] };

/** A person named within a longer text, such as a question; the span counts into that text. */
export interface NameInText extends Span {
  readonly match: Exclude<NameMatch, { kind: "none" }>;
}

/** Finds people of the collection by what somebody typed. Works on look-ups only: never scans articles. */
export interface PeopleLookup {
  /** Reads a name: full, surname, alias, lower case, misspelt, with or without title. */
  resolve(name: string): NameMatch;
  /**
   * Every person named in a text, longest names first, no overlaps. Lower-case and misspelt names are found too; a
   * word that `isKnownWord` knows (in lower case) is never taken for a misspelt name.
   */
  findIn(text: string, isKnownWord?: (word: string) => boolean): readonly NameInText[];
  /** Names that begin with the typed letters (any word of the name), best known first; for autocomplete. */
  startingWith(letters: string, limit: number): readonly Person[];
}
