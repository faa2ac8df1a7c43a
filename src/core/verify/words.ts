import type { Span } from "../model/span.js";

/** A word with its place, and the form in which it is compared: case, quotes and dashes make no difference. */
export interface ComparedWord extends Span {
  readonly key: string;
}

/** A comma joins figures only: "1,000", but "home,he" are two words. */
const WORD = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+|(?<=\p{N}),\p{N}+)*/gu;

/** Nothing but small and capital letters of English: most words by far. */
const PLAIN = /^[A-Za-z]+$/;

const keyOf = (word: string): string => (PLAIN.test(word) ? word.toLowerCase() : keyOfSigns(word));

const keyOfSigns = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<=\d),(?=\d)/g, "")
    .replace(/\./g, "");

/** Cuts a part of a text into words for comparing. Offsets count into the whole text. */
export const comparedWords = (
  text: string,
  part: Span = { start: 0, end: text.length },
): readonly ComparedWord[] => {
  const words: ComparedWord[] = [];
  for (const match of text.slice(part.start, part.end).matchAll(WORD)) {
    const start = part.start + match.index;
    words.push({ start, end: start + match[0].length, key: keyOf(match[0]) });
  }
  return words;
};
