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

/** Ends of what may be a number: figures, groups of up to three behind a dot or comma, letters ("1,500.50m", "3rd"). */
const numberEnd = (text: string, start: number): number => {
  let end = walk(text, start, DIGIT);
  while (end < text.length && isSeparator(text.charCodeAt(end))) {
    const next = walk(text, end + 1, DIGIT);
    if (next === end + 1) break;
    if (next > end + 1 + GROUP) return end + 1 + GROUP;
    end = next;
  }
  return walk(text, end, LETTER);
};

const GROUP = 3;
const COMMA = 44;
const isSeparator = (code: number): boolean => code === DOT || code === COMMA;

/** Where initials end, the start where there are none: two letters with dots or more, and one without. */
const initialsEnd = (text: string, start: number): number => {
  let at = start;
  while (at + 1 < text.length && kindAt(text, at) === LETTER && text.charCodeAt(at + 1) === DOT) at += 2;
  const isOne = at < text.length && kindAt(text, at) === LETTER;
  const end = isOne ? at + 1 : at;
  const isFree = end >= text.length || (kindAt(text, end) & (LETTER | DIGIT)) === 0;
  if (isFree) return at - start >= 4 ? end : start;
  // "A.B.C.De": the last dot does not belong to them.
  return at - start >= 6 ? at - 1 : start;
};

const plainEnd = (text: string, start: number): number => {
  let end = walk(text, start, LETTER | MARK | DIGIT);
  while (end < text.length && isApostrophe(text.charCodeAt(end))) {
    const next = walk(text, end + 1, LETTER | DIGIT);
    if (next === end + 1) break;
    end = next;
  }
  return end;
};

const endOf = (text: string, start: number): number => {
  const kind = kindAt(text, start);
  if (kind === DIGIT) return numberEnd(text, start);
  if (kind === LETTER && text.charCodeAt(start + 1) === DOT) {
    const end = initialsEnd(text, start);
    if (end > start) return end;
  }
  return plainEnd(text, start);
};

/** Signs behind a word that could belong to it: an apostrophe, dot or comma, and what follows. */
const REACH = 2;

const meetsHalf = (text: string, end: number): boolean => {
  const last = Math.min(text.length, end + REACH);
  for (let at = end; at < last; at += 1) if (kindAt(text, at) === HALF) return true;
  return false;
};

/**
 * Where the word ends that `nextWordStart` found; the start itself where a sign there is no word after all. Words are
 * walked through sign by sign, which takes a tenth of the pattern's time; near signs of two places the pattern decides.
 */
export const wordEnd = (text: string, start: number): number => {
  if (kindAt(text, start) === HALF) return endByPattern(text, start);
  const end = endOf(text, start);
  return meetsHalf(text, end) ? endByPattern(text, start) : end;
};
