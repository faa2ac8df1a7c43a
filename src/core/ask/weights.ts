// Learned: `npm run train` writes this file.
import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 2.95,
  headlineCoverage: 2.26,
  predicateCoverage: 1.07,
  askedCoverage: 0.2,
  kinCoverage: 0.84,
  softCoverage: 2.56,
  softAsked: 2.06,
  pairs: 1.49,
  closeness: 0.4,
  answerShape: 0.41,
  personShape: 0.73,
  dateShape: 1.74,
  numberShape: 1.72,
  wordsShape: 0.41,
  answerNear: 1.48,
  askedNear: 1.5,
  counts: 1.76,
  placeName: 2.86,
  relationFits: 0.56,
  speakerFits: 0.87,
  causal: 0.35,
  novelty: -0.09,
  namedPeople: 0.38,
  passageScore: 2.45,
  articleScore: 2.31,
  lead: 1.57,
  lateness: 1.44,
  latenessWanted: 0.61,
  isPair: 0.14,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -1.09,
  coverage: 0.54,
  held: 1.9,
  kin: 4.5,
  rarestMissing: 0.12,
  missingNames: -1.01,
  missingNumber: -0.94,
  otherNumber: -0.19,
  opposite: -2.25,
  tornName: -1.01,
  farMissing: -1.77,
  rarestUnlike: -0.53,
  unknown: -1.55,
  denied: -1.73,
  tightness: -0.01,
  score: 1,
  noNumber: -1.98,
  noDate: -1.37,
  noPerson: -1.08,
  otherRelation: -1.08,
  otherSpeaker: -3.82,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.5;
