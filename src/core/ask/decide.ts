import type { Question, QuestionTerm } from "./question.js";
import type { RankedUnit } from "./rank.js";
import { confidenceWeights } from "./weights.js";

/** What speaks for and against the best unit being an answer; each 0–1. */
export interface Evidence {
  /** Rarity-weighted share of the question's words in the unit, its neighbours and its headline. */
  readonly coverageAround: number;
  /** Share of the question's names that neither the unit nor what is around it has. */
  readonly missingNames: number;
  /** Share of the question's weight in words that the collection does not know at all. */
  readonly missingRare: number;
  /** 1 where the unit has the kind of answer that is wanted, 0 where it has not. */
  readonly shape: number;
  /** Share of the words about the names (what is asked of them) in the unit itself. */
  readonly predicate: number;
  /** Question words and pairs that stand close together in the unit. */
  readonly tightness: number;
}

const evidenceNames = [
  "coverageAround",
  "missingNames",
  "missingRare",
  "shape",
  "predicate",
  "tightness",
] as const;

const share = (terms: readonly QuestionTerm[], of: readonly QuestionTerm[]): number => {
  const total = of.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : terms.reduce((sum, { weight }) => sum + weight, 0) / total;
};

/** True when the unit, its neighbours or its headline hold the word. */
export const isHeld = ({ unit }: RankedUnit, { stem }: QuestionTerm): boolean =>
  unit.stems.has(stem) || unit.around.has(stem) || unit.headline.has(stem);

/** Gathers the evidence for the best unit. */
export const weigh = (question: Question, best: RankedUnit): Evidence => {
  const { terms } = question;
  const names = terms.filter(({ isName }) => isName);
  return {
    coverageAround: share(
      terms.filter((term) => isHeld(best, term)),
      terms,
    ),
    missingNames: names.length === 0 ? 0 : names.filter((term) => !isHeld(best, term)).length / names.length,
    missingRare: share(
      terms.filter(({ frequency }) => frequency === 0),
      terms,
    ),
    shape: best.values.answerShape,
    predicate: best.values.predicateCoverage,
    tightness: (best.values.pairs + best.values.closeness) / 2,
  };
};

/** Chance that the unit answers the question, 0–1, from the evidence alone. */
export const confidenceOf = (evidence: Evidence): number => {
  const sum = evidenceNames.reduce(
    (total, name) => total + confidenceWeights[name] * evidence[name],
    confidenceWeights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
};
