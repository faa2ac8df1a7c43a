import stem from "wink-porter2-stemmer";
import type { Token, Tokenise } from "../../core/ports.js";
import { BASE_FORMS } from "./irregular-forms.js";

/**
 * Initials with their dots, numbers with separators, or letters and digits with inner apostrophes. Hyphens part words:
 * "Epstein-related" is found by either half.
 */
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}{1,3})*(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

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

/** A string of its own: a slice kept as a key would keep the whole article in memory. */
const detached = (slice: string): string => Buffer.from(slice, "utf16le").toString("utf16le");

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

interface Word {
  readonly word: string;
  readonly stem: string;
}

/**
 * Makes the tokeniser of a collection. `names`: words in lower case that are never stemmed ("sacks"). Questions and
 * texts must be cut by tokenisers of the same names.
 */
export const createTokeniser = (names: ReadonlySet<string>): Tokenise => {
  let known = new Map<string, Word>();
  const learn = (written: string): Word => {
    const key = detached(written);
    const word = detached(wordOf(key));
    const made = { word, stem: stemOf(word, names) };
    if (known.size >= REMEMBERED) known = new Map();
    known.set(key, made);
    return made;
  };
  return (text) => {
    const tokens: Token[] = [];
    for (const { 0: written, index: start } of text.matchAll(WORD)) {
      const { word, stem } = known.get(written) ?? learn(written);
      tokens.push({ start, end: start + written.length, word, stem });
    }
    return tokens;
  };
};
