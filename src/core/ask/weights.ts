// Learned: `npm run train` writes this file.
import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.24,
  headlineCoverage: 2.12,
  predicateCoverage: 1.71,
  askedCoverage: 1.05,
  kinCoverage: 1.05,
  pairs: 1.38,
  closeness: 0.41,
  answerShape: 0.37,
  personShape: 0.67,
  dateShape: 1.85,
  numberShape: 1.73,
  wordsShape: 0.51,
  answerNear: 1.46,
  askedNear: 1.69,
  counts: 1.74,
  placeName: 2.85,
  relationFits: 0.5,
  speakerFits: 0.9,
  causal: 0.41,
  novelty: 0.31,
  namedPeople: 0.39,
  passageScore: 2.51,
  articleScore: 2.37,
  lead: 1.57,
  lateness: 1.42,
  latenessWanted: 0.63,
  isPair: 0.19,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -1.83,
  coverage: 1.28,
  held: 1.93,
  kin: 5.14,
  rarestMissing: -0.47,
  missingNames: -1.27,
  missingNumber: -1.1,
  unknown: -2.06,
  denied: -1.52,
  tightness: -0.11,
  score: 1.11,
  noNumber: -1.9,
  noDate: -0.55,
  noPerson: -0.5,
  otherRelation: -0.95,
  otherSpeaker: -3.39,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.5;
