import MiniSearch from "minisearch";
import type { Pace } from "../core/pace.js";
import type { IndexData, IndexedTerm } from "./index-data.js";
import { unpackNumbers } from "./numbers.js";
import { FIELDS } from "./passage-document.js";

/** A stem that is spelt nearly like a word, and in how many letters it differs. */
export interface NearStem {
  readonly stem: string;
  readonly letters: number;
}

/** A stem and how much finding it counts. */
export interface WeighedStem {
  readonly stem: string;
  readonly weight: number;
}

type Postings = Map<number, number>;

const unpackPostings = (packed: string): Postings => {
  const numbers = unpackNumbers(packed);
  const postings: Postings = new Map();
  let passage = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    passage += numbers[at] ?? 0;
    postings.set(passage, numbers[at + 1] ?? 0);
  }
  return postings;
};

/**
 * The postings of a stem by field, unpacked when a question first asks for them: most words of a collection are never
 * asked for, and unpacking all of them is most of the time and memory that loading an index costs.
 */
class TermPostings extends Map<number, Postings> {
  readonly #packed: readonly string[];

  constructor(packed: readonly string[]) {
    super();
    this.#packed = packed;
  }

  override get(field: number): Postings | undefined {
    const known = super.get(field);
    if (known !== undefined) return known;
    const packed = this.#packed[field] ?? "";
    if (packed === "") return undefined;
    const postings = unpackPostings(packed);
    this.set(field, postings);
    return postings;
  }
}

/**
 * MiniSearch that is filled from index data instead of documents. Its own loading (`loadJSAsync`) turns every posting
 * into an object's key and back, holds the event loop and takes ten times as long. It searches and nothing else:
 * documents cannot be added to it.
 */
export class FilledMiniSearch extends MiniSearch {
  constructor() {
    super({ fields: [...FIELDS], autoVacuum: false });
  }

  /** Takes over the passages and their lengths. */
  async fillPassages(data: IndexData, pace: Pace): Promise<void> {
    const lengths = data.lengths.map(unpackNumbers);
    for (let passage = 0; passage < data.passages; passage += 1) {
      this._documentIds.set(passage, passage);
      this._fieldLength.set(
        passage,
        lengths.map((ofField) => ofField[passage] ?? 0),
      );
      const pause = pace();
      if (pause !== undefined) await pause;
    }
    this._documentCount = data.passages;
    this._nextId = data.passages;
    this._avgFieldLength = lengths.map(
      (ofField) => ofField.reduce((sum, length) => sum + length, 0) / Math.max(1, data.passages),
    );
  }

  /** Takes over one stem. */
  fillTerm({ stem, postings }: IndexedTerm): void {
    this._index.set(stem, new TermPostings(postings));
  }

  /** Stems of the vocabulary that differ from a word in at most so many letters. */
  near(word: string, letters: number): readonly NearStem[] {
    const found = this._index.fuzzyGet(word, letters);
    return [...found].map(([stem, [, distance]]) => ({ stem, letters: distance }));
  }

  /**
   * Marks with 1 the `count` passages in which words stand most often for the passage's length, of equal ones the
   * first. A rough choice, made without the objects that a search makes of everything it touches.
   */
  markFullest(words: readonly WeighedStem[], count: number): Uint8Array {
    const scores = new Float32Array(this._documentCount);
    for (const { stem, weight } of words)
      for (const field of FIELDS.keys()) this.#addShares(scores, { stem, weight, field });
    const limit = scores.toSorted().at(-count) ?? 0;
    let left = count - scores.reduce((sum, score) => sum + (score > limit ? 1 : 0), 0);
    const isMarked = (score: number): boolean => {
      if (score !== limit || limit === 0) return score > limit;
      left -= 1;
      return left >= 0;
    };
    return Uint8Array.from(scores, (score) => (isMarked(score) ? 1 : 0));
  }

  #addShares(scores: Float32Array, { stem, weight, field }: WeighedStem & { readonly field: number }): void {
    const average = this._avgFieldLength[field] ?? 1;
    for (const [passage, times] of this._index.get(stem)?.get(field) ?? []) {
      const length = this._fieldLength.get(passage)?.[field] ?? average;
      scores[passage] = (scores[passage] ?? 0) + (weight * times) / (times + 0.5 + 0.5 * (length / average));
    }
  }
}
