import SearchableMap from "minisearch/SearchableMap";
import type { Pace } from "../core/pace.js";
import type { IndexedTerm } from "./index-data.js";
import { IndexStem } from "./postings.js";

/** A stem that is spelt nearly like a word, and in how many letters it differs. */
export interface NearStem {
  readonly stem: string;
  readonly letters: number;
}

/** The stems of a collection. */
export interface Vocabulary {
  get(stem: string): IndexStem | undefined;
  /** Stems that differ from a word in at most so many letters. */
  near(word: string, letters: number): readonly NearStem[];
}

/** Files the stems of an index, with pauses. Near spellings are found in MiniSearch's tree of letters. */
export const createVocabulary = async (terms: readonly IndexedTerm[], pace: Pace): Promise<Vocabulary> => {
  const stems = new Map<string, IndexStem>();
  const letters = new SearchableMap<true>();
  for (const { stem, frequency, postings } of terms) {
    stems.set(stem, new IndexStem(frequency, postings));
    letters.set(stem, true);
    const pause = pace();
    if (pause !== undefined) await pause;
  }
  return {
    get: (stem) => stems.get(stem),
    near: (word, most) =>
      [...letters.fuzzyGet(word, most)].map(([stem, [, distance]]) => ({ stem, letters: distance })),
  };
};
