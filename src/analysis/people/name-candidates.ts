import { nameKey } from "../../core/people/name-key.js";
import { DEMONYMS, PLACES } from "../../core/people/place-words.js";
import { PERSON_VERBS, PLAIN_WORDS } from "../../core/people/plain-words.js";
import { THING_SURNAMES, THING_WORDS } from "../../core/people/thing-words.js";
import { isGivenName } from "./given-names.js";
import { isInitials, PARTICLES, type Run, SUFFIXES } from "./name-runs.js";
import { DOUBTFUL_TITLES, TITLE_MODIFIERS, TITLES } from "./title-words.js";
import type { Word, WordContext } from "./words.js";

/** A run, or the part of one, that may be the name of a person. Indexes count into the words. */
export interface Candidate {
  /** First word of the name, titles left off, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Where the run begins, titles included. */
  readonly runFrom: number;
  /** The same for all spellings of one name. */
  readonly key: string;
  /** True when a title stands right before it: "President Trump". */
  readonly titled: boolean;
  /** True when more capitalised words follow, as in "Andy Warhol Foundation". */
  readonly embedded: boolean;
}

const bare = (word: Word): string => word.lower.replace(/\.$/, "");

/** Longer questions are not read to their end, in words. */
const LONGEST_QUESTION = 40;

/** Given names that begin a sentence more often as another word: "Will he run?" */
const DOUBTFUL_GIVEN = new Set([
  "will",
  "may",
  "grant",
  "hope",
  "mark",
  "bill",
  "art",
  "per",
  "an",
  "long",
  "april",
  "june",
  "august",
]);

/** "Will Harbour bring back the ferry?": a question begins with a verb. */
const opensQuestion = ({ text, words }: WordContext, at: number): boolean => {
  const word = words[at];
  if (word === undefined || !word.first || !/^(?:will|may)$/.test(word.lower)) return false;
  let last = at;
  while (last - at < LONGEST_QUESTION && words[last + 1]?.sentence === word.sentence) last += 1;
  return text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 3).includes("?");
};

const isPlainStart = (word: Word, next: Word | undefined): boolean => {
  if (word.first && next !== undefined && PERSON_VERBS.has(word.lower)) return true;
  if (!PLAIN_WORDS.has(word.lower)) return false;
  if (!isGivenName(word.lower)) return true;
  return DOUBTFUL_GIVEN.has(word.lower) && word.first && (next === undefined || isGivenName(next.lower));
};

const isTitle = (words: readonly Word[], at: number, from: number): boolean => {
  const word = words[at];
  if (word === undefined) return false;
  const title = bare(word);
  if (!TITLES.has(title) && !(title.length > 5 && TITLES.has(title.replace(/s$/, "")))) return false;
  if (!DOUBTFUL_TITLES.has(title)) return true;
  const before = at > from ? words[at - 1] : undefined;
  if (before === undefined) return !isGivenName(words[at + 1]?.lower ?? "") || !isGivenName(title);
  const left = bare(before);
  return TITLE_MODIFIERS.has(left) || DEMONYMS.has(left) || PLACES.has(left) || TITLES.has(left);
};

const ACRONYM = /^\p{Lu}{3,}s?$/u;

const isOther = (word: Word): boolean =>
  /-\p{Ll}+(?:crat|can|ist)$/u.test(word.text) ||
  THING_WORDS.has(word.lower) ||
  PLACES.has(word.lower) ||
  DEMONYMS.has(word.lower);

/** The last word of a run that is a title, or -1. The run's own last word is never one. */
const lastTitle = (words: readonly Word[], { from, to }: Run): number => {
  for (let at = to - 2; at >= from; at -= 1) if (isTitle(words, at, from)) return at;
  return -1;
};

/** "St. Paul" is a place more often than a person. */
const isSaint = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:st|saint|san)\.?$/.test(word.lower);

/** Where the name begins in an untitled run: at a given name after "American", "Boston", "Chrysler LLC". */
const afterOthers = ({ words, ordinary }: WordContext, { from, to }: Run): number => {
  for (let at = to - 2; at > from; at -= 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined) break;
    if (isGivenName(before.lower) || !isGivenName(word.lower) || isSaint(before)) continue;
    const acronym = ACRONYM.test(before.text) && !ACRONYM.test(word.text);
    if (
      acronym ||
      isOther(before) ||
      (before.first && (ordinary.has(before.lower) || TITLE_MODIFIERS.has(before.lower)))
    )
      return at;
  }
  return from;
};

/** Where the name ends: before words of organisations that follow a whole name. */
const beforeThings = (words: readonly Word[], { from, to }: Run): number => {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const isLast = at === to - 1;
    // "Jim Press": decided by what stands around it.
    if (isLast && at === from + 1 && isGivenName(words[from]?.lower ?? "")) break;
    if (THING_WORDS.has(word.lower) && !(isLast && THING_SURNAMES.has(word.lower))) return at;
    if (at < from + 2 || PARTICLES.has(words[at - 1]?.lower ?? "")) continue;
    if (PLAIN_WORDS.has(word.lower) || (!isLast && isTitle(words, at, from))) return at;
    if (word.lower === words[at - 1]?.lower) return at;
  }
  return to;
};

const withoutEdges = (context: WordContext, run: Run): Run => {
  const { words } = context;
  let { from, to } = run;
  if (opensQuestion(context, from)) from += 1;
  while (from < to) {
    const word = words[from];
    if (word === undefined || !isPlainStart(word, words[from + 1]) || (word.lower === "may" && !word.first))
      break;
    from += 1;
  }
  while (to > from) {
    const word = words[to - 1];
    if (word === undefined || !(PARTICLES.has(word.lower) && !word.capital)) break;
    to -= 1;
  }
  return { from, to };
};

const keyOf = (text: string, words: readonly Word[], { from, to }: Run): string => {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? "" : nameKey(text.slice(first.start, last.end));
};

/** Longer runs are lists or shouted headlines. */
const LONGEST_NAME = 8;

/** Cuts a run into titles, name and what follows; null when nothing is left that could be a name. */
export const candidateOf = (context: WordContext, run: Run): Candidate | null => {
  const { text, words } = context;
  const whole = withoutEdges(context, run);
  if (whole.to <= whole.from) return null;
  const title = lastTitle(words, whole);
  const from = title >= 0 ? title + 1 : afterOthers(context, whole);
  const to = beforeThings(words, { from, to: whole.to });
  const only = words[from];
  if (only === undefined || to <= from || to - from > LONGEST_NAME) return null;
  if (to === from + 1 && (SUFFIXES.has(only.lower) || isInitials(only))) return null;
  return {
    from,
    to,
    runFrom: whole.from,
    key: keyOf(text, words, { from, to }),
    titled: title >= 0 && !isSaint(words[title]),
    embedded: to < whole.to,
  };
};
