import type { Clause, Piece } from "./clauses.js";
import { cueVerb } from "./cue-verbs.js";
import {
  BE_FORMS,
  CARRIER_NOUNS,
  CLAUSE_OPENERS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  HAVE_FORMS,
  isAdverb,
  isFiniteVerb,
  isSpeakerNoun,
  MODALS,
  NOUN_LINKS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS_AND_MONTHS,
} from "./word-lists.js";

/** A run of pieces of one clause: from the first to the one before `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Longest noun phrase that is read, in words. */
const LONGEST = 20;

const NAME_PARTICLE = /^(?:bin|ibn|al|el|de|da|du|del|della|der|den|van|von|la|le|ul|abu|ter)$/;

/** True for a word of a name: with a capital and no calendar word, or "bin", "de", "von". */
export const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.kind === "word" &&
  ((/^(?:[ad]l?['’-])?\p{Lu}/u.test(piece.text) && !WEEKDAYS_AND_MONTHS.has(piece.lower)) ||
    NAME_PARTICLE.test(piece.text));

const isWord = (piece: Piece | undefined): piece is Piece => piece !== undefined && piece.kind === "word";

const isConjunction = (piece: Piece): boolean => piece.lower === "and" || piece.lower === "or";

/** "That account said": no conjunction, but a determiner before the one who speaks. */
const isDemonstrative = (clause: Clause, at: number): boolean => {
  const [before, piece, next] = [clause[at - 1], clause[at], clause[at + 1]];
  if (piece?.lower !== "that" || !isWord(next) || isCapital(next)) return false;
  const opens = !isWord(before) || before.lower === "to" || isConjunction(before) || before.lower === "but";
  return opens && (DOCUMENT_NOUNS.has(next.lower) || isSpeakerNoun(next.lower)) && !next.lower.endsWith("s");
};

/** A word that no noun phrase goes across, to the left. */
const isBoundary = (clause: Clause, at: number): boolean => {
  const piece = clause[at];
  // The title of a book or programme stands in a noun phrase like a name.
  if (piece?.title === true && at > 0 && clause[at - 1]?.kind === "word") return false;
  if (piece === undefined || piece.kind !== "word") return true;
  if (SUBORDINATORS.has(piece.lower)) return !isDemonstrative(clause, at);
  if (!isConjunction(piece)) return false;
  const before = clause[at - 1];
  const after = clause[at + 1];
  if (after === undefined || before === undefined || before.kind !== "word") return true;
  if (SUBJECT_PRONOUNS.has(after.lower)) return true;
  if (isCapital(before)) return !isCapital(after) && !DETERMINERS.has(after.lower);
  return isCapital(after) || DETERMINERS.has(after.lower);
};

/** Head nouns of a phrase: those before its first linking preposition. */
export const headOf = (clause: Clause, phrase: Phrase): Piece | undefined => {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const word = clause[at]?.lower ?? "";
    const links = PREPOSITIONS.has(word) || NOUN_LINKS.has(word);
    // "an account linked to …", but "a detailed report"
    if (links || (at > phrase.from + 1 && isFiniteVerb(word))) return clause[at - 1];
  }
  return clause[phrase.to - 1];
};

const stripPossessive = (word: string): string => word.replace(/['’]s?$/, "");

/**
 * True when the words can name somebody who speaks: a pronoun, a name, people, or a document. `loose`: the place
 * shows already that somebody speaks, so any noun phrase will do ("the district", "Christie's").
 */
export const canSpeak = (clause: Clause, phrase: Phrase, loose = false): boolean => {
  const first = clause[phrase.from];
  if (first === undefined || phrase.to <= phrase.from || first.kind !== "word") return false;
  if (phrase.to - phrase.from === 1) {
    if (SUBJECT_PRONOUNS.has(first.lower)) return true;
    if (CLAUSE_OPENERS.has(first.lower) || ARTICLES.has(first.lower)) return false;
    // A capital at the start of a sentence alone makes no name.
    if (phrase.from === 0 && isAdverb(first.lower)) return false;
  }
  const opens = opensPhrase(first) || isDemonstrative(clause, phrase.from);
  return opens && endsInNoun(clause[phrase.to - 1], loose) && speaks(clause, phrase, loose);
};

const ARTICLES = new Set(["the", "a", "an", "his", "her", "their", "its", "our", "my"]);

const opensPhrase = (first: Piece): boolean =>
  !PREPOSITIONS.has(first.lower) &&
  !SUBORDINATORS.has(first.lower) &&
  (!/^(?:participle|past)$/.test(cueVerb(first.lower)?.form ?? "") || isCapital(first));

const endsInNoun = (last: Piece | undefined, loose: boolean): boolean =>
  last !== undefined &&
  !PREPOSITIONS.has(last.lower) &&
  (!/['’]s?$/.test(last.lower) || (loose && isCapital(last)));

/** True when the head of the phrase is a name, a speaker or a document. */
const speaks = (clause: Clause, phrase: Phrase, loose: boolean): boolean => {
  const first = clause[phrase.from];
  const head = headOf(clause, phrase);
  if (head === undefined || head.kind !== "word") return false;
  if (TIME_WORDS.has(head.lower) || WEEKDAYS_AND_MONTHS.has(head.lower)) return false;
  if (isCapital(head) && !DETERMINERS.has(head.lower)) return true;
  const word = stripPossessive(head.lower);
  const any = DETERMINERS.has(first?.lower ?? "") || isCapital(first);
  return (loose && any && !CLAUSE_OPENERS.has(word)) || isSpeakerNoun(word) || DOCUMENT_NOUNS.has(word);
};

/** Reads the noun phrase that ends before `to`, going left over its nouns only. */
const walkLeft = (clause: Clause, to: number, limit: number): Phrase => {
  let from = to - 1;
  for (let at = to - 2; at >= limit; at -= 1) {
    const piece = clause[at];
    if (!isWord(piece)) break;
    const word = piece.lower;
    if (DETERMINERS.has(word) && !isCapital(clause[at - 1])) {
      from = at;
      break;
    }
    if (PREPOSITIONS.has(word) || isBoundary(clause, at) || isConjunction(piece)) break;
    if (SUBJECT_PRONOUNS.has(word) || BE_FORMS.has(word) || MODALS.has(word) || isFiniteVerb(word)) break;
    if (WEEKDAYS_AND_MONTHS.has(word) || isAdverb(word)) break;
    if (!isCapital(piece) && (CARRIER_NOUNS.has(word) || (isCapital(clause[from]) && !isSpeakerNoun(word))))
      break;
    from = at;
  }
  return { from, to };
};

const hasVerb = (clause: Clause, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const piece = clause[at];
    if (isWord(piece) && !isCapital(piece) && isFiniteVerb(piece.lower)) return true;
  }
  return false;
};

/** Drops "Meanwhile", "However", "Last week" in front of a subject. */
const skipOpening = (clause: Clause, from: number, to: number): number => {
  let at = from;
  while (at < to - 1) {
    const piece = clause[at];
    if (!isWord(piece)) break;
    const opening = isConjunction(piece) || piece.lower === "but" || isAdverb(piece.lower);
    const time = TIME_WORDS.has(piece.lower) && !SUBJECT_PRONOUNS.has(piece.lower);
    if (!opening && !time) break;
    if (DETERMINERS.has(piece.lower) && !time) break;
    if (piece.lower === "last" || piece.lower === "this" || piece.lower === "next") {
      if (!TIME_WORDS.has(clause[at + 1]?.lower ?? "")) break;
    }
    at += 1;
  }
  return at;
};

/** Start of the stretch without boundary that ends before `to`. */
const segmentStart = (clause: Clause, to: number, floor: number): number => {
  let from = to;
  while (from > floor && to - from < LONGEST && !isBoundary(clause, from - 1)) from -= 1;
  return from;
};

/** Start of the last noun phrase in a run: "a task | the agency", behind the last determiner without a preposition. */
const lastDetermined = (clause: Clause, from: number, to: number): number => {
  for (let at = to - 1; at > from; at -= 1) {
    const piece = clause[at];
    const before = clause[at - 1]?.lower ?? "";
    if (piece === undefined || !DETERMINERS.has(piece.lower) || isCapital(piece)) continue;
    if (PREPOSITIONS.has(before) || before === "and" || before === "or" || DETERMINERS.has(before)) continue;
    return at;
  }
  return from;
};

/** How far left a noun phrase may begin, and whether any noun may be its head. */
export interface Reach {
  readonly floor?: number;
  readonly loose?: boolean;
}

/** ", the account that tells of the calls said": the noun before "that" or "who", behind the last comma. */
const withRelative = (clause: Clause, to: number, floor: number): Phrase | null => {
  let comma = to - 1;
  while (comma > floor && to - comma < LONGEST && clause[comma]?.kind === "word") comma -= 1;
  if (clause[comma]?.text !== "," && comma > 0) return null;
  const from = comma > 0 ? comma + 1 : 0;
  const link = clause[from + 2]?.lower;
  const phrase = { from, to: from + 2 };
  const relative = (link === "that" || link === "who") && isFiniteLike(clause[from + 3]);
  return relative && from >= floor && DETERMINERS.has(clause[from]?.lower ?? "") && canSpeak(clause, phrase)
    ? phrase
    : null;
};

const isFiniteLike = (piece: Piece | undefined): boolean =>
  isWord(piece) && (isFiniteVerb(piece.lower) || /[^s]s$/.test(piece.lower));

/** The noun phrase that ends right before `to` and begins at `floor` or later, or null where it cannot speak. */
export const phraseBefore = (clause: Clause, to: number, reach: Reach = {}): Phrase | null => {
  const { floor = 0, loose = false } = reach;
  if (to <= floor || !isWord(clause[to - 1])) return null;
  if (SUBJECT_PRONOUNS.has(clause[to - 1]?.lower ?? "")) return { from: to - 1, to };
  const start = segmentStart(clause, to, floor);
  const from = lastDetermined(clause, skipOpening(clause, start, to), to);
  const first = clause[from]?.lower ?? "";
  const whole = { from, to };
  // Right behind a quotation stands the whole subject, even "an account linked to the group".
  const behind = from === start && clause[from - 1]?.kind === "quotation";
  const simple = !PREPOSITIONS.has(first) && (behind || !hasVerb(clause, from, to));
  if (simple && canSpeak(clause, whole, loose || behind)) return whole;
  const described = withRelative(clause, to, floor);
  if (described !== null) return described;
  const near = walkLeft(clause, to, start);
  if (isObject(clause, near.from, start)) return COUNTED.has(first) ? whole : null;
  return canSpeak(clause, near) ? near : null;
};

/** Words that stand for people by themselves: "those around the mayor", "one of them". */
const COUNTED = new Set("those some many most several few both others one two three people".split(" "));

/** "those around | Smith", "the man charged with hurting | Smith": who is named there is not who speaks. */
const isObject = (clause: Clause, at: number, start: number): boolean => {
  const before = clause[at - 1];
  if (at - 2 < start || !isWord(before) || isCapital(before)) return false;
  if (PREPOSITIONS.has(before.lower)) return !SUBORDINATORS.has(before.lower);
  return before.lower.endsWith("ing") && PREPOSITIONS.has(clause[at - 2]?.lower ?? "");
};

/** Links within a noun phrase that is read to the right. */
const LINKS = new Set(["of", "for", "at", "from", "with"]);

/** The piece after "of Yale", "for the mayor", "and Jones", or `at` where nothing is linked on. */
const linkedTo = (clause: Clause, at: number): number => {
  const [before, link, after] = [clause[at - 1], clause[at]?.lower ?? "", clause[at + 1]];
  if (link === "and") return isCapital(before) && isCapital(after) ? at + 2 : at;
  if (!LINKS.has(link) || (isCapital(before) && link !== "of")) return at;
  return isCapital(after) || (isWord(after) && DETERMINERS.has(after.lower)) ? at + 2 : at;
};

const endsPhrase = (clause: Clause, at: number, from: number): boolean => {
  const [before, piece, after] = [clause[at - 1], clause[at], clause[at + 1]];
  if (!isWord(piece)) return true;
  const word = piece.lower;
  if (PREPOSITIONS.has(word) || isBoundary(clause, at) || isConjunction(piece)) return true;
  if (HAVE_FORMS.has(word) || BE_FORMS.has(word) || MODALS.has(word)) return true;
  if (CLAUSE_OPENERS.has(word) || DETERMINERS.has(word) || word === "who") return true;
  if (at > from && /ing$/.test(piece.text) && isSpeakerNoun(before?.lower ?? "")) return true;
  // "a detailed report", "the long wait": right after the article nothing is a verb or adverb.
  if (at === from + 1 && DETERMINERS.has(before?.lower ?? "") && isWord(after)) return false;
  if (isAdverb(word) || TIME_WORDS.has(word) || isFiniteVerb(word)) return true;
  const named = at > from && isCapital(before) && !DETERMINERS.has(before?.lower ?? "");
  return named && !isSpeakerNoun(word) && !DOCUMENT_NOUNS.has(word) && word !== "news";
};

/** Reads the noun phrase that begins at `from`: "Smith", "a spokesman for the mayor". */
export const phraseAfter = (clause: Clause, from: number, loose = false): Phrase | null => {
  const first = clause[from];
  if (!isWord(first)) return null;
  if (SUBJECT_PRONOUNS.has(first.lower)) return { from, to: from + 1 };
  let to = from;
  while (to < clause.length && to - from < LONGEST) {
    const piece = clause[to];
    if (!isWord(piece) || WEEKDAYS_AND_MONTHS.has(piece.lower)) break;
    if (isCapital(piece) || (to === from && DETERMINERS.has(piece.lower))) {
      to += 1;
      continue;
    }
    const linked = to > from ? linkedTo(clause, to) : to;
    if (linked === to && endsPhrase(clause, to, from)) break;
    to = linked === to ? to + 1 : linked;
  }
  const phrase = { from, to };
  return to > from && canSpeak(clause, phrase, loose) ? phrase : null;
};

/** True when the pieces hold a verb that makes them a clause. */
export const isClauseLike = hasVerb;
