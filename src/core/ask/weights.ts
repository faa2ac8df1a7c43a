// Learned: `npm run train` writes this file.
import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.22,
  contextCoverage: -0.07,
  headlineCoverage: 2.02,
  articleCoverage: -0.94,
  predicateCoverage: 1.68,
  askedCoverage: 1.7,
  kinCoverage: 1.02,
  pairs: 1.42,
  closeness: 0.43,
  answerShape: 0.38,
  personShape: 0.7,
  dateShape: 1.83,
  numberShape: 1.96,
  placeShape: 0.11,
  wordsShape: 0.49,
  definitionShape: 0.07,
  answerNear: 1.54,
  placeName: 2.54,
  relationFits: 0.47,
  speakerFits: 0.89,
  causal: 0.46,
  novelty: 0.43,
  namedPeople: 0.33,
  namedPeopleAround: -0.2,
  passageScore: 2.25,
  articleScore: 2.66,
  lead: 1.41,
  isPair: 0.17,
  length: -0.08,
  stub: 0.06,
  pronounLed: -0.12,
  isQuestion: -0.59,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -2.2,
  coverage: 1.07,
  held: 2.99,
  kin: 5.26,
  rarestMissing: -0.74,
  missingNames: -1.31,
  missingNumber: -0.9,
  unknown: -1.19,
  denied: -1.43,
  tightness: -0.24,
  score: 1.06,
  noNumber: -2.07,
  noDate: -0.88,
  noPerson: -0.92,
  otherSpeaker: -3.04,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.5;
