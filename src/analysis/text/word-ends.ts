/**
 * Initials with their dots, numbers with separators, or letters and digits with inner apostrophes. Hyphens part words:
 * "Epstein-related" is found by either half.
 */
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}{1,3})*(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]+)*/uy;

const OTHER = 1;
const LETTER = 2;
const MARK = 4;
const DIGIT = 8;
/** Half of a sign that takes two places in a string. */
const HALF = 16;

const tellKind = (code: number): number => {
  if (code >= 0xd800 && code < 0xe000) return HALF;
  const sign = String.fromCharCode(code);
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{N}/u.test(sign)) return DIGIT;
  return /\p{M}/u.test(sign) ? MARK : OTHER;
};

/** What each sign is, by its code; 0 where no text had it yet. */
const kinds = new Uint8Array(0x10000);

/** `at` must lie within the text. */
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? OTHER;
  if (known !== 0) return known;
  const kind = tellKind(code);
  kinds[code] = kind;
  return kind;
};

const DOT = 46;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;

const endByPattern = (text: string, start: number): number => {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
};

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;

/** Walks on over signs of the wanted kinds. */
const walk = (text: string, from: number, wanted: number): number => {
  let at = from;
  while (at < text.length && (kindAt(text, at) & wanted) !== 0) at += 1;
  return at;
};

/** Where the next word of a text begins, from an offset on; its length where there is none. */
export const nextWordStart = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && kindAt(text, at) === OTHER) at += 1;
  return at;
};

/**
 * Where the word ends that `nextWordStart` found; the start itself where a sign there is no word after all. Plain words
 * are walked through sign by sign, which takes a tenth of the pattern's time; the pattern reads all others.
 */
export const wordEnd = (text: string, start: number): number => {
  const isPlain = (kindAt(text, start) & (LETTER | MARK)) !== 0 && text.charCodeAt(start + 1) !== DOT;
  if (!isPlain) return endByPattern(text, start);
  let end = walk(text, start, LETTER | MARK | DIGIT);
  while (end < text.length && isApostrophe(text.charCodeAt(end))) {
    const next = walk(text, end + 1, LETTER | DIGIT);
    if (next === end + 1 && (next >= text.length || kindAt(text, next) !== HALF)) return end;
    end = next;
    if (end < text.length && kindAt(text, end) === HALF) break;
  }
  return end < text.length && kindAt(text, end) === HALF ? endByPattern(text, start) : end;
};
