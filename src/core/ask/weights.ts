import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.25,
  contextCoverage: -0.17,
  headlineCoverage: 2.46,
  articleCoverage: -1.11,
  predicateCoverage: 1.61,
  kinCoverage: 0.89,
  pairs: 1.23,
  closeness: 0.39,
  answerShape: 0.61,
  firmShape: 0.79,
  speakerFits: 0.06,
  causal: 0.18,
  novelty: 1.06,
  namedPeople: 0.08,
  namedPeopleAround: 0.2,
  passageScore: 2.27,
  articleScore: 2.79,
  lead: 1.91,
  isPair: 0.2,
  length: -0.29,
  stub: 0.69,
  pronounLed: -0.01,
  isQuestion: -1.88,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -2.48,
  coverage: 4.14,
  around: 4.26,
  inArticle: 1.91,
  kin: 5.99,
  missingNames: -0.95,
  unknown: -0.61,
  predicate: -0.23,
  tightness: -0.04,
  noNumber: -1.61,
  noDate: -1.15,
  noPerson: -0.99,
  noPlace: 0.03,
  noReason: -0.66,
  otherSpeaker: -2.5,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.42;
