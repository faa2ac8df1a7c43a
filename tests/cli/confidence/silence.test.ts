import { describe, expect, test } from "vitest";
import { areaUnderCurve, figuresAt, reliabilityBins } from "../../../src/cli/confidence/silence.js";

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
