import type { WordVectors } from "../../ports.js";
import { isFunctionWord } from "../reading/function-words.js";

/** How like in use a word of a text is to each word of a question; asked again and again, it is worked out once. */
export interface Likeness {
  /** Cosines, 0–1, in the order of the question's words; null for a word that is like none of them, or not known. */
  to(word: string): Float32Array | null;
  /** What the signals found for units of the question. It goes with the question: a WeakMap for all would slow memory down. */
  readonly likestIn: Map<object, Float32Array>;
}

/** Below this cosine two words merely belong to one language. */
const LEAST = 0.3;

const cosine = (a: Int8Array, b: Int8Array, scale: number): number => {
  let product = 0;
  for (let at = 0; at < a.length; at++) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product / scale;
};

/** Prepares the likeness to the words of one question, in lower case; null stands for one that has no like, as a name. */
export const createLikeness = (vectors: WordVectors, asked: readonly (string | null)[]): Likeness => {
  const wanted = asked.map((word) => (word === null ? null : vectors.vectorOf(word)));
  const known = new Map<string, Float32Array | null>();
  const look = (word: string): Float32Array | null => {
    const vector = isFunctionWord(word) ? null : vectors.vectorOf(word);
    if (vector === null) return null;
    let cosines: Float32Array | null = null;
    for (let at = 0; at < wanted.length; at += 1) {
      const one = wanted[at] ?? null;
      const found = one === null ? 0 : cosine(one, vector, vectors.scale);
      if (found <= LEAST) continue;
      cosines ??= new Float32Array(wanted.length);
      cosines[at] = Math.min(1, found);
    }
    return cosines;
  };
  return {
    likestIn: new Map(),
    to: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const made = look(word);
      known.set(word, made);
      return made;
    },
  };
};
