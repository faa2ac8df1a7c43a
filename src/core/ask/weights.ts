// Learned: `npm run train` writes this file.
import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.22,
  contextCoverage: -0.07,
  headlineCoverage: 2.01,
  articleCoverage: -0.96,
  predicateCoverage: 1.69,
  askedCoverage: 1.68,
  kinCoverage: 1.03,
  pairs: 1.4,
  closeness: 0.44,
  answerShape: 0.38,
  personShape: 0.7,
  dateShape: 1.84,
  numberShape: 1.93,
  placeShape: 0.12,
  wordsShape: 0.49,
  definitionShape: 0.08,
  answerNear: 1.54,
  placeName: 2.52,
  relationFits: 0.49,
  speakerFits: 0.89,
  causal: 0.47,
  novelty: 0.42,
  namedPeople: 0.33,
  namedPeopleAround: -0.26,
  passageScore: 2.26,
  articleScore: 2.65,
  lead: 1.39,
  isPair: 0.18,
  length: -0.09,
  stub: 0.07,
  pronounLed: -0.13,
  isQuestion: -0.59,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -2.21,
  coverage: 3.37,
  around: 3.19,
  inArticle: 2.01,
  kin: 6.06,
  missingNames: -1.04,
  unknown: -1.84,
  predicate: 0.16,
  tightness: 0.06,
  noNumber: -2.15,
  noDate: -0.96,
  noPerson: -0.95,
  noPlace: -0.21,
  noReason: 0.02,
  otherSpeaker: -3.55,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.42;
