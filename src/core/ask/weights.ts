// Learned: `npm run train` writes this file.
import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 3.2,
  headlineCoverage: 1.97,
  articleCoverage: -0.9,
  predicateCoverage: 1.66,
  askedCoverage: 1.12,
  kinCoverage: 1.04,
  pairs: 1.36,
  closeness: 0.46,
  answerShape: 0.36,
  personShape: 0.65,
  dateShape: 1.87,
  numberShape: 1.76,
  wordsShape: 0.53,
  answerNear: 1.43,
  askedNear: 1.5,
  counts: 1.75,
  placeName: 2.55,
  relationFits: 0.52,
  speakerFits: 0.86,
  causal: 0.4,
  novelty: 0.41,
  namedPeople: 0.46,
  passageScore: 2.15,
  articleScore: 2.7,
  lead: 1.43,
  lateness: 1.94,
  latenessWanted: 0.78,
  isPair: 0.15,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -2.25,
  coverage: 1.02,
  held: 2.96,
  kin: 5.78,
  rarestMissing: -0.71,
  missingNames: -1.36,
  missingNumber: -0.91,
  unknown: -1.3,
  denied: -1.45,
  tightness: -0.3,
  score: 1.16,
  noNumber: -1.85,
  noDate: -0.87,
  noPerson: -0.95,
  otherSpeaker: -3.06,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.47;
