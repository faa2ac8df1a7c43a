import stem from "wink-porter2-stemmer";
import type { Token, Tokenise } from "../../core/ports.js";

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** Makes the tokeniser of a collection. `names`: words in lower case that are never stemmed ("sacks"). */
export const createTokeniser = (names: ReadonlySet<string>): Tokenise => {
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = names.has(word) ? word : stem(word);
    stems.set(word, made);
    return made;
  };
  return (text) => {
    const tokens: Token[] = [];
    for (const match of text.matchAll(WORD)) {
      const word = match[0].toLowerCase().replace(/['’]s$/, "");
      tokens.push({ start: match.index, end: match.index + match[0].length, word, stem: stemOf(word) });
    }
    return tokens;
  };
};
