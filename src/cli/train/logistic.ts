/** One example of a yes-or-no question. */
export interface Example {
  readonly values: Float64Array;
  readonly isYes: boolean;
  readonly weight: number;
}

/** Weights of the values, and what is added to their sum. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Float64Array;
}

const STEPS = 1500;
const RATE = 1;
/** Strong enough that evidence seen in a handful of questions stays small. */
const RIDGE = 0.02;

/** Chance of yes, 0–1. */
export const chanceOf = ({ bias, weights }: LogisticModel, values: Float64Array): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, k) => sum + weight * (values[k] ?? 0), bias)));

interface Scale {
  readonly means: Float64Array;
  readonly spreads: Float64Array;
}

const scaleOf = (examples: readonly Example[], width: number): Scale => {
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const { values } of examples)
    values.forEach((value, k) => {
      means[k] = (means[k] ?? 0) + value / examples.length;
      squares[k] = (squares[k] ?? 0) + value ** 2 / examples.length;
    });
  return {
    means,
    spreads: squares.map((square, k) => Math.sqrt(Math.max(0, square - (means[k] ?? 0) ** 2)) + 1e-9),
  };
};

/** Learns a logistic regression by gradient descent over values brought to one scale. */
export const trainLogistic = (examples: readonly Example[], width: number): LogisticModel => {
  const { means, spreads } = scaleOf(examples, width);
  const scaled = examples.map(({ values, isYes, weight }) => ({
    values: values.map((value, k) => (value - (means[k] ?? 0)) / (spreads[k] ?? 1)),
    isYes,
    weight,
  }));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(width);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => RIDGE * weight);
    let biasSlope = 0;
    for (const { values, isYes, weight } of scaled) {
      const miss = ((chanceOf({ bias, weights }, values) - Number(isYes)) * weight) / total;
      biasSlope += miss;
      for (let k = 0; k < width; k++) slopes[k] = (slopes[k] ?? 0) + miss * (values[k] ?? 0);
    }
    bias -= RATE * biasSlope;
    for (let k = 0; k < width; k++) weights[k] = (weights[k] ?? 0) - RATE * (slopes[k] ?? 0);
  }
  const plain = weights.map((weight, k) => weight / (spreads[k] ?? 1));
  return { bias: bias - plain.reduce((sum, weight, k) => sum + weight * (means[k] ?? 0), 0), weights: plain };
};
