import { describe, expect, test } from "vitest";
import { pairedDifference } from "../../../src/cli/train/bootstrap.js";
import { chanceOf, type Example, trainLogistic } from "../../../src/cli/train/logistic.js";
import { createRandom } from "../../../src/cli/train/random.js";
import { type TrainingGroup, trainSoftmax } from "../../../src/cli/train/softmax.js";

const random = createRandom(7);
const OPTIONS = { steps: 80, rate: 0.1, ridge: 0.001 };

/** Five units of which one answers; the first value tells which, the second is noise. */
const group = (): TrainingGroup => {
  const answer = Math.floor(random() * 5);
  const rows = Array.from({ length: 5 }, (_, row) => [row === answer ? 1 : 0.5 * random(), random()]);
  return {
    rows: Float64Array.from(rows.flat()),
    labels: Uint8Array.from(rows, (_, row) => Number(row === answer)),
    weight: 1,
  };
};

describe("trainSoftmax", () => {
  const groups = Array.from({ length: 40 }, group);

  test("prefers the signal that tells which unit answers to one that tells nothing", () => {
    const [telling = 0, noise = 0] = trainSoftmax(groups, 2, OPTIONS);
    expect(telling).toBeGreaterThan(2);
    expect(Math.abs(noise)).toBeLessThan(telling / 4);
  });

  test("learns the same from the same questions", () => {
    expect(trainSoftmax(groups, 2, OPTIONS)).toEqual(trainSoftmax(groups, 2, OPTIONS));
  });

  test("goes on from weights that it is given", () => {
    const start = trainSoftmax(groups, 2, OPTIONS);
    expect(trainSoftmax(groups, 2, { ...OPTIONS, steps: 0, start })).toEqual(start);
  });
});

describe("trainLogistic", () => {
  const examples: readonly Example[] = Array.from({ length: 60 }, (_, at) => ({
    values: Float64Array.of(at % 2 === 0 ? 0.8 + 0.1 * random() : 0.1 * random(), random()),
    isYes: at % 2 === 0,
    weight: 1,
  }));

  test("gives the likelier side the higher chance", () => {
    const model = trainLogistic(examples, 2);
    expect(chanceOf(model, Float64Array.of(0.9, 0.5))).toBeGreaterThan(0.8);
    expect(chanceOf(model, Float64Array.of(0.05, 0.5))).toBeLessThan(0.2);
  });
});

describe("pairedDifference", () => {
  test("holds the mean between its ends and is the same every time", () => {
    const ours = Array.from({ length: 50 }, (_, at) => Number(at % 4 !== 0));
    const theirs = Array.from({ length: 50 }, (_, at) => Number(at % 2 === 0));
    const difference = pairedDifference(ours, theirs);
    expect(difference.mean).toBeCloseTo(0.24);
    expect(difference.low).toBeLessThan(difference.mean);
    expect(difference.high).toBeGreaterThan(difference.mean);
    expect(pairedDifference(ours, theirs)).toEqual(difference);
  });

  test("is nothing where nothing differs", () => {
    expect(pairedDifference([1, 0], [1, 0])).toEqual({ mean: 0, low: 0, high: 0 });
  });
});
