import type { Person } from "../model/person.js";
import type { Question } from "./question.js";
import type { RankedUnit } from "./rank.js";
import type { QuestionTerm } from "./terms.js";
import type { Unit } from "./unit.js";
import { confidenceWeights } from "./weights.js";

/** What speaks for and against the best unit being an answer; each 0–1. */
export interface Evidence {
  /** Weighted share of the question's words in the unit itself. */
  readonly coverage: number;
  /** Share that only its neighbours or its headline have. */
  readonly around: number;
  /** Share that only other passages of its article have. */
  readonly inArticle: number;
  /** Share of what is missing that stands there in another form of the word. */
  readonly kin: number;
  /** Share of the question's names that neither the unit nor what is around it has. */
  readonly missingNames: number;
  /** Share of the question's weight in words that the collection does not know at all. */
  readonly unknown: number;
  /** Share of the words about the names (what is asked of them) in the unit itself. */
  readonly predicate: number;
  /** Question words and pairs that stand close together in the unit. */
  readonly tightness: number;
  /** 1 where a number, a date, a person, a place or a reason is asked for and the unit has none that is new. */
  readonly noNumber: number;
  readonly noDate: number;
  readonly noPerson: number;
  readonly noPlace: number;
  readonly noReason: number;
  /** Where somebody's words are asked for: 1 when the unit does not mention them, a half when it gives them no words. */
  readonly otherSpeaker: number;
}

/** The names of the evidence, in a fixed order. */
export const evidenceNames = [
  "coverage",
  "around",
  "inArticle",
  "kin",
  "missingNames",
  "unknown",
  "predicate",
  "tightness",
  "noNumber",
  "noDate",
  "noPerson",
  "noPlace",
  "noReason",
  "otherSpeaker",
] as const satisfies readonly (keyof Evidence)[];

const share = (terms: readonly QuestionTerm[], of: readonly QuestionTerm[]): number => {
  const total = of.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : terms.reduce((sum, { weight }) => sum + weight, 0) / total;
};

/** True when the unit, its neighbours or its headline hold the word. */
export const isHeld = ({ unit }: RankedUnit, { stem }: QuestionTerm): boolean =>
  unit.stems.has(stem) || unit.around.has(stem) || unit.headline.has(stem);

const distanceToSpeaker = ({ speakers, people }: Unit, { id }: Person): number => {
  if (speakers.has(id)) return 0;
  return people.has(id) ? 0.5 : 1;
};

/** Gathers the evidence for the best unit. */
export const weigh = (question: Question, best: RankedUnit): Evidence => {
  const { terms, type } = question;
  const { unit, values } = best;
  const names = terms.filter(({ isName }) => isName);
  const lacks = (wanted: typeof type): number => Number(type === wanted && values.answerShape === 0);
  const { speaker } = question;
  return {
    coverage: values.coverage,
    around: share(
      terms.filter((term) => !unit.stems.has(term.stem) && isHeld(best, term)),
      terms,
    ),
    inArticle: values.articleCoverage,
    kin: values.kinCoverage,
    missingNames: names.length === 0 ? 0 : names.filter((term) => !isHeld(best, term)).length / names.length,
    unknown: share(
      terms.filter(({ frequency }) => frequency === 0),
      terms,
    ),
    predicate: values.predicateCoverage,
    tightness: (values.pairs + values.closeness) / 2,
    noNumber: lacks("number"),
    noDate: lacks("date"),
    noPerson: lacks("person"),
    noPlace: lacks("place"),
    noReason: lacks("reason"),
    otherSpeaker: speaker === null ? 0 : distanceToSpeaker(unit, speaker),
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
