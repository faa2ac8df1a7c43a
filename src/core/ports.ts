/** A term to look for. `stem` is the processed form, as the index stores it. */
export interface QueryTerm {
  readonly stem: string;
  /** Multiplies the term's score; 1 is neutral. */
  readonly boost: number;
  /** True for a word that the vocabulary does not know: near spellings match too. */
  readonly fuzzy: boolean;
}

/** A passage that matched, best first. Scores compare within one search only. */
export interface Candidate {
  /** Index into the collection's passages. */
  readonly passage: number;
  readonly score: number;
}

/** Finds passages by their words. An engine may be remote, so every member is asynchronous. */
export interface PassageIndex {
  /** The best `limit` passages that hold at least one term; an empty list of terms finds nothing. */
  search(terms: readonly QueryTerm[], limit: number): Promise<readonly Candidate[]>;
  /** In how many passages each stem occurs, in the order asked; 0 for a word the vocabulary does not know. */
  documentFrequencies(stems: readonly string[]): Promise<readonly number[]>;
}

/** A word of a text with its place. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophe-s removed: "vance", "u.s.". */
  readonly word: string;
  /** What the index stores: Porter2 stem, or the word itself where it is a protected name. */
  readonly stem: string;
}

/** Cuts a text into words the way the index does. Pure and quick; results of the same text are the same. */
export type Tokenise = (text: string) => readonly Token[];

/** How common a word (lower case) is in everyday English, in occurrences per million words; 0 for one never seen. */
export type WordsPerMillion = (word: string) => number;

/**
 * What words are like in use: vectors of words that stand in like company. They know neither negation nor who does what
 * to whom, and contraries are alike, so they never decide alone that a sentence answers.
 */
export interface WordVectors {
  /** The product of two vectors, divided by this, is their cosine: −1 to 1, above about 0.5 for words of like use. */
  readonly scale: number;
  /** The vector of a word in lower case, all of one length; null for a word that is not known. */
  vectorOf(word: string): Int8Array | null;
}

/** Knows no word: nothing is like anything else. */
export const noWordVectors: WordVectors = { scale: 1, vectorOf: () => null };

/** What is known of words that a collection may not have; each takes a word in lower case. */
export interface Spelling {
  /** English words that are spelt nearly alike, the nearest first. */
  near(word: string): readonly string[];
  /** True for a given name or surname that people bear anywhere. */
  isAnyName(word: string): boolean;
}
