// Learned: `npm run train` writes this file.
import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.24,
  headlineCoverage: 2.11,
  predicateCoverage: 1.72,
  askedCoverage: 1.05,
  kinCoverage: 1.05,
  pairs: 1.38,
  closeness: 0.41,
  answerShape: 0.37,
  personShape: 0.68,
  dateShape: 1.85,
  numberShape: 1.74,
  wordsShape: 0.51,
  answerNear: 1.46,
  askedNear: 1.69,
  counts: 1.74,
  placeName: 2.86,
  relationFits: 0.47,
  speakerFits: 0.91,
  causal: 0.4,
  novelty: 0.32,
  namedPeople: 0.39,
  passageScore: 2.52,
  articleScore: 2.34,
  lead: 1.57,
  lateness: 1.4,
  latenessWanted: 0.63,
  isPair: 0.18,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -1.89,
  coverage: 1.23,
  held: 1.96,
  kin: 4.84,
  rarestMissing: -0.49,
  missingNames: -1.29,
  missingNumber: -1.08,
  unknown: -2.05,
  denied: -1.48,
  tightness: -0.17,
  score: 1.19,
  noNumber: -1.87,
  noDate: -0.52,
  noPerson: -0.55,
  otherSpeaker: -3.74,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.5;
