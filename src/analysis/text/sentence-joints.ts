import {
  AFTER_CLOCK,
  AFTER_NAMES,
  BEFORE_NUMBERS,
  CLOCK,
  HEADS_AFTER_NAMES,
  HEADS_AFTER_PLACES,
  MARKED_NAMES,
  MONTHS,
  PLACES,
  SAYING,
  STARTERS,
  TITLES,
} from "./abbreviations.js";

/** How far a joint is looked at to either side, in characters. */
const REACH = 80;

const LAST_WORD = /[^\s"“”‘([—–-]+$/;
const NEXT_WORD = /^["“‘'([]*([\p{L}\p{N}](?:[\p{L}\p{N}.'’-]*[\p{L}\p{N}])?)/u;
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;
const INITIAL = /^\p{Lu}\.$/u;
const ONLY_CLOSERS = /^[\s"”’'»)\]]+$/;
const LINK = /^(?:pic\.twitter\.com|https?:|www\.)/;

const isStarter = (word: string): boolean => STARTERS.has(word);

/** "George W." goes on with a surname, "plan B." does not. */
const isOpenInitial = (before: string, word: string): boolean => {
  const previous = /(\S+)\s+\S+$/.exec(before)?.[1] ?? "";
  if (previous === "") return true;
  return word !== "I." && (/^["“‘(]?\p{Lu}/u.test(previous) || !/^\p{Ll}{3,}$/u.test(previous));
};

/** True when the dot of `word` marks an abbreviation and `next` goes on with the same sentence. */
const isAbbreviation = (before: string, word: string, next: string): boolean => {
  if (TITLES.has(word)) return true;
  if (/^\p{N}/u.test(next)) return BEFORE_NUMBERS.has(word) || word === "U.S.";
  if (next === "" || isStarter(next)) return false;
  if (MONTHS.has(word)) return true;
  if (AFTER_NAMES.has(word)) return HEADS_AFTER_NAMES.has(next);
  if (CLOCK.has(word)) return AFTER_CLOCK.has(next);
  if (PLACES.has(word)) return HEADS_AFTER_PLACES.has(next);
  if (INITIALS.test(word)) return true;
  return INITIAL.test(word) && isOpenInitial(before, word);
};

/** `“Why?” Trump asked`: a question or cry, closed, with its speaker and a verb of saying after it. */
const isAskedBy = (before: string, after: string): boolean => {
  if (!/[?!]["”’]+$/.test(before)) return false;
  const words = after.split(/\s+/, 6);
  const verb = words.findIndex((word) => SAYING.has(word.replace(/[.,:;]$/, "")));
  return (
    verb > 0 &&
    verb <= 4 &&
    words
      .slice(0, verb)
      .every((word, at) => /^\p{Lu}/u.test(word) || (at > 0 && /^(?:de|van|von|bin|al)$/.test(word))) &&
    !(verb === 1 && isStarter(words[0] ?? ""))
  );
};

/**
 * True when a boundary that Unicode's rules see at `next` lies inside a sentence: after "Sen." and "J.D.", before
 * `he asked`, before a closing mark that stands alone.
 */
export const isInnerBoundary = (text: string, next: number): boolean => {
  const after = text.slice(next, next + REACH);
  if (ONLY_CLOSERS.test(after) && next + REACH >= text.length) return true;
  if (/^\p{Ll}/u.test(after) && !LINK.test(after)) return true;
  const before = text.slice(Math.max(0, next - REACH), next).trimEnd();
  const mark = before.at(-1) ?? "";
  // Unicode counts an opening bracket after a full stop to the sentence that ends there.
  if ("([{“‘".includes(mark)) return mark !== "";
  if (mark === '"' || mark === "”" || mark === "’") return isAskedBy(before, after);
  if (mark !== "." && mark !== "!" && mark !== "?") return false;
  const word = LAST_WORD.exec(before)?.[0] ?? "";
  if (mark !== ".") return MARKED_NAMES.has(word);
  // The number of a list item.
  if (word === before && next < REACH && /^(?:\d{1,3}|\p{L})\.$/u.test(word)) return true;
  return isAbbreviation(before, word, NEXT_WORD.exec(after)?.[1] ?? "");
};
