// Learned: `npm run train` writes this file.

import type { SignalName } from "./ranking/signals/index.js";
import type { Evidence } from "./silence/evidence.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 2.89,
  headlineCoverage: 2.24,
  predicateCoverage: 1.1,
  askedCoverage: 0.23,
  kinCoverage: 0.78,
  softCoverage: 2.51,
  softAsked: 2.05,
  pairs: 1.5,
  closeness: 0.43,
  answerShape: 0.43,
  personShape: 0.71,
  dateShape: 1.75,
  numberShape: 1.67,
  wordsShape: 0.41,
  answerNear: 1.47,
  askedNear: 1.59,
  counts: 1.79,
  placeName: 2.94,
  relationFits: 0.56,
  speakerFits: 0.87,
  causal: 0.35,
  novelty: -0.05,
  namedPeople: 0.4,
  passageScore: 2.38,
  articleScore: 2.33,
  lead: 1.57,
  lateness: 1.44,
  latenessWanted: 0.59,
  isPair: 0.12,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -0.75,
  held: 1.61,
  kin: 4.27,
  missingNames: -0.89,
  missingNumber: -1.06,
  opposite: -2.25,
  tornName: -1.06,
  farMissing: -1.93,
  rarestUnlike: -0.63,
  unknown: -2.34,
  denied: -1.74,
  headline: 4.05,
  length: -1.59,
  defines: 0.99,
  score: 0.93,
  noNumber: -3,
  noDate: -1.26,
  noPerson: -1.07,
  otherRelation: -1.22,
  otherSpeaker: -3.97,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.475;
