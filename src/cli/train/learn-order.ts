import { signalNames } from "../../core/ask/ranking/signals/index.js";
import { type Case, type GatheredSet, orderedCases } from "./gather.js";
import { type TrainingGroup, type TrainingOptions, trainSoftmax } from "./softmax.js";

/** Learned from at most so many wrong units of one question: the first ones are the ones that mislead. */
const WRONG_UNITS = 40;

const WIDTH = signalNames.length;

/** Trains from nothing, and on from weights that are nearly right. */
const FROM_NOTHING: TrainingOptions = { steps: 150, rate: 0.15, ridge: 0.001 };
const ONWARD = { steps: 40, rate: 0.08, ridge: 0.001 } as const;

/** A signal that is held at 0, and weights to start from. */
export interface OrderOptions {
  readonly without?: number;
  readonly start?: Float64Array;
}

const groupOf = ({ rows, labels }: Case, weight: number, without: number | undefined): TrainingGroup => {
  let wrong = 0;
  const kept = [...labels.keys()].filter((row) => {
    if (labels[row] === 0) wrong += 1;
    return labels[row] === 1 || (labels[row] === 0 && wrong <= WRONG_UNITS);
  });
  const values = new Float64Array(kept.length * WIDTH);
  kept.forEach((row, at) => {
    values.set(rows.subarray(row * WIDTH, (row + 1) * WIDTH), at * WIDTH);
    if (without !== undefined) values[at * WIDTH + without] = 0;
  });
  return { rows: values, labels: Uint8Array.from(kept, (row) => labels[row] ?? 0), weight };
};

/** Beyond so many questions a set counts no more: the large ones would decide alone. */
const COUNTED_QUESTIONS = 300;

/** Learns the weights of the signals. */
export const learnOrder = (
  sets: readonly (readonly Case[])[],
  { without, start }: OrderOptions = {},
): Float64Array => {
  const groups = sets.flatMap((cases) =>
    cases.map((one) => groupOf(one, Math.min(1, COUNTED_QUESTIONS / cases.length), without)),
  );
  const begun = start === undefined ? undefined : Float64Array.from(start);
  if (begun !== undefined && without !== undefined) begun[without] = 0;
  const options = begun === undefined ? FROM_NOTHING : { ...ONWARD, start: begun };
  return trainSoftmax(groups, WIDTH, options);
};

/** Row of the unit that weights put first; of equal ones the first. −1 where there are none. */
export const firstRow = ({ rows, labels }: Pick<Case, "rows" | "labels">, weights: Float64Array): number => {
  let best = Number.NEGATIVE_INFINITY;
  let first = -1;
  for (let row = 0; row < labels.length; row++) {
    let score = 0;
    for (let k = 0; k < weights.length; k++)
      score += (rows[row * weights.length + k] ?? 0) * (weights[k] ?? 0);
    if (score > best) {
      best = score;
      first = row;
    }
  }
  return first;
};

/** For each case 1 where the first unit answers, else 0. */
export const firstRight = (cases: readonly Case[], weights: Float64Array): readonly number[] =>
  cases.map((one) => one.right[firstRow(one, weights)] ?? 0);

const FOLDS = 5;
const foldOf = (at: number): number => at % FOLDS;

/** As `firstRight` for the ordered cases of each set, each judged by weights that have not seen it. */
export const crossValidate = (
  sets: readonly GatheredSet[],
  without?: number,
  starts: readonly Float64Array[] = [],
): { readonly right: readonly (readonly number[])[]; readonly weights: readonly Float64Array[] } => {
  const cases = sets.map(orderedCases);
  const weights = Array.from({ length: FOLDS }, (_, fold) => {
    const start = starts[fold];
    return learnOrder(
      cases.map((list) => list.filter((_case, at) => foldOf(at) !== fold)),
      { ...(without === undefined ? {} : { without }), ...(start === undefined ? {} : { start }) },
    );
  });
  const right = cases.map((list) =>
    list.map((one, at) => firstRight([one], weights[foldOf(at)] ?? new Float64Array(WIDTH))[0] ?? 0),
  );
  return { right, weights };
};
