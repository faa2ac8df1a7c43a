import { confidenceWeights } from "../weights.js";
import { type Evidence, evidenceNames } from "./evidence.js";

/** Chance that the unit answers the question, 0–1, from the evidence alone. */
export const confidenceOf = (evidence: Evidence): number => {
  const sum = evidenceNames.reduce(
    (total, name) => total + confidenceWeights[name] * evidence[name],
    confidenceWeights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
};
