import type { Person } from "../model/person.js";
import type { Question } from "./question.js";
import type { RankedUnit } from "./rank.js";
import { holdsKin } from "./signals/words.js";
import type { QuestionTerm } from "./terms.js";
import type { Unit } from "./unit.js";
import { confidenceWeights } from "./weights.js";

/** What speaks for and against the best unit being an answer; each about 0–1. */
export interface Evidence {
  /** Weighted share of the question's words in the unit itself. */
  readonly coverage: number;
  /** How many words of the question the unit, its neighbours or its headline hold; 1 for ten or more. */
  readonly held: number;
  /** Share of what is missing that stands there in another form of the word. */
  readonly kin: number;
  /** Weight of the most telling word that the unit lacks in any form, as a share of the most telling word asked. */
  readonly rarestMissing: number;
  /** Share of the question's names that neither the unit nor what is around it has. */
  readonly missingNames: number;
  /** 1 where a number of the question stands neither in the unit nor around it. */
  readonly missingNumber: number;
  /** Share of the question's weight in words that the collection does not know at all. */
  readonly unknown: number;
  /** 1 where the question denies something and the unit denies nothing. */
  readonly denied: number;
  /** Question words and pairs that stand close together in the unit. */
  readonly tightness: number;
  /** Score of the ranking, in tens. */
  readonly score: number;
  /** 1 where a number, a date or a person is asked for and the unit has none that is new. */
  readonly noNumber: number;
  readonly noDate: number;
  readonly noPerson: number;
  /** 1 where the unit says of others what the question says of the people it names. */
  readonly otherRelation: number;
  /** Where somebody's words are asked for: 1 when the unit does not mention them, a half when it gives them no words. */
  readonly otherSpeaker: number;
}

/** The names of the evidence, in a fixed order. */
export const evidenceNames = [
  "coverage",
  "held",
  "kin",
  "rarestMissing",
  "missingNames",
  "missingNumber",
  "unknown",
  "denied",
  "tightness",
  "score",
  "noNumber",
  "noDate",
  "noPerson",
  "otherRelation",
  "otherSpeaker",
] as const satisfies readonly (keyof Evidence)[];

const MOST_HELD = 10;

const DENIAL = /\b(?:not|never|cannot|no longer|without|nor|neither|unable|fail(?:s|ed)?)\b|n['’]t\b/i;

const share = (terms: readonly QuestionTerm[], of: readonly QuestionTerm[]): number => {
  const total = of.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : terms.reduce((sum, { weight }) => sum + weight, 0) / total;
};

/** True when the unit, its neighbours or its headline hold the word. */
export const isHeld = ({ unit }: RankedUnit, { stem }: QuestionTerm): boolean =>
  unit.stems.has(stem) || unit.around.has(stem) || unit.headline.has(stem);

const rarestMissing = (terms: readonly QuestionTerm[], unit: Unit): number => {
  const heaviest = (of: readonly QuestionTerm[]): number => Math.max(0, ...of.map(({ weight }) => weight));
  const missing = terms.filter(
    (term) => !term.isCategory && !unit.stems.has(term.stem) && !holdsKin(unit, term),
  );
  return heaviest(missing) / Math.max(1e-9, heaviest(terms));
};

const distanceToSpeaker = ({ speakers, people }: Unit, { id }: Person): number => {
  if (speakers.has(id)) return 0;
  return people.has(id) ? 0.5 : 1;
};

/** Gathers the evidence for the best unit. */
export const weigh = (question: Question, best: RankedUnit): Evidence => {
  const { terms, type, speaker } = question;
  const { unit, values } = best;
  const names = terms.filter(({ isName }) => isName);
  const lacks = (wanted: typeof type): number => Number(type === wanted && values.answerShape === 0);
  return {
    coverage: values.coverage,
    held: Math.min(MOST_HELD, terms.filter((term) => isHeld(best, term)).length) / MOST_HELD,
    kin: values.kinCoverage,
    rarestMissing: rarestMissing(terms, unit),
    missingNames: names.length === 0 ? 0 : names.filter((term) => !isHeld(best, term)).length / names.length,
    missingNumber: Number(terms.some((term) => term.isNumber && !isHeld(best, term))),
    unknown: share(
      terms.filter(({ frequency }) => frequency === 0),
      terms,
    ),
    denied: Number(DENIAL.test(question.text) && !DENIAL.test(unit.text)),
    tightness: (values.pairs + values.closeness) / 2,
    score: best.score / 10,
    noNumber: lacks("number"),
    noDate: lacks("date"),
    noPerson: lacks("person"),
    otherRelation: Number(values.relationFits < 0),
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
