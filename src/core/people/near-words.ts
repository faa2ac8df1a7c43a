import { editDistance, slipsAllowed } from "./edit-distance.js";

/** A known word near a typed one, with the number of slips between them. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
}

/** Finds known words by misspelt ones. */
export type FindNear = (typed: string, slips?: number) => readonly NearWord[];

/** A bit for each letter that a word holds: words whose letters differ too much are passed over unread. */
const letterMask = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

interface Bucket {
  readonly words: string[];
  readonly masks: number[];
}

/** Prepares a vocabulary for look-up of misspelt words: by length, then by letters, then by edit distance. */
export const createNearWords = (vocabulary: Iterable<string>): FindNear => {
  const byLength = new Map<number, Bucket>();
  for (const word of vocabulary) {
    const bucket = byLength.get(word.length) ?? { words: [], masks: [] };
    bucket.words.push(word);
    bucket.masks.push(letterMask(word));
    byLength.set(word.length, bucket);
  }

  const search = ({ words, masks }: Bucket, typed: string, slips: number): NearWord[] => {
    const found: NearWord[] = [];
    const mask = letterMask(typed);
    const first = typed.charCodeAt(0);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? "";
      // A wrong first letter is rare: it is forgiven only if it is the one slip.
      const allowed = word.charCodeAt(0) === first ? slips : 1;
      if (bitCount(mask ^ (masks[at] ?? 0)) > 2 * allowed) continue;
      const distance = editDistance(typed, word, allowed);
      if (distance <= allowed) found.push({ word, slips: distance });
    }
    return found;
  };

  return (typed, slips = slipsAllowed(typed.length)) => {
    if (slips === 0) return [];
    const found: NearWord[] = [];
    for (let length = Math.max(3, typed.length - slips); length <= typed.length + slips; length += 1) {
      const bucket = byLength.get(length);
      if (bucket !== undefined) found.push(...search(bucket, typed, slips));
    }
    return found.sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1));
  };
};
