import type { Candidate } from "../core/ports.js";
import type { IndexData } from "./index-data.js";
import { nthLargest } from "./nth-largest.js";
import { unpackNumbers } from "./numbers.js";
import { FIELDS } from "./passage-document.js";
import type { IndexStem, Postings } from "./postings.js";

/** A stem that is looked for, and how much finding it counts. */
export interface WantedStem {
  readonly stem: IndexStem;
  readonly boost: number;
}

/** What passages are looked for by. */
export interface Wanted {
  /** Passages are found by these. */
  readonly open: readonly WantedStem[];
  /** These only add to the score of a passage that was found. */
  readonly closed: readonly WantedStem[];
}

// Chosen by measuring which articles and which passages with an answer come first on four public question sets. Around
// these values the figures are flat (± 1 %); a headline as heavy as the text is what hurts.
const FIELD_WEIGHTS = { text: 1, headline: 0.4, names: 0.2 };
const K = 1.2;
const B = 0.7;
const D = 1;

const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || a.passage - b.passage;

/**
 * Scores passages by BM25+, as MiniSearch does, in arrays of numbers: MiniSearch makes several objects of each passage
 * that it touches. One search runs after the other, so that they can share the arrays.
 */
export class PassageScores {
  readonly #passages: number;
  readonly #lengths: readonly Uint32Array[];
  readonly #averages: readonly number[];
  /** By field and passage: how much its length takes off the weight of a word. */
  readonly #norms: readonly Float64Array[];
  /** By passage: the sum over all words so far, over the word being added, and how many words it holds. */
  readonly #sums: Float64Array;
  readonly #added: Float64Array;
  readonly #held: Uint8Array;
  /** The passages with a sum, and those that the word being added stands in. */
  readonly #found: Uint32Array;
  readonly #touched: Uint32Array;
  #foundCount = 0;

  constructor({ passages, lengths }: Pick<IndexData, "passages" | "lengths">) {
    this.#passages = passages;
    this.#lengths = lengths.map(unpackNumbers);
    this.#averages = this.#lengths.map(
      (ofField) => ofField.reduce((sum, length) => sum + length, 0) / Math.max(1, passages),
    );
    this.#norms = this.#lengths.map((ofField, field) => {
      const average = this.#averages[field] ?? 1;
      const norms = new Float64Array(passages);
      for (let at = 0; at < passages; at += 1) norms[at] = K * (1 - B + (B * (ofField[at] ?? 0)) / average);
      return norms;
    });
    this.#sums = new Float64Array(passages);
    this.#added = new Float64Array(passages);
    this.#held = new Uint8Array(passages);
    this.#found = new Uint32Array(passages);
    this.#touched = new Uint32Array(passages);
  }

  /** The best passages that an open stem finds, or of the marked ones where such are given; best first. */
  best({ open, closed }: Wanted, limit: number, marked: Uint8Array | null = null): readonly Candidate[] {
    for (const wanted of open) this.#add(wanted, marked);
    for (const wanted of closed) this.#add(wanted, marked ?? this.#held);
    const found = this.#found.subarray(0, this.#foundCount);
    // The sum times the number of words is MiniSearch's score; by the root of that number passages rank better.
    const scores = new Float64Array(found.length);
    for (let at = 0; at < found.length; at += 1) {
      const passage = found[at] ?? 0;
      const held = this.#held[passage] ?? 0;
      scores[at] = ((this.#sums[passage] ?? 0) * held) / Math.sqrt(held);
    }
    const least = nthLargest(scores.slice(), limit);
    const best: Candidate[] = [];
    scores.forEach((score, at) => {
      if (score >= least) best.push({ passage: found[at] ?? 0, score });
    });
    for (const passage of found) {
      this.#sums[passage] = 0;
      this.#held[passage] = 0;
    }
    this.#foundCount = 0;
    return best.sort(bestFirst).slice(0, limit);
  }

  /** `allowed`: only passages that are marked there; null allows all. */
  #add({ stem, boost }: WantedStem, allowed: Uint8Array | null): void {
    let count = 0;
    for (const [number, field] of FIELDS.entries()) {
      const postings = stem.postings(number);
      const norms = this.#norms[number];
      if (norms === undefined) continue;
      const weight = boost * FIELD_WEIGHTS[field];
      const rarity = this.#rarity(postings);
      for (let at = 0; at < postings.length; at += 2) {
        const passage = postings[at] ?? 0;
        if (allowed !== null && allowed[passage] === 0) continue;
        const times = postings[at + 1] ?? 0;
        const known = this.#added[passage] ?? 0;
        if (known === 0) {
          this.#touched[count] = passage;
          count += 1;
        }
        const share = D + (times * (K + 1)) / (times + (norms[passage] ?? 0));
        this.#added[passage] = known + weight * (rarity * share);
      }
    }
    this.#take(count);
  }

  #take(count: number): void {
    for (let at = 0; at < count; at += 1) {
      const passage = this.#touched[at] ?? 0;
      const held = this.#held[passage] ?? 0;
      if (held === 0) {
        this.#found[this.#foundCount] = passage;
        this.#foundCount += 1;
      }
      this.#held[passage] = held + 1;
      this.#sums[passage] = (this.#sums[passage] ?? 0) + (this.#added[passage] ?? 0);
      this.#added[passage] = 0;
    }
  }

  #rarity(postings: Postings): number {
    const passages = postings.length / 2;
    return Math.log(1 + (this.#passages - passages + 0.5) / (passages + 0.5));
  }

  /**
   * Marks with 1 the `count` passages in which stems stand most often for the passage's length, of equal ones the
   * first. A rough choice among very many passages.
   */
  markFullest(wanted: readonly WantedStem[], count: number): Uint8Array {
    const scores = new Float32Array(this.#passages);
    for (const one of wanted) for (const field of FIELDS.keys()) this.#addShares(scores, { ...one, field });
    const limit = nthLargest(scores.slice(), count);
    const marked = new Uint8Array(this.#passages);
    let left = count;
    for (let passage = 0; passage < marked.length; passage += 1) {
      if ((scores[passage] ?? 0) <= limit) continue;
      marked[passage] = 1;
      left -= 1;
    }
    for (let passage = 0; passage < marked.length && left > 0 && limit > 0; passage += 1) {
      if (scores[passage] !== limit) continue;
      marked[passage] = 1;
      left -= 1;
    }
    return marked;
  }

  #addShares(scores: Float32Array, { stem, boost, field }: WantedStem & { readonly field: number }): void {
    const postings = stem.postings(field);
    const lengths = this.#lengths[field];
    const average = this.#averages[field] ?? 1;
    for (let at = 0; at < postings.length; at += 2) {
      const passage = postings[at] ?? 0;
      const times = postings[at + 1] ?? 0;
      const length = lengths?.[passage] ?? average;
      scores[passage] = (scores[passage] ?? 0) + (boost * times) / (times + 0.5 + 0.5 * (length / average));
    }
  }
}
