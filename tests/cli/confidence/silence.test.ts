import { describe, expect, test } from "vitest";
import {
  areaUnderCurve,
  brierScore,
  calibrationError,
  figuresAt,
  reliabilityBins,
} from "../../../src/cli/confidence/silence.js";

const judged = [
  { set: "a", confidence: 0.9, answerable: true, right: true },
  { set: "a", confidence: 0.7, answerable: true, right: false },
  { set: "a", confidence: 0.6, answerable: false, right: false },
  { set: "a", confidence: 0.1, answerable: false, right: false },
];

describe("figures of silence", () => {
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

describe("figures of calibration", () => {
  const said = (confidence: number, answerable: boolean) => ({
    set: "a",
    confidence,
    answerable,
    right: false,
  });

  test("chances that come true as often as said miss by nothing, however they are spread", () => {
    const fair = [said(0.5, true), said(0.5, false), said(0, false), said(1, true)];
    expect(calibrationError(fair, "answerable")).toBe(0);
    expect(brierScore(fair, "answerable")).toBe(0.125);
  });

  test("each part of the range misses by what it says too much or too little, by its share of questions", () => {
    const boasting = [said(0.95, true), said(0.95, false), said(0.25, true), said(0.25, true)];
    expect(calibrationError(boasting, "answerable")).toBeCloseTo(0.5 * 0.45 + 0.5 * 0.75);
    expect(calibrationError(boasting, "right")).toBeCloseTo(0.5 * 0.95 + 0.5 * 0.25);
  });

  test("being right is judged apart from there being an answer", () => {
    expect(areaUnderCurve(judged, "right")).toBe(1);
    expect(brierScore(judged, "right")).toBeCloseTo((0.01 + 0.49 + 0.36 + 0.01) / 4);
    expect(brierScore(judged, "answerable")).toBeCloseTo((0.01 + 0.09 + 0.36 + 0.01) / 4);
  });
});
