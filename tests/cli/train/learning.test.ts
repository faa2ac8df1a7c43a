import { describe, expect, test } from "vitest";
import { answerForm, createHolds } from "../../../src/cli/train/answer-text.js";
import { pairedDifference } from "../../../src/cli/train/bootstrap.js";
import { chanceOf, type Example, trainLogistic } from "../../../src/cli/train/logistic.js";
import { createRandom } from "../../../src/cli/train/random.js";
import { areaUnderCurve, figuresAt, reliabilityBins } from "../../../src/cli/train/silence.js";
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

describe("figures of silence", () => {
  const judged = [
    { set: "a", confidence: 0.9, answerable: true, right: true },
    { set: "a", confidence: 0.7, answerable: true, right: false },
    { set: "a", confidence: 0.6, answerable: false, right: false },
    { set: "a", confidence: 0.1, answerable: false, right: false },
  ];

  test("a confidence that parts the questions has the whole area, one that says nothing a half", () => {
    expect(areaUnderCurve(judged)).toBe(1);
    expect(areaUnderCurve(judged.map((one) => ({ ...one, confidence: 0.5 })))).toBe(0.5);
  });

  test.each([
    { line: 0, answered: 1, silent: 0, reliability: -0.5 },
    { line: 0.65, answered: 1, silent: 1, reliability: 0 },
    { line: 1, answered: 0, silent: 1, reliability: 0 },
  ])(
    "from $line on $answered are answered, $silent left alone, with a reliability of $reliability",
    (figures) => {
      expect(figuresAt(judged, figures.line)).toEqual(figures);
    },
  );

  test("the parts of the range hold every question once", () => {
    const bins = reliabilityBins(judged);
    expect(bins.map(({ from, questions }) => [from, questions])).toEqual([
      [0.1, 1],
      [0.6, 1],
      [0.7, 1],
      [0.9, 1],
    ]);
  });
});

describe("createHolds", () => {
  test.each([
    ["The harbour tolls brought in $4,000.", ["$4000"], true],
    ["It rose by 7%.", ["7 percent"], true],
    ["Anna Harlowe resigned.", ["Anna Harlow"], false],
    ["“The Gull” won.", ["A gull"], true],
    ["Nobody was there.", [""], false],
    [`${"word ".repeat(90)}Harlow`, ["Harlow"], false],
  ])("%s / %j: %s", (text, answers, held) => {
    expect(createHolds(answers)(text)).toBe(held);
  });

  test("the normal form has one blank around it", () => {
    expect(answerForm("  The U.S.’s   Navy ")).toBe(" u s s navy ");
  });
});
