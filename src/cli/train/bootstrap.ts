import { createRandom } from "./random.js";

/** A mean difference and the range that holds it with 95 % probability. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const ROUNDS = 1000;

/** Difference between two runs over the same questions, by drawing questions with replacement. */
export const pairedDifference = (
  ours: readonly number[],
  theirs: readonly number[],
  seed = 1,
): Difference => {
  const gains = ours.map((value, at) => value - (theirs[at] ?? 0));
  const count = Math.max(1, gains.length);
  const random = createRandom(seed);
  const means = Float64Array.from({ length: ROUNDS }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < gains.length; drawn++) sum += gains[Math.floor(random() * gains.length)] ?? 0;
    return sum / count;
  }).sort();
  return {
    mean: gains.reduce((sum, gain) => sum + gain, 0) / count,
    low: means[Math.floor(ROUNDS * 0.025)] ?? 0,
    high: means[Math.floor(ROUNDS * 0.975)] ?? 0,
  };
};
