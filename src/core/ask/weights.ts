// Learned: `npm run train` writes this file.
import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.11,
  headlineCoverage: 2.09,
  articleCoverage: -0.92,
  predicateCoverage: 1.65,
  askedCoverage: 1.04,
  kinCoverage: 1.05,
  pairs: 1.36,
  closeness: 0.44,
  answerShape: 0.39,
  personShape: 0.64,
  dateShape: 1.86,
  numberShape: 1.67,
  wordsShape: 0.51,
  answerNear: 1.41,
  askedNear: 1.5,
  counts: 1.71,
  placeName: 2.56,
  relationFits: 0.52,
  speakerFits: 0.86,
  causal: 0.41,
  novelty: 0.25,
  namedPeople: 0.49,
  passageScore: 2.36,
  articleScore: 2.62,
  lead: 1.52,
  lateness: 1.59,
  latenessWanted: 0.58,
  isPair: 0.15,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -1.89,
  coverage: 1.23,
  held: 1.97,
  kin: 5.33,
  rarestMissing: -0.5,
  missingNames: -1.25,
  missingNumber: -1.09,
  unknown: -2.04,
  denied: -1.51,
  tightness: -0.2,
  score: 1.18,
  noNumber: -1.85,
  noDate: -0.57,
  noPerson: -0.51,
  otherSpeaker: -3.73,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.5;
