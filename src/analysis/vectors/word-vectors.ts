import type { WordVectors } from "../../core/ports.js";

/** The bytes of a file of word vectors are not in its form, or end too early. */
export class WordVectorsError extends Error {
  readonly code = "WORD_VECTORS";
}

/** A word and its vector, of any length above 0. */
export type WordAndVector = readonly [word: string, vector: readonly number[]];

/** What stands in one byte: parts of a unit vector beyond this are cut off, which happens to a few in a thousand. */
const LARGEST = 0.5;
const STEPS = 127;

const LINE_END = 10;

const toBytes = (vector: readonly number[]): Int8Array => {
  const length = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0)) || 1;
  return Int8Array.from(vector, (part) => {
    const share = Math.max(-1, Math.min(1, part / length / LARGEST));
    return Math.round(share * STEPS);
  });
};

/**
 * Writes word vectors with one byte a number: a line with the words, blanks between them, and then the vectors of all
 * words one after the other, each brought to length 1. A tenth of what they take as text.
 */
export const encodeWordVectors = (entries: readonly WordAndVector[]): Uint8Array => {
  const words = Buffer.from(`${entries.map(([word]) => word).join(" ")}\n`, "utf8");
  return Buffer.concat([words, ...entries.map(([, vector]) => Buffer.from(toBytes(vector).buffer))]);
};

/**
 * Makes the look-up of what `encodeWordVectors` wrote. The bytes are looked at where they are, not copied.
 * @throws WordVectorsError when the bytes are no whole number of vectors.
 */
export const decodeWordVectors = (bytes: Uint8Array): WordVectors => {
  const end = bytes.indexOf(LINE_END);
  if (end <= 0) throw new WordVectorsError("word vectors: there is no line with the words");
  const words = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("utf8").split(" ");
  const size = bytes.byteLength - end - 1;
  const width = size / words.length;
  if (width < 1 || !Number.isInteger(width))
    throw new WordVectorsError(`word vectors: ${size} bytes for ${words.length} words`);
  const places = new Map(words.map((word, at) => [word, at]));
  const first = bytes.byteOffset + end + 1;
  const known = new Map<number, Int8Array>();
  return {
    scale: (STEPS / LARGEST) ** 2,
    vectorOf: (word) => {
      const at = places.get(word);
      if (at === undefined) return null;
      const before = known.get(at);
      if (before !== undefined) return before;
      // To look at bytes takes longer than to compare them: each word's are looked at once.
      const vector = new Int8Array(bytes.buffer, first + at * width, width);
      known.set(at, vector);
      return vector;
    },
  };
};
