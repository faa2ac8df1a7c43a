import type { Article } from "../model/article.js";
import type { Span } from "../model/span.js";

/** Words of context that a fragment starts with, and the most that it takes before it gives up on being unique. */
const FIRST_WORDS = 4;
const WHOLE_UP_TO = 12;
const MOST_CONTEXT = 24;

const normalise = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

/** Percent-encodes a piece of a text directive: beyond the usual, "-" and "," and "&" have a meaning there. */
const encode = (piece: string): string =>
  encodeURIComponent(piece.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[-!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** True when `piece` stands exactly once in `text`; both normalised. */
const isUnique = (text: string, piece: string): boolean => {
  const first = text.indexOf(piece);
  return first >= 0 && text.indexOf(piece, first + 1) < 0;
};

/** The fewest opening words of a quote, from six up, that stand once in the article; null when none of them do. */
const uniqueStart = (full: string, words: readonly string[]): string | null => {
  const most = Math.min(MOST_CONTEXT, words.length - FIRST_WORDS);
  for (let count = FIRST_WORDS; count <= most; count += 2) {
    const piece = words.slice(0, count).join(" ");
    if (isUnique(full, normalise(piece))) return piece;
  }
  return null;
};

/** The fewest closing words whose first place after the start is the quote's end; null when there are none. */
const closingWords = (rest: string, words: readonly string[]): string | null => {
  for (let count = FIRST_WORDS; count <= MOST_CONTEXT; count += 2) {
    const piece = words.slice(words.length - count).join(" ");
    const normal = normalise(piece);
    const place = rest.indexOf(normal);
    if (place >= 0 && place + normal.length === rest.length) return piece;
  }
  return null;
};

/** The words before or after a quote that make it, together with them, stand once; none where none are needed or help. */
const contextOf = (article: Article, quote: Span, opening: string): { prefix?: string; suffix?: string } => {
  const full = normalise(article.text);
  if (isUnique(full, normalise(opening))) return {};
  const before = lastWords(article.text.slice(0, quote.start));
  for (let count = 2; count < before.length + 2; count += 2) {
    const prefix = before.slice(-count).join(" ");
    if (prefix !== "" && isUnique(full, normalise(`${prefix} ${opening}`))) return { prefix };
  }
  const after = firstWords(article.text.slice(quote.end));
  for (let count = 2; count < after.length + 2; count += 2) {
    const suffix = after.slice(0, count).join(" ");
    if (suffix !== "" && isUnique(full, normalise(`${opening} ${suffix}`))) return { suffix };
  }
  return {};
};

// A browser looks for a prefix or suffix within one block of the page, so context stops at the line's end.
const lastWords = (text: string): readonly string[] =>
  (
    text
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? ""
  )
    .split(/\s+/)
    .filter(Boolean)
    .slice(-MOST_CONTEXT);
const firstWords = (text: string): readonly string[] =>
  (text.trimStart().split(/[\r\n]/, 1)[0] ?? "").split(/\s+/).filter(Boolean).slice(0, MOST_CONTEXT);

/** "start,end" for a long quote, the whole of a short one; with context where the same words stand elsewhere too. */
const directive = (article: Article, quote: Span): string => {
  const words = article.text.slice(quote.start, quote.end).split(/\s+/).filter(Boolean);
  const whole = words.join(" ");
  if (words.length > WHOLE_UP_TO) {
    const start = uniqueStart(normalise(article.text), words);
    const opening = start ?? words.slice(0, WHOLE_UP_TO / 2).join(" ");
    const end = closingWords(normalise(whole).slice(normalise(opening).length), words);
    const { prefix } = start === null ? contextOf(article, quote, opening) : {};
    const clear = start !== null || prefix !== undefined;
    if (end !== null && clear)
      return `${prefix === undefined ? "" : `${encode(prefix)}-,`}${encode(opening)},${encode(end)}`;
  }
  const { prefix, suffix } = contextOf(article, quote, whole);
  if (prefix !== undefined) return `${encode(prefix)}-,${encode(whole)}`;
  return suffix === undefined ? encode(whole) : `${encode(whole)},-${encode(suffix)}`;
};

/**
 * Address of an article with a text fragment, so that a click lands on the quoted words, highlighted; null where the
 * article has no web address. `quote` counts into the article's text.
 */
export const citationUrl = (article: Article, quote: Span): string | null => {
  if (article.url === null || !/^https?:\/\//i.test(article.url)) return null;
  return `${article.url}${article.url.includes("#") ? "" : "#"}:~:text=${directive(article, quote)}`;
};
