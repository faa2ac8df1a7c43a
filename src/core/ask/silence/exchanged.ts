import type { Unit } from "../ranking/unit.js";
import type { Question } from "../reading/question.js";
import type { QuestionTerm } from "../reading/terms.js";
import { areOpposite } from "./opposites.js";

/** What stands in a unit in place of something that the question says: signs that it speaks of another thing. */
export interface Exchanged {
  /** A missing word's contrary stands there: "highest" is asked, "lowest" is said. */
  readonly opposite: boolean;
  /** Words that are one name in the question stand there apart: "Ann Harlow" against "Ann Brook and Tim Harlow". */
  readonly name: boolean;
}

const hasOpposite = (unit: Unit, missing: readonly QuestionTerm[]): boolean =>
  missing.some((term) => {
    const asked = term.written.toLowerCase();
    return unit.tokens.some(({ word }) => areOpposite(asked, word));
  });

const tearsName = (unit: Unit, [first, second]: readonly [string, string]): boolean => {
  if (!unit.stems.has(first) || !unit.stems.has(second)) return false;
  return !unit.tokens.some(({ stem }, at) => stem === first && unit.tokens[at + 1]?.stem === second);
};

/** Looks for what a unit says instead. `missing`: the terms that it lacks in any form. */
export const findExchanged = (
  unit: Unit,
  question: Question,
  missing: readonly QuestionTerm[],
): Exchanged => ({
  opposite: hasOpposite(unit, missing),
  name: question.nameParts.some((parts) => tearsName(unit, parts)),
});
