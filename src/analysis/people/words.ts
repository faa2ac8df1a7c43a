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

const isHeadline = (words: readonly { readonly text: string; readonly capital: boolean }[]): boolean => {
  const long = words.filter(({ text }) => text.length >= 4);
  const capitals = long.filter(({ capital }) => capital).length;
  return long.length >= HEADLINE_WORDS && capitals >= long.length * HEADLINE_SHARE;
};

const trimmed = (raw: string): string => {
  const own = raw.replace(POSSESSIVE, "");
  return own.replace(TAIL, "");
};

/** Reads the words of every sentence that is not boilerplate, in text order. */
export const readWords = ({ text, blocks, sentences }: TextStructure): readonly Word[] => {
  const all: Word[] = [];
  sentences.forEach((sentence, index) => {
    if (blocks[sentence.block]?.kind === "boilerplate") return;
    const said = text.slice(sentence.start, sentence.end);
    const found: Omit<Word, "headline">[] = [];
    let last = 0;
    for (const match of said.matchAll(WORD)) {
      const raw = match[0];
      const own = raw.includes("-") || raw.length > 2 ? trimmed(raw) : raw;
      const start = sentence.start + match.index;
      const before = said.slice(last, match.index);
      last = match.index + raw.length;
      const initial = own.charCodeAt(own.startsWith("al-") || own.startsWith("el-") ? 3 : 0);
      const capital = initial < 128 ? initial >= 65 && initial <= 90 : /^(?:..-)?\p{Lu}/u.test(own);
      found.push({
        start,
        end: start + own.length,
        text: own,
        lower: own.toLowerCase().replaceAll("’", "'"),
        capital,
        sentence: index,
        first: found.length === 0 || OPENING.test(before),
        closed: own.length < raw.length,
      });
    }
    const headline = isHeadline(found);
    for (const word of found) all.push({ ...word, headline });
  });
  return all;
};

/** A text's words with what is known of all of them together. */
export interface WordContext {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words that the text also uses in lower case. */
  readonly ordinary: ReadonlySet<string>;
}
