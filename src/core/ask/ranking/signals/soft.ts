import type { Question } from "../../reading/question.js";
import type { QuestionTerm } from "../../reading/terms.js";
import type { Unit } from "../unit.js";
import { holdsTerm, type Signal } from "./words.js";

/** A cosine below this says nothing: half of all words of a text are as like a given one. */
const LEAST = 0.4;

/**
 * For each term of the question, how like it the likest word of the unit is: 0–1, from the least cosine that says
 * something to the word itself. Names have no like.
 */
export const likest = (unit: Unit, question: Question): Float32Array => {
  const { likestIn } = question.likeness;
  const before = likestIn.get(unit);
  if (before !== undefined) return before;
  const found = findLikest(unit, question);
  likestIn.set(unit, found);
  return found;
};

const findLikest = (unit: Unit, { terms, likeness }: Question): Float32Array => {
  const best = new Float32Array(terms.length);
  for (const { word } of unit.tokens) {
    const cosines = likeness.to(word);
    if (cosines === null) continue;
    for (let term = 0; term < best.length; term++)
      if ((cosines[term] ?? 0) > (best[term] ?? 0)) best[term] = cosines[term] ?? 0;
  }
  for (let term = 0; term < best.length; term++)
    best[term] = Math.max(0, ((best[term] ?? 0) - LEAST) / (1 - LEAST));
  return best;
};

const weightOf = (terms: readonly QuestionTerm[]): number =>
  terms.reduce((sum, { weight }) => sum + weight, 0);

/** As much of a term as the unit holds: 1 for the word itself, else what its likest word is worth. */
const heldOf = (unit: Unit, term: QuestionTerm, like: number): number =>
  holdsTerm(unit.stems, term) ? 1 : like;

/**
 * What the unit holds, in the very words or in words of like use, of what is asked about the names in the clause that
 * asks. Words that only say what kind of thing is asked for are left out.
 */
export const softAsked: Signal = (unit, question) => {
  const { terms, asked } = question;
  const like = likest(unit, question);
  let total = 0;
  let held = 0;
  terms.forEach((term, at) => {
    if (term.isName || term.isKind || !(term.isAsked || asked.length === 0)) return;
    total += term.weight;
    held += term.weight * heldOf(unit, term, like[at] ?? 0);
  });
  return total === 0 ? 0 : held / total;
};

/** What the unit holds, in words of like use, of what is asked about the names: "withdrew" for "pulled". */
export const softCoverage: Signal = (unit, question) => {
  const { terms, predicates } = question;
  const total = weightOf(predicates);
  if (total === 0) return 0;
  const like = likest(unit, question);
  let held = 0;
  terms.forEach((term, at) => {
    if (!term.isName && !holdsTerm(unit.stems, term)) held += term.weight * (like[at] ?? 0);
  });
  return held / total;
};
