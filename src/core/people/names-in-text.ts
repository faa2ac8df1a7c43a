import type { NameInText } from "../people-lookup.js";
import type { NameBook } from "./name-book.js";
import { nameKey } from "./name-key.js";
import type { FindNear } from "./near-words.js";
import { isFunctionWord, isOrdinaryWord, isSurnameWithCapital } from "./ordinary-names.js";
import { isPlainSlip, lacksVowel } from "./plain-slip.js";
import { matchOf, type NameReading, readExactly, readName, readSurname, readWord } from "./resolve-name.js";
import { isTitleWord } from "./title-words.js";

/** What finding names in a text needs. */
export interface NameFinder {
  readonly book: NameBook;
  readonly near: FindNear;
  /** People whose name of several words is this one word: "adaholm". */
  readonly glued: (word: string) => readonly number[];
  /** True for a word that the articles use, so that it is not taken for a misspelt name. */
  readonly isKnownWord: (word: string) => boolean;
  /** True for a name that people bear anywhere: it is never another one misspelt. */
  readonly isAnyName: (word: string) => boolean;
}

interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: string;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.?/gu;
const LONGEST = 5;
/** Shorter words are too often near to a name by chance, unless the slip is a plain one. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_PLAIN_SLIP = 4;
/** A slip that leads to more people than this leads nowhere. */
const MOST_NAMESAKES = 5;

const wordsOf = (text: string): readonly TextWord[] =>
  [...text.matchAll(WORD)].map((match) => {
    const raw = match[0].replace(/['’]s\.?$/i, "");
    const own = /^(?:\p{L}\.)+$/u.test(raw) ? raw : raw.replace(/\.$/, "");
    return { start: match.index, end: match.index + own.length, text: own, word: nameKey(own) };
  });

const isLower = ({ text }: TextWord): boolean => !/\p{Lu}/u.test(text);

/** Reads one text, step by step; every step leaves the words that were taken before it alone. */
class TextReader {
  readonly found: NameInText[] = [];
  readonly #words: readonly TextWord[];
  readonly #finder: NameFinder;
  readonly #used = new Set<number>();
  readonly #named = new Set<number>();

  constructor(finder: NameFinder, text: string) {
    this.#finder = finder;
    this.#words = wordsOf(text);
  }

  /** Names of several words as they are spelt, longest first. */
  readWhole(): void {
    for (let size = Math.min(LONGEST, this.#words.length); size > 1; size -= 1)
      for (let from = 0; from + size <= this.#words.length; from += 1) {
        if (!this.#isFree(from, from + size)) continue;
        const ranks = this.#wholeAt(this.#words.slice(from, from + size).map(({ word }) => word));
        this.#take(from, from + size, { ranks, corrected: false });
      }
  }

  /** "jared issacman": a known or misspelt given name before a misspelt surname. */
  readMisspeltPairs(): void {
    const { book, near } = this.#finder;
    this.#words.forEach(({ word }, at) => {
      const before = this.#words[at - 1];
      if (before === undefined || !this.#isMisspelt(at) || this.#used.has(at - 1)) return;
      if (!book.byWord.has(before.word) && !this.#isMisspelt(at - 1)) return;
      const reading = readName(book, `${before.word} ${word}`, near);
      const isPair = reading.ranks.length === 1 && nearlyHolds(this.#finder, reading.ranks[0], before.word);
      if (isPair) this.#take(at - 1, at + 1, reading);
    });
  }

  /** "adaholm" and "adaholm's": a whole name without its blanks. */
  readGlued(): void {
    this.#words.forEach(({ word }, at) => {
      if (this.#used.has(at) || isOrdinaryWord(word) || this.#finder.book.byWord.has(word)) return;
      const ranks = this.#finder.glued(word);
      this.#take(at, at + 1, {
        ranks: ranks.length > 0 || !word.endsWith("s") ? ranks : this.#finder.glued(word.slice(0, -1)),
        corrected: true,
      });
    });
  }

  /** Single surnames and given names that are no English words, or that a capital marks as names. */
  readSingles(): void {
    this.#words.forEach((word, at) => {
      if (this.#used.has(at) || word.word.length < 2) return;
      if (isOrdinaryWord(word.word) && !this.#isMarked(at)) return;
      const key = this.#nameWord(word.word);
      if (key !== "") this.#take(at, at + 1, { ranks: this.#ranksOf(key), corrected: false });
    });
  }

  /** An English word that is all the text says besides words without meaning: "who is rice". */
  readOnlyWord(): void {
    const meant = [...this.#words.entries()].filter(([, { word }]) => !isFunctionWord(word));
    const [only] = meant;
    if (meant.length !== 1 || only === undefined) return;
    this.#take(only[0], only[0] + 1, { ranks: this.#ranksOf(only[1].word), corrected: false });
  }

  /** People whom a single word names; whoever the text has named already comes before their namesakes. */
  #ranksOf(key: string): readonly number[] {
    const { book } = this.#finder;
    const surnames = readSurname(book, key);
    const named = surnames.filter((rank) => this.#named.has(rank));
    if (named.length === 1) return named;
    if (surnames.length > 0) return surnames.length <= MOST_NAMESAKES ? surnames : [];
    const given = readWord(book, key);
    // A given name alone names somebody only if nobody else bears it.
    return given.length === 1 ? given : [];
  }

  /** True for a capital that is not the first word's, not followed or led by another: "Bush", not "White House". */
  #isMarked(at: number): boolean {
    const [before, word, after] = [this.#words[at - 1], this.#words[at], this.#words[at + 1]];
    if (word === undefined || at === 0 || isLower(word) || !isSurnameWithCapital(word.word)) return false;
    if (after !== undefined && !isLower(after) && after.start - word.end === 1) return false;
    return before === undefined || isLower(before) || at === 1 || isTitleWord(before.word);
  }

  readMisspelt(): void {
    const { book, near, isAnyName } = this.#finder;
    this.#words.forEach(({ word }, at) => {
      if (isAnyName(word) || !this.#isMisspelt(at, SHORTEST_PLAIN_SLIP)) return;
      const plain: FindNear = (typed) =>
        near(typed).filter(({ word: name }) => isPlainSlip(typed, name) || lacksVowel(typed, name));
      const reading = readName(book, word, word.length < SHORTEST_MISSPELT ? plain : near);
      if (reading.ranks.length <= MOST_NAMESAKES) this.#take(at, at + 1, reading);
    });
  }

  #wholeAt(parts: readonly string[]): readonly number[] {
    const { book } = this.#finder;
    if (!book.byWord.has(parts[0] ?? "")) return [];
    const key = nameKey(parts.join(" "));
    const exact = book.byName.get(key) ?? book.byKey.get(key);
    if (exact !== undefined) return exact;
    const allNames = parts.every((part) => book.byWord.has(part) && !isOrdinaryWord(part));
    return allNames ? readExactly(book, parts) : [];
  }

  /** The word as a name: itself, or without the s of "isaacmans"; "" when it is none. */
  #nameWord(word: string): string {
    const { book } = this.#finder;
    if (book.byWord.has(word)) return word;
    const single = /[^s]s$/.test(word) ? word.slice(0, -1) : "";
    const isName = single.length > 3 && book.byWord.has(single) && !isOrdinaryWord(single);
    return isName && !isOrdinaryWord(word) ? single : "";
  }

  #isMisspelt(at: number, shortest = SHORTEST_MISSPELT): boolean {
    const word = this.#words[at]?.word ?? "";
    if (this.#used.has(at) || word.length < shortest || isOrdinaryWord(word)) return false;
    return this.#nameWord(word) === "" && !this.#finder.isKnownWord(word);
  }

  #isFree(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#used.has(at)) return false;
    return true;
  }

  #take(from: number, to: number, reading: NameReading): void {
    const [first, last] = [this.#words[from], this.#words[to - 1]];
    const match = matchOf(this.#finder.book, reading);
    if (first === undefined || last === undefined || match.kind === "none") return;
    if (match.kind === "one") for (const rank of reading.ranks) this.#named.add(rank);
    this.found.push({ start: first.start, end: last.end, match });
    for (let at = from; at < to; at += 1) this.#used.add(at);
  }
}

/** True when the person's name has a word near to this one. */
const nearlyHolds = ({ book, near }: NameFinder, rank: number | undefined, word: string): boolean =>
  rank !== undefined &&
  [word, ...near(word).map((found) => found.word)].some((spelt) => book.byWord.get(spelt)?.includes(rank));

/** Finds the people named in a text, in any case, with slips; longest names first, no overlaps. */
export const findNames = (finder: NameFinder, text: string): readonly NameInText[] => {
  const reader = new TextReader(finder, text);
  reader.readWhole();
  reader.readGlued();
  reader.readMisspeltPairs();
  reader.readSingles();
  reader.readMisspelt();
  if (reader.found.length === 0) reader.readOnlyWord();
  return reader.found.sort((a, b) => a.start - b.start);
};
