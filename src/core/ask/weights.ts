import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.17,
  contextCoverage: 0.45,
  headlineCoverage: 2.12,
  articleCoverage: -0.49,
  predicateCoverage: 1.61,
  kinCoverage: 0.72,
  pairs: 1.25,
  closeness: 0.34,
  answerShape: 0.35,
  personShape: 0.69,
  dateShape: 1.56,
  numberShape: 2.0,
  placeShape: 0.42,
  wordsShape: 0.51,
  definitionShape: -0.06,
  answerNear: 1.87,
  speakerFits: 0.3,
  causal: 0.29,
  novelty: 1.04,
  namedPeople: 0.08,
  namedPeopleAround: -0.09,
  passageScore: 2.07,
  articleScore: 2.52,
  lead: 1.56,
  isPair: 0.08,
  length: -0.08,
  stub: 0.04,
  pronounLed: -0.11,
  isQuestion: -1.69,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -2.52,
  coverage: 4.2,
  around: 3.86,
  inArticle: 2.52,
  kin: 7.3,
  missingNames: -0.95,
  unknown: -0.57,
  predicate: -0.31,
  tightness: 0.03,
  noNumber: -1.83,
  noDate: -1.16,
  noPerson: -0.7,
  noPlace: -0.05,
  noReason: -0.67,
  otherSpeaker: -3.4,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.42;
