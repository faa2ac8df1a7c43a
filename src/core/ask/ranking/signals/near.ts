import type { AnswerType } from "../../reading/answer-type.js";
import type { Question } from "../../reading/question.js";
import type { Unit } from "../unit.js";
import { isNumberWord } from "./number-words.js";
import type { Signal } from "./words.js";

const DATE_WORD =
  /^(?:1\d\d\d|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)$/;

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
export const answerNear: Signal = (unit, question) => nearnessTo(unit, question, question.terms);

/** As `answerNear`, of the clause that asks alone, where a sentence leads up to it. */
export const askedNear: Signal = (unit, question) =>
  question.asked.length === 0 ? 0 : nearnessTo(unit, question, question.asked);

const HOW_MANY = /\bhow (?:many|much)\s+(?:(?:more|new|other|total|different)\s+)?([\p{L}'’-]+)/iu;
const PERCENTAGE = /\d\s?%|\bpercent\b/i;

/** Words between a number and what it counts: "three large wooden boats". */
const COUNT_REACH = 3;

/** "How many boats": 1 when a new number stands before the boats, or a percentage where one is asked for. */
export const counts: Signal = (unit, question) => {
  if (question.type !== "number") return 0;
  if (/\bpercent/i.test(question.text)) return Number(PERCENTAGE.test(unit.text));
  const counted = HOW_MANY.exec(question.text)?.[1]?.toLowerCase();
  const stem = counted === undefined ? undefined : question.stemOf.get(counted);
  if (stem === undefined) return 0;
  return Number(
    unit.tokens.some(
      (token, at) =>
        isNumberWord(token.word) &&
        !question.stems.has(token.stem) &&
        unit.tokens.slice(at + 1, at + 1 + COUNT_REACH).some((next) => next.stem === stem),
    ),
  );
};

const nearnessTo = (unit: Unit, question: Question, terms: Question["terms"]): number => {
  const { type } = question;
  if (type === "reason" || type === "yes-no") return 0;
  const places = terms.map((): number[] => []);
  const fitting: number[] = [];
  unit.tokens.forEach(({ stem }, at) => {
    const term = terms.findIndex((one) => one.stem === stem || one.alternatives.includes(stem));
    if (term >= 0) places[term]?.push(at);
    else if (!question.stems.has(stem) && couldAnswer(type, unit, at)) fitting.push(at);
  });
  let best = 0;
  for (const place of fitting) {
    let sum = 0;
    terms.forEach(({ weight }, term) => {
      const distance = Math.min(...(places[term] ?? []).map((at) => Math.abs(at - place)));
      sum += weight / (1 + (distance - 1) / HALF_WAY);
    });
    best = Math.max(best, sum);
  }
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : best / total;
};
