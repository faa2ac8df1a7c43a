import type { AnswerType } from "../answer-type.js";
import type { Question } from "../question.js";
import type { Unit } from "../unit.js";
import { isNumberWord } from "./number-words.js";
import type { Signal } from "./words.js";

const DATE_WORD =
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)$/;

/** Whether the word at a place of the unit could be, or belong to, an answer of the kind that is wanted. */
const couldAnswer = (type: AnswerType, unit: Unit, at: number): boolean => {
  const word = unit.tokens[at]?.word ?? "";
  if (type === "number") return isNumberWord(word);
  if (type === "date") return DATE_WORD.test(word);
  return unit.capitals[at] === true;
};

/** Words this far apart count half as near as neighbours. */
const HALF_WAY = 5;

/**
 * How near the question's words stand to something that could be the answer: 1 when all of them stand beside one new
 * name, number or date. 0 for kinds of answer that no single word shows.
 */
export const answerNear: Signal = (unit: Unit, question: Question) => {
  const { type, terms } = question;
  if (type === "reason" || type === "yes-no") return 0;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const weightOf = new Map(terms.map(({ stem, weight }) => [stem, weight]));
  const matched: { readonly at: number; readonly stem: string; readonly weight: number }[] = [];
  const fitting: number[] = [];
  unit.tokens.forEach(({ stem }, at) => {
    const weight = weightOf.get(stem);
    if (weight !== undefined) matched.push({ at, stem, weight });
    else if (!question.stems.has(stem) && couldAnswer(type, unit, at)) fitting.push(at);
  });
  let best = 0;
  for (const place of fitting) {
    const nearest = new Map<string, number>();
    for (const { at, stem, weight } of matched) {
      const near = weight / (1 + (Math.abs(at - place) - 1) / HALF_WAY);
      if (near > (nearest.get(stem) ?? 0)) nearest.set(stem, near);
    }
    let sum = 0;
    for (const near of nearest.values()) sum += near;
    best = Math.max(best, sum);
  }
  return total === 0 ? 0 : best / total;
};
