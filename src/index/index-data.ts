import type { Pace } from "../core/pace.js";
import { packNumbers } from "./numbers.js";
import { FIELDS, type PassageDocument } from "./passage-document.js";

/**
 * Raise this whenever passages, words, people or the data below are made or written in another way: stored snapshots
 * are then rebuilt. For what single articles say there is the version of the analysis.
 */
export const INDEX_VERSION = 2;

/** One stem of the vocabulary. */
export interface IndexedTerm {
  readonly stem: string;
  /** In how many passages it occurs, in whichever field. */
  readonly frequency: number;
  /** One entry a field: packed pairs of (passages since the last one, occurrences); "" where it occurs in none. */
  readonly postings: readonly string[];
}

/** An inverted index in a compact form: what is stored in a snapshot and what a search engine is filled from. */
export interface IndexData {
  /** How many passages were indexed; their ids are the numbers below it. */
  readonly passages: number;
  /** One entry a field: packed number of words of each passage. */
  readonly lengths: readonly string[];
  readonly terms: readonly IndexedTerm[];
}

interface OpenTerm {
  frequency: number;
  last: number;
  readonly postings: readonly number[][];
}

const packPostings = (pairs: readonly number[]): string => {
  const gaps = new Array<number>(pairs.length);
  let last = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const passage = pairs[at] ?? 0;
    gaps[at] = passage - last;
    gaps[at + 1] = pairs[at + 1] ?? 0;
    last = passage;
  }
  return packNumbers(gaps);
};

/** Turns documents into an index, with pauses. The number of a document is its place in the sequence. */
export const buildIndexData = async (
  documents: Iterable<PassageDocument>,
  pace: Pace,
): Promise<IndexData> => {
  const open = new Map<string, OpenTerm>();
  const lengths: readonly number[][] = FIELDS.map(() => []);
  let passage = 0;

  const count = (stem: string, field: number): void => {
    let term = open.get(stem);
    if (term === undefined) {
      term = { frequency: 0, last: -1, postings: FIELDS.map(() => []) };
      open.set(stem, term);
    }
    if (term.last !== passage) {
      term.last = passage;
      term.frequency += 1;
    }
    const pairs = term.postings[field];
    if (pairs === undefined) return;
    if (pairs.at(-2) === passage) pairs.push((pairs.pop() ?? 0) + 1);
    else pairs.push(passage, 1);
  };

  for (const document of documents) {
    FIELDS.forEach((field, number) => {
      const stems = document[field];
      lengths[number]?.push(stems.length);
      for (const stem of stems) count(stem, number);
    });
    passage += 1;
    const pause = pace();
    if (pause !== undefined) await pause;
  }

  const terms: IndexedTerm[] = [];
  for (const [stem, { frequency, postings }] of open) {
    terms.push({ stem, frequency, postings: postings.map(packPostings) });
    open.delete(stem);
    const pause = pace();
    if (pause !== undefined) await pause;
  }
  return { passages: passage, lengths: lengths.map(packNumbers), terms };
};
