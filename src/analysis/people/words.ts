import type { TextStructure } from "../text-structure.js";

/** A word of a text, possessive 's and "-led" left off. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `text` in lower case with straight apostrophes. */
  readonly lower: string;
  /** True when it begins with a capital letter. */
  readonly capital: boolean;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** True for the first word of a sentence or of a quotation. */
  readonly first: boolean;
  /** True when an apostrophe-s or a tail such as "-led" follows: no name runs on past it. */
  readonly closed: boolean;
  /** True when the sentence is set in capitals throughout, as headlines are, so that a capital tells nothing. */
  readonly headline: boolean;
}

const WORD =
  /\p{Lu}\.(?:-?\p{Lu}\.)*|(?:al|el|ul|as|ash|an)-\p{Lu}[\p{L}\p{M}]*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘](?=\p{L})[\p{L}\p{M}]+|-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’‘]s$/i;
const TAIL =
  /-(?:led|era|style|like|run|free|turned|born|based|wide|only|esque|level|themed|\p{Ll}{2,}(?:ed|ing|ly))$/u;
const OPENING = /["“‘'(:—–•*-]\s*$/;

/** How many of the longer words of a headline must begin with a capital letter. */
const HEADLINE_SHARE = 0.75;
const HEADLINE_WORDS = 4;
const LONG_WORD = 4;
const CAPITAL = /^\p{Lu}/u;
/** "al-Maliki": a name although it begins with a small letter. */
const ARTICLE_NAME = /^(?:al|el|ul|as|ash|an)-\p{Lu}/u;

/** Leaves off a possessive 's and tails such as "-led". */
const trimmed = (raw: string): string => {
  const own = /['’‘]/.test(raw) ? raw.replace(POSSESSIVE, "") : raw;
  return own.includes("-") ? own.replace(TAIL, "") : own;
};

const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0);
  if (code < 128)
    return (code >= 65 && code <= 90) || (code >= 97 && word.charCodeAt(2) === 45 && ARTICLE_NAME.test(word));
  return CAPITAL.test(word);
};

const lowered = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
};

/** A word before its sentence is known as a headline or not. */
type OpenWord = { -readonly [Key in keyof Word]: Word[Key] };

/** True when every word is in capitals throughout. */
const isShouted = (words: readonly OpenWord[], from: number): boolean => {
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? "";
    if (text !== text.toUpperCase()) return false;
  }
  return words.length - from > 1;
};

const markHeadline = (words: readonly OpenWord[], from: number): void => {
  let [long, capitals] = [0, 0];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.end - word.start < LONG_WORD) continue;
    long += 1;
    if (word.capital) capitals += 1;
  }
  const capitalised = long >= HEADLINE_WORDS && capitals >= long * HEADLINE_SHARE;
  if (!capitalised && !isShouted(words, from)) return;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word !== undefined) word.headline = true;
  }
};

/** Reads the words of every sentence that is not boilerplate, in text order. */
export const readWords = ({ text, blocks, sentences }: TextStructure): readonly Word[] => {
  const all: OpenWord[] = [];
  const pattern = new RegExp(WORD);
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || blocks[sentence.block]?.kind === "boilerplate") continue;
    const from = all.length;
    let last = sentence.start;
    pattern.lastIndex = sentence.start;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const raw = match[0];
      const start = match.index;
      if (start + raw.length > sentence.end) break;
      const own = raw.length > 2 ? trimmed(raw) : raw;
      const capital = isCapital(own);
      all.push({
        start,
        end: start + own.length,
        text: own,
        lower: lowered(own),
        capital,
        sentence: index,
        first: all.length === from || (capital && start - last > 1 && OPENING.test(text.slice(last, start))),
        closed: own.length < raw.length,
        headline: false,
      });
      last = start + raw.length;
    }
    if (text[sentence.end - 1] !== ".") markHeadline(all, from);
  }
  return all;
};

/** A text's words with what is known of all of them together. */
export interface WordContext {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words that the text also uses in lower case. */
  readonly ordinary: ReadonlySet<string>;
}
