import type { Evidence } from "./decide.js";
import type { SignalName } from "./signals/index.js";

/** Weight of each signal in the score of a unit. */
export const signalWeights: Readonly<Record<SignalName, number>> = {
  coverage: 5,
  contextCoverage: 1.5,
  headlineCoverage: 1.5,
  predicateCoverage: 1,
  kinCoverage: 1.5,
  pairs: 1,
  closeness: 0.5,
  answerShape: 0.6,
  firmShape: 0.4,
  speakerFits: 0.4,
  causal: 0.5,
  novelty: 0.5,
  namedPeople: 0.8,
  namedPeopleAround: 0.4,
  passageScore: 0.5,
  articleScore: 2,
  lead: 0.3,
  isPair: 0.1,
  length: 0.3,
  stub: -0.8,
  pronounLed: -0.2,
  isQuestion: -0.5,
};

/** Weights of what speaks for and against the best unit being an answer, on a logistic scale. */
export const confidenceWeights: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -3.5,
  coverageAround: 6,
  missingNames: -2,
  missingRare: -1.5,
  shape: 0.6,
  predicate: 0,
  tightness: 0,
};

/** Below this confidence the desk abstains. */
export const ABSTENTION_LINE = 0.5;
