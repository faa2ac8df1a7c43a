import type { Judged } from "./judged.js";
import {
  areaUnderCurve,
  type Bin,
  brierScore,
  calibrationError,
  figuresAt,
  type LineFigures,
  reliabilityBins,
  type Truth,
} from "./silence.js";

/** How good the confidence is as the chance of something. */
interface Calibration {
  readonly error: number;
  readonly brier: number;
  readonly area: number;
}

/** What the confidence said of a set of questions, beside what was true. */
export interface Reliability {
  readonly questions: number;
  readonly answerable: number;
  readonly tenths: readonly Bin[];
  readonly calibration: Readonly<Record<Truth, Calibration>>;
  /** Speaking from the line on, never, and always. */
  readonly ours: LineFigures;
  readonly alwaysSilent: LineFigures;
  readonly alwaysAnswering: LineFigures;
}

const calibrationOf = (judged: readonly Judged[], truth: Truth): Calibration => ({
  error: calibrationError(judged, truth),
  brier: brierScore(judged, truth),
  area: areaUnderCurve(judged, truth),
});

/** Works out all figures of a confidence, for a bot that speaks from a line of it on. */
export const reliabilityOf = (judged: readonly Judged[], line: number): Reliability => ({
  questions: judged.length,
  answerable: judged.filter(({ answerable }) => answerable).length,
  tenths: reliabilityBins(judged),
  calibration: { answerable: calibrationOf(judged, "answerable"), right: calibrationOf(judged, "right") },
  ours: figuresAt(judged, line),
  alwaysSilent: figuresAt(judged, Number.POSITIVE_INFINITY),
  alwaysAnswering: figuresAt(judged, 0),
});

const LABEL = 28;
const COLUMN = 12;

const fixed = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(3));

const row = (label: string, cells: readonly string[]): string =>
  label.padEnd(LABEL) + cells.map((cell) => cell.padStart(COLUMN)).join("");

const botRow = (label: string, { answered, silent, reliability }: LineFigures): string =>
  row(label, [answered, silent, (answered + silent) / 2, reliability].map(fixed));

/** The reliability curve as a table, the figures of calibration, and ours beside the bots that never and always speak. */
export const reliabilityText = (reliability: Reliability): string => {
  const { tenths, calibration, ours, alwaysSilent, alwaysAnswering } = reliability;
  const { answerable, right } = calibration;
  return [
    row("confidence", ["questions", "said", "answerable", "right"]),
    ...tenths.map((bin) =>
      row(`${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`, [
        String(bin.questions),
        ...[bin.confidence, bin.answerable, bin.right].map(fixed),
      ]),
    ),
    "",
    row("as the chance of being", ["", "", "answerable", "right"]),
    row("expected calibration error", ["", "", fixed(answerable.error), fixed(right.error)]),
    row("Brier score", ["", "", fixed(answerable.brier), fixed(right.brier)]),
    row("area under curve", ["", "", fixed(answerable.area), fixed(right.area)]),
    "",
    row("", ["answered", "left alone", "balanced", "reliability"]),
    botRow(`speaking from ${ours.line} on`, ours),
    botRow("always silent", alwaysSilent),
    botRow("always answering", alwaysAnswering),
  ].join("\n");
};
