/** The units of one question: a row of signal values each, and which of them answer. */
export interface TrainingGroup {
  /** Row after row; every row has as many values as there are signals. */
  readonly rows: Float64Array;
  /** 1 for a unit that answers, 0 for one that does not, one entry a row. At least one is 1. */
  readonly labels: Uint8Array;
  /** How much the question counts; the questions of a small set count as much together as those of a large one. */
  readonly weight: number;
}

export interface TrainingOptions {
  /** Passes over all questions. */
  readonly steps: number;
  /** Size of a step. */
  readonly rate: number;
  /** Pull of every weight towards 0. */
  readonly ridge: number;
  /** Weights to begin with; 0 when left out. */
  readonly start?: Float64Array;
}

const dot = (rows: Float64Array, at: number, weights: Float64Array): number => {
  let sum = 0;
  for (let k = 0; k < weights.length; k++) sum += (rows[at + k] ?? 0) * (weights[k] ?? 0);
  return sum;
};

/** Adds the gradient of −ln(share of the answering units in the softmax over all units); returns the loss. */
const addGradient = (group: TrainingGroup, weights: Float64Array, gradient: Float64Array): number => {
  const { rows, labels, weight } = group;
  const width = weights.length;
  const scores = Array.from(labels, (_, row) => dot(rows, row * width, weights));
  const top = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - top));
  let all = 0;
  let right = 0;
  grown.forEach((value, row) => {
    all += value;
    if (labels[row] === 1) right += value;
  });
  grown.forEach((value, row) => {
    const pull = value / all - (labels[row] === 1 ? value / right : 0);
    if (Math.abs(pull) < 1e-9) return;
    for (let k = 0; k < width; k++)
      gradient[k] = (gradient[k] ?? 0) + weight * pull * (rows[row * width + k] ?? 0);
  });
  return -weight * Math.log(right / all);
};

/** Learns weights that put an answering unit first: softmax regression over each question's units, by Adam. */
export const trainSoftmax = (
  groups: readonly TrainingGroup[],
  width: number,
  { steps, rate, ridge, start }: TrainingOptions,
): Float64Array => {
  const weights = Float64Array.from(start ?? new Float64Array(width));
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(width);
    for (const group of groups) addGradient(group, weights, gradient);
    for (let k = 0; k < width; k++) {
      const slope = (gradient[k] ?? 0) / total + ridge * (weights[k] ?? 0);
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
      spread[k] = 0.99 * (spread[k] ?? 0) + 0.01 * slope * slope;
      const bold = (mean[k] ?? 0) / (1 - 0.9 ** step);
      const calm = Math.sqrt((spread[k] ?? 0) / (1 - 0.99 ** step)) + 1e-9;
      weights[k] = (weights[k] ?? 0) - (rate * bold) / calm;
    }
  }
  return weights;
};
