import type { NameInText } from "../people-lookup.js";
import type { NameBook } from "./name-book.js";
import { nameKey, plainForm } from "./name-key.js";
import type { FindNear } from "./near-words.js";
import { ORDINARY_NAMES } from "./ordinary-names.js";
import { matchOf, readExactly, readName, readWord } from "./resolve-name.js";

/** What finding names in a text needs. */
export interface NameFinder {
  readonly book: NameBook;
  readonly near: FindNear;
  /** True for a word that the articles use, so that it is not taken for a misspelt name. */
  readonly isKnownWord: (word: string) => boolean;
}

interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: string;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?/gu;
const LONGEST = 5;
/** Shorter words are too often near to a name by chance. */
const SHORTEST_MISSPELT = 5;

const wordsOf = (text: string): readonly TextWord[] =>
  [...text.matchAll(WORD)].map((match) => {
    const raw = match[0].replace(/['’]s\.?$/i, "");
    const own = /^(?:\p{L}\.)+$/u.test(raw) ? raw : raw.replace(/\.$/, "");
    return { start: match.index, end: match.index + own.length, text: own, word: nameKey(own) };
  });

const isLower = ({ text }: TextWord): boolean => !/\p{Lu}/u.test(text);

/** Finds the people named in a text, in any case, with slips; longest names first, no overlaps. */
export const findNames = ({ book, near, isKnownWord }: NameFinder, text: string): readonly NameInText[] => {
  const words = wordsOf(text);
  const found: NameInText[] = [];
  const used = new Set<number>();
  const take = (from: number, to: number, reading: { ranks: readonly number[]; corrected: boolean }) => {
    const [first, last] = [words[from], words[to - 1]];
    const match = matchOf(book, reading);
    if (first === undefined || last === undefined || match.kind === "none") return false;
    found.push({ start: first.start, end: last.end, match });
    for (let at = from; at < to; at += 1) used.add(at);
    return true;
  };
  const isFree = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (used.has(at)) return false;
    return true;
  };

  for (let size = Math.min(LONGEST, words.length); size > 1; size -= 1)
    for (let from = 0; from + size <= words.length; from += 1) {
      if (!isFree(from, from + size)) continue;
      const parts = words.slice(from, from + size).map(({ word }) => word);
      if (!book.byWord.has(parts[0] ?? "")) continue;
      const ranks =
        book.byKey.get(nameKey(parts.join(" "))) ??
        (parts.every((part) => book.byWord.has(part) && !ORDINARY_NAMES.has(part))
          ? readExactly(book, parts)
          : []);
      if (ranks.length > 0) take(from, from + size, { ranks, corrected: false });
    }

  const readSingles = (allowOrdinary: boolean) => {
    words.forEach((word, at) => {
      if (used.has(at) || word.word.length < 2) return;
      if (!allowOrdinary && ORDINARY_NAMES.has(word.word) && (isLower(word) || at === 0)) return;
      const known = book.byWord.has(word.word);
      const plural = /[^s]s$/.test(word.word) && !isKnownWord(word.word) ? word.word.slice(0, -1) : "";
      const key = known ? word.word : plural.length > 3 && !ORDINARY_NAMES.has(plural) ? plural : "";
      if (key === "") return;
      const ranks = readWord(book, key);
      const surname = book.bySurname.has(key) || book.byKey.has(key);
      // A given name alone names somebody only if nobody else bears it.
      if (ranks.length > 0 && (surname || ranks.length === 1)) take(at, at + 1, { ranks, corrected: false });
    });
  };
  readSingles(false);

  const isMisspelt = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || used.has(at)) return false;
    if (word.word.length < SHORTEST_MISSPELT || ORDINARY_NAMES.has(word.word)) return false;
    return !book.byWord.has(word.word) && !isKnownWord(word.word);
  };
  words.forEach((word, at) => {
    if (!isMisspelt(at)) return;
    const before = words[at - 1];
    if (before !== undefined && !used.has(at - 1) && (book.byWord.has(before.word) || isMisspelt(at - 1))) {
      const pair = readName(book, `${before.word} ${word.word}`, near);
      if (pair.ranks.length === 1 && take(at - 1, at + 1, pair)) return;
    }
    const reading = readName(book, word.word, near);
    if (reading.ranks.length > 0 && reading.ranks.length <= 5) take(at, at + 1, reading);
  });

  if (found.length === 0) readSingles(true);
  return found.sort((a, b) => a.start - b.start);
};

/** True when two texts are the same name apart from case, accents and points. */
export const isSameName = (a: string, b: string): boolean => nameKey(plainForm(a)) === nameKey(plainForm(b));
