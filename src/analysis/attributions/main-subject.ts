import type { Clause } from "./clauses.js";
import { cueVerb } from "./cue-verbs.js";
import { headOf, isCapital, isClauseLike, type Phrase, phraseAfter, phraseBefore } from "./noun-phrases.js";
import { DETERMINERS, isAdverb, isFiniteVerb, PREPOSITIONS, SUBORDINATORS } from "./word-lists.js";

/** Longest way from a verb back to its subject over appositions, in pieces. */
export const FARTHEST = 40;

const previousMark = (clause: Clause, from: number, limit: number): number => {
  let at = from;
  while (at >= limit && (clause[at]?.kind === "word" || clause[at]?.title === true)) at -= 1;
  return at;
};

/** "The party's leader, John Smith, said": the name belongs to the role before it. */
const withNameBehind = (clause: Clause, role: Phrase): Phrase => {
  const head = headOf(clause, role);
  if (clause[role.to]?.text !== "," || head === undefined || isCapital(head)) return role;
  let to = role.to + 1;
  while (isCapital(clause[to])) to += 1;
  const name = to - role.to - 1;
  return name >= 2 && name <= 4 && clause[to]?.text === "," ? { from: role.from, to } : role;
};

/** "Smith, chief of the union, said": the subject before insertions that stand between commas. */
export const beforeInsertions = (clause: Clause, comma: number, floor: number): Phrase | null => {
  const limit = Math.max(floor, comma - FARTHEST);
  let best: Phrase | null = null;
  let right = comma;
  while (right > limit) {
    const left = previousMark(clause, right - 1, limit);
    const first = clause[left + 1];
    if (right - left <= 1) break;
    const opening = first?.lower ?? "";
    const relative = opening === "who" || opening === "which" || opening === "whose";
    const fronted = PREPOSITIONS.has(opening) || (SUBORDINATORS.has(opening) && !relative);
    if (right !== comma && !fronted && !relative) {
      const phrase = phraseBefore(clause, right, { floor });
      const whole = phrase !== null && !isClauseLike(clause, left + 1, phrase.from);
      if (phrase !== null && (isCapital(clause[phrase.to - 1]) || best === null || whole)) best = phrase;
      if (isClauseLike(clause, left + 1, right)) break;
    }
    const mark = clause[left];
    if (left < limit || mark === undefined || mark.kind !== "mark" || mark.text !== ",") break;
    right = left;
  }
  return best === null ? null : withNameBehind(clause, best);
};

/** "WASHINGTON – Lee said": the place is nobody. */
const afterDateline = (clause: Clause): number => {
  if (!/^\p{Lu}{3,}$/u.test(clause[0]?.text ?? "")) return 0;
  const dash = clause.slice(0, 8).findIndex(({ text }) => /^[–—-]/.test(text));
  return dash + 1;
};

/** The subject of the sentence: its first noun phrase with a verb after it. */
export const mainSubject = (clause: Clause, before: number): Phrase | null => {
  let at = afterDateline(clause);
  let behind = false;
  while (at < before) {
    const piece = clause[at];
    if (piece === undefined || piece.kind !== "word") {
      at += 1;
      continue;
    }
    const fronted =
      PREPOSITIONS.has(piece.lower) || SUBORDINATORS.has(piece.lower) || piece.lower.endsWith("ing");
    const adverb = isAdverb(piece.lower) && !DETERMINERS.has(piece.lower);
    if (fronted && !isCapital(clause[at + 1] && at > 0 ? piece : undefined)) {
      while (at < before && clause[at]?.text !== ",") at += 1;
      at += 1;
      behind = true;
      continue;
    }
    if (adverb || piece.lower === "and" || piece.lower === "but") {
      at += 1;
      continue;
    }
    const phrase = phraseAfter(clause, at);
    if (phrase === null || phrase.to > before || !isWhole(clause, phrase)) return null;
    return behind ? behindApposition(clause, phrase, before) : phrase;
  }
  return null;
};

/** "In an interview with a newspaper, the Gazette, Smith backed …": the verb shows which of the two is the subject. */
const behindApposition = (clause: Clause, phrase: Phrase, before: number): Phrase | null => {
  const marks = clause.flatMap(({ kind }, at) =>
    at >= phrase.to && at <= before && kind !== "word" ? [at] : [],
  );
  const [comma, next] = marks;
  if (comma === undefined || clause[comma]?.text !== "," || comma >= before) return phrase;
  const end = next ?? before;
  if (isClauseLike(clause, phrase.to, comma) || !isClauseLike(clause, comma + 1, end)) return phrase;
  const second = phraseAfter(clause, comma + 1);
  if (second === null || second.to >= end)
    return /^(?:who|which|whose|and|or)$/.test(clause[comma + 1]?.lower ?? "") ? phrase : null;
  let at = second.to;
  while (isAdverb(clause[at]?.lower ?? "")) at += 1;
  return isFiniteVerb(clause[at]?.lower ?? "") ? second : null;
};

/** False for "The Russian | invasion": a noun that cannot speak still belongs to the phrase. */
const isWhole = (clause: Clause, { to }: Phrase): boolean => {
  const next = clause[to];
  if (next === undefined || next.kind !== "word" || isCapital(next)) return true;
  const word = next.lower;
  if (isFiniteVerb(word) || isAdverb(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word)) return true;
  return cueVerb(word) !== undefined || /^(?:who|and|or|\p{L}+s)$/u.test(word);
};
