import type { QueryTerm } from "../core/ports.js";
import type { WeighedTerm } from "./choose-terms.js";
import type { NearStem } from "./vocabulary.js";

/** What is known of the words of a collection. */
export interface KnownWords {
  /** Finds stems that differ in at most so many letters. */
  readonly engine: { near(word: string, letters: number): readonly NearStem[] };
  /** In how many passages a stem occurs; 0 for an unknown one. */
  readonly frequencyOf: (stem: string) => number;
}

/** A word that is nearly spelt like one that was asked counts less than one that was asked. */
const NEAR_WEIGHT = 0.45;
/** Near spellings that are looked for in place of one unknown word. */
const MOST_NEAR = 4;

/** Letters that may differ in a word that the vocabulary does not know. Short words have too many neighbours. */
const lettersOf = (stem: string): number => {
  if (stem.length < 4) return 0;
  return stem.length < 8 ? 1 : 2;
};

/**
 * The stems of the vocabulary that a term of a question stands for: itself where it is known, else its nearest
 * spellings where it asks for them. Of equally near ones the common are meant: the rare are mostly other errors.
 */
export const meantBy = (term: QueryTerm, { engine, frequencyOf }: KnownWords): readonly WeighedTerm[] => {
  const frequency = frequencyOf(term.stem);
  if (frequency > 0) return [{ ...term, frequency }];
  const allowed = term.fuzzy ? lettersOf(term.stem) : 0;
  if (allowed === 0) return [];
  return engine
    .near(term.stem, allowed)
    .map(({ stem, letters }) => ({ ...term, stem, letters, frequency: frequencyOf(stem) }))
    .sort((a, b) => a.letters - b.letters || b.frequency - a.frequency || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ letters, ...near }) => ({
      ...near,
      boost: (term.boost * NEAR_WEIGHT * near.stem.length) / (near.stem.length + letters),
    }));
};
