// Learned: `npm run train` writes this file.
import type { Evidence } from "./evidence.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 2.94,
  headlineCoverage: 2.22,
  predicateCoverage: 1.07,
  askedCoverage: 0.25,
  kinCoverage: 0.77,
  softCoverage: 2.57,
  softAsked: 2.06,
  pairs: 1.51,
  closeness: 0.41,
  answerShape: 0.42,
  personShape: 0.73,
  dateShape: 1.75,
  numberShape: 1.67,
  wordsShape: 0.41,
  answerNear: 1.46,
  askedNear: 1.58,
  counts: 1.79,
  placeName: 2.94,
  relationFits: 0.56,
  speakerFits: 0.87,
  causal: 0.35,
  novelty: -0.07,
  namedPeople: 0.4,
  passageScore: 2.38,
  articleScore: 2.29,
  lead: 1.56,
  lateness: 1.39,
  latenessWanted: 0.59,
  isPair: 0.12,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -0.73,
  held: 1.61,
  kin: 4.25,
  missingNames: -0.89,
  missingNumber: -1.04,
  opposite: -2.25,
  tornName: -1.06,
  farMissing: -1.93,
  rarestUnlike: -0.64,
  unknown: -2.33,
  denied: -1.74,
  headline: 4.06,
  length: -1.57,
  defines: 0.99,
  score: 0.91,
  noNumber: -3,
  noDate: -1.26,
  noPerson: -1.08,
  otherRelation: -1.21,
  otherSpeaker: -4.06,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.475;
