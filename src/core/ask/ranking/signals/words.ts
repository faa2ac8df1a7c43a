import type { Question } from "../../reading/question.js";
import type { QuestionTerm } from "../../reading/terms.js";
import type { Holds, Unit } from "../unit.js";

/** A signal looks at one unit and one question and gives a number, mostly 0–1; larger speaks for the unit. */
export type Signal = (unit: Unit, question: Question) => number;

// A plain loop: signals run for hundreds of units of every question.
const shareHeld = (terms: readonly QuestionTerm[], holds: (term: QuestionTerm) => boolean): number => {
  let total = 0;
  let held = 0;
  for (const term of terms) {
    total += term.weight;
    if (holds(term)) held += term.weight;
  }
  return total === 0 ? 0 : held / total;
};

/** True when some words hold a term, or another word for the same country. */
export const holdsTerm = (words: Holds, { stem, alternatives }: QuestionTerm): boolean =>
  words.has(stem) || alternatives.some((other) => words.has(other));

/** True when the unit holds a term, or speaks in other words of the person whose name it is part of. */
export const unitHolds = (unit: Unit, term: QuestionTerm): boolean =>
  holdsTerm(unit.stems, term) || (term.person !== null && unit.people.has(term.person));

/** Rarity-weighted share of the question's words that the unit holds. */
export const coverage: Signal = (unit, { terms }) => shareHeld(terms, (term) => unitHolds(unit, term));

/** What the headline holds of the words that the unit misses. */
export const headlineCoverage: Signal = (unit, { terms }) =>
  shareHeld(terms, (term) => !unitHolds(unit, term) && holdsTerm(unit.headline, term));

/** As coverage, of the words that are no names: what is asked about the names. */
export const predicateCoverage: Signal = (unit, { predicates }) =>
  shareHeld(predicates, (term) => holdsTerm(unit.stems, term));

/** Where a sentence leads up to the question: how much better or worse the unit holds the words of the clause that asks. */
export const askedCoverage: Signal = (unit, { terms, asked }) => {
  if (asked.length === 0) return 0;
  const isIn = (term: QuestionTerm): boolean => unitHolds(unit, term);
  return shareHeld(asked, isIn) - shareHeld(terms, isIn);
};

/** Shortest common beginning of two words that counts as the same word in another form: "nominee", "nomination". */
const COMMON_START = 5;

/** True for two stems of one family: the same long beginning. */
export const isKin = (a: string, b: string): boolean => {
  if (a.length < COMMON_START || b.length < COMMON_START || a === b) return false;
  const shared = Math.max(COMMON_START, Math.ceil(0.6 * Math.max(a.length, b.length)));
  return a.slice(0, shared) === b.slice(0, shared);
};

/** True when the unit has a word only in another form. Names have none. */
export const holdsKin = (unit: Unit, { stem, isName }: QuestionTerm): boolean => {
  if (isName || unit.stems.has(stem) || stem.length < COMMON_START) return false;
  for (const other of unit.tokens) if (isKin(stem, other.stem)) return true;
  return false;
};

/** What the unit holds of the missing words in another form of the word. */
export const kinCoverage: Signal = (unit, { terms }) => shareHeld(terms, (term) => holdsKin(unit, term));

/** Words further apart than this do not count as standing together. */
const NEAR = 4;

/** Share of neighbouring word pairs of the question that stand near each other in the unit. */
export const pairs: Signal = (unit, { pairs: wanted }) => {
  if (wanted.length === 0) return 0;
  const places = new Map<string, number[]>();
  unit.tokens.forEach(({ stem }, index) => {
    const list = places.get(stem);
    if (list === undefined) places.set(stem, [index]);
    else list.push(index);
  });
  const near = wanted.filter(([a, b]) => {
    const first = places.get(a);
    const second = places.get(b);
    if (first === undefined || second === undefined) return false;
    return first.some((i) => second.some((j) => i !== j && Math.abs(i - j) <= NEAR));
  });
  return near.length / wanted.length;
};

/** How tightly the question's words stand together: matched words per word of the shortest stretch with all of them. */
export const closeness: Signal = (unit, { terms }) => {
  const wanted = new Set(terms.map(({ stem }) => stem).filter((stem) => unit.stems.has(stem)));
  if (wanted.size < 2) return 0;
  const counts = new Map<string, number>();
  let best = Number.POSITIVE_INFINITY;
  let left = 0;
  unit.tokens.forEach(({ stem }, right) => {
    if (wanted.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    while (counts.size === wanted.size) {
      best = Math.min(best, right - left + 1);
      const out = unit.tokens[left]?.stem ?? "";
      const count = counts.get(out);
      if (count === 1) counts.delete(out);
      else if (count !== undefined) counts.set(out, count - 1);
      left += 1;
    }
  });
  return Number.isFinite(best) ? wanted.size / best : 0;
};
