import { editDistance } from "../../people/edit-distance.js";
import { isPlainSlip, lacksVowel } from "../../people/plain-slip.js";

/** In shorter words another letter mostly makes another word, or a name that is merely unknown. */
const ONE_LETTER_FROM = 6;
const TWO_LETTERS_FROM = 8;
/** A name is left as it is unless the slip is plain, or a long one lacks a letter. */
const NAME_FROM = 7;

const VOWEL = /[aeiouy]/;
const SOUND_ALIKE: ReadonlySet<string> = new Set("cs sc ck kc sz zs kq qk fv vf ei ie".split(" "));

/** The letters in which two words of one length differ, where there is one such place; else null. */
const onlyDifference = (a: string, b: string): string | null => {
  const places = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  const [place] = places;
  return places.length === 1 && place !== undefined ? `${a[place]}${b[place]}` : null;
};

/** One vowel for another, or letters that sound alike: "independant", "presidental". */
const isSoundAlike = (typed: string, word: string): boolean => {
  const difference = typed.length === word.length ? onlyDifference(typed, word) : null;
  if (difference === null) return false;
  const [first = "", second = ""] = difference;
  return SOUND_ALIKE.has(difference) || (VOWEL.test(first) && VOWEL.test(second));
};

const lacksOne = (typed: string, word: string): boolean =>
  typed.length + 1 === word.length && editDistance(typed, word, 1) === 1;

/**
 * True when a word that nobody knows is likely to be another one misspelt. Not every near word is: "yellen" is no
 * slip for "yelled", nor "thune" for "tune". `isName`: it was written as a name, and few slips are certain enough.
 */
export const isLikelySlip = (typed: string, word: string, isName: boolean): boolean => {
  if (typed === word || typed[0] !== word[0]) return typed !== word && isPlainSlip(typed, word);
  if (isPlainSlip(typed, word)) return true;
  if (lacksVowel(typed, word)) return true;
  if (isName) return typed.length >= NAME_FROM && lacksOne(typed, word);
  if (typed.length >= TWO_LETTERS_FROM && editDistance(typed, word, 2) <= 2) return true;
  return typed.length >= ONE_LETTER_FROM && (lacksOne(typed, word) || isSoundAlike(typed, word));
};
