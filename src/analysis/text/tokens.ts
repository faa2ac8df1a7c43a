import stem from "wink-porter2-stemmer";
import type { Token, Tokenise } from "../../core/ports.js";
import { BASE_FORMS } from "./irregular-forms.js";
import { nextWordStart, wordEnd } from "./word-ends.js";
import { type KnownWord, WordMemory } from "./word-memory.js";

/** Longer runs are no words of a language, and stemming them would only cost time and memory. */
const LONGEST_STEMMED = 40;

/** Distinct spellings remembered before the memory starts anew: some 40 MB at most. */
const REMEMBERED = 200_000;

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

const foldAccents = (word: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  /^[\x00-\x7f]*$/.test(word)
    ? word
    : word
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/[ßæœøđðłıþ]/g, (letter) => LETTERS[letter] ?? letter);

/** A string of its own: a slice that is kept would keep the whole article in memory. */
const detached = (slice: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is Latin-1 as a whole
  const encoding = /^[\x00-\xff]*$/.test(slice) ? "latin1" : "utf16le";
  return Buffer.from(slice, encoding).toString(encoding);
};

const wordOf = (written: string): string => {
  // Written in capitals it is the country, in lower case the pronoun.
  if (written === "US" || written === "U.S") return "u.s.";
  const word = written.toLowerCase().replaceAll("’", "'");
  if (/^\p{N}/u.test(word)) return word.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, "");
  return word.replace(/'(?:s|re|ve|ll|d|m)$/, "");
};

const stemOf = (word: string, names: ReadonlySet<string>): string => {
  const folded = foldAccents(word);
  if (names.has(word) || names.has(folded) || word === "u.s." || word.length > LONGEST_STEMMED) return folded;
  if (/^\p{N}/u.test(folded)) return folded;
  if (folded.includes(".")) return folded.replaceAll(".", "");
  return stem(BASE_FORMS.get(folded) ?? folded);
};

/**
 * Makes the tokeniser of a collection. `names`: words in lower case that are never stemmed ("sacks"). Questions and
 * texts must be cut by tokenisers of the same names.
 */
export const createTokeniser = (names: ReadonlySet<string>): Tokenise => {
  let known = new WordMemory();
  /** Each stem once, so that equal ones mostly are the same string. */
  let stems = new Map<string, string>();
  const stemmed = (word: string): string => {
    const made = stemOf(word, names);
    const same = stems.get(made);
    if (same !== undefined) return same;
    stems.set(made, made);
    return made;
  };
  const learn = (slice: string): KnownWord => {
    if (known.size >= REMEMBERED) {
      known = new WordMemory();
      stems = new Map();
    }
    const written = detached(slice);
    const word = detached(wordOf(written));
    const made = { written, word, stem: stemmed(word) };
    known.add(made);
    return made;
  };
  return (text) => {
    const tokens: Token[] = [];
    for (let start = nextWordStart(text, 0); start < text.length; ) {
      const end = wordEnd(text, start);
      if (end > start) {
        const { word, stem } = known.get(text, start, end) ?? learn(text.slice(start, end));
        tokens.push({ start, end, word, stem });
      }
      start = nextWordStart(text, end > start ? end : start + signLength(text, start));
    }
    return tokens;
  };
};

/** Places that a sign takes: two for one beyond the first 65,536. */
const signLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
