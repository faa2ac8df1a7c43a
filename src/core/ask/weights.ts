// Learned: `npm run train` writes this file.
import type { SignalName } from "./ranking/signals/index.js";
import type { Evidence } from "./silence/evidence.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 2.94,
  headlineCoverage: 2.15,
  predicateCoverage: 1.07,
  askedCoverage: 0.11,
  kinCoverage: 0.77,
  softCoverage: 2.51,
  softAsked: 2.05,
  pairs: 1.54,
  closeness: 0.42,
  answerShape: 0.44,
  personShape: 0.63,
  dateShape: 1.75,
  numberShape: 1.66,
  wordsShape: 0.41,
  answerNear: 1.47,
  askedNear: 1.7,
  counts: 1.8,
  placeName: 2.94,
  relationFits: 0.6,
  speakerFits: 0.97,
  causal: 0.55,
  novelty: 0,
  namedPeople: 0.37,
  passageScore: 2.37,
  articleScore: 2.34,
  lead: 1.6,
  lateness: 1.43,
  latenessWanted: 0.57,
  isPair: 0.13,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -0.89,
  held: 1.6,
  kin: 4.34,
  missingNames: -1.07,
  missingNumber: -1.18,
  opposite: -2.27,
  tornName: -1.07,
  farMissing: -1.87,
  rarestUnlike: -0.53,
  unknown: -2.33,
  denied: -1.73,
  headline: 4.15,
  length: -1.64,
  defines: 0.93,
  score: 1.02,
  noNumber: -2.93,
  noDate: -1.24,
  noPerson: -1.09,
  otherRelation: -1.49,
  otherSpeaker: -5.17,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.5;
