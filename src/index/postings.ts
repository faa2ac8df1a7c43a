import { unpackNumbers } from "./numbers.js";

/** Where a stem stands in one field: pairs of a passage and how often it stands there, passages rising. */
export type Postings = Uint32Array;

const unpackPostings = (packed: string): Postings => {
  const numbers = unpackNumbers(packed);
  let passage = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    passage += numbers[at] ?? 0;
    numbers[at] = passage;
  }
  return numbers;
};

/**
 * A stem of the vocabulary. Its postings are unpacked when a question first asks for them: most words of a collection
 * are never asked for, and unpacking all of them is most of the time and memory that loading an index costs.
 */
export class IndexStem {
  /** In how many passages it occurs, in whichever field. */
  readonly frequency: number;
  readonly #packed: readonly string[];
  readonly #postings: (Postings | undefined)[] = [];

  constructor(frequency: number, packed: readonly string[]) {
    this.frequency = frequency;
    this.#packed = packed;
  }

  /** Its places in a field, by the field's number. Empty where it occurs in none. */
  postings(field: number): Postings {
    const known = this.#postings[field];
    if (known !== undefined) return known;
    const postings = unpackPostings(this.#packed[field] ?? "");
    this.#postings[field] = postings;
    return postings;
  }
}
