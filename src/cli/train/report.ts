import { signalNames } from "../../core/ask/signals/index.js";
import type { Judged } from "../confidence/judged.js";
import { areaUnderCurve, figuresAt, reliabilityBins } from "../confidence/silence.js";
import type { Difference } from "./bootstrap.js";

const LINES = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6] as const;

const fixed = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${value > 0 ? "+" : ""}${(100 * value).toFixed(1)}`;

/** One line of the table of what each signal is worth: its gain on each set in points of 100. */
export const ablationLine = (signal: number, gains: readonly Difference[]): string =>
  [
    (signalNames[signal] ?? "").padEnd(20),
    ...gains.map(({ mean, low, high }) => `${percent(mean)} [${percent(low)}, ${percent(high)}]`.padEnd(22)),
  ]
    .join("")
    .trimEnd();

/** How well the confidence tells questions with an answer from those without, set by set, and how it is calibrated. */
export const confidenceReport = (judged: readonly Judged[]): string => {
  const sets = [...new Set(judged.map(({ set }) => set))];
  const figures = sets.flatMap((set) => {
    const own = judged.filter((one) => one.set === set);
    const lines = LINES.map((line) => {
      const { answered, silent, reliability } = figuresAt(own, line);
      const shares = `answered ${fixed(answered)}  silent ${fixed(silent)}  balanced ${fixed((answered + silent) / 2)}`;
      return `  line ${line.toFixed(2)}  ${shares}  reliability ${fixed(reliability)}`;
    });
    return [`${set}: area under curve ${fixed(areaUnderCurve(own))}`, ...lines];
  });
  const bins = reliabilityBins(judged).map(
    ({ from, to, questions, confidence, answerable, right }) =>
      `  ${from.toFixed(1)}–${to.toFixed(1)}  ${String(questions).padStart(4)} questions` +
      `  said ${fixed(confidence)}  answerable ${fixed(answerable)}  right ${fixed(right)}`,
  );
  return [...figures, "confidence by tenths:", ...bins].join("\n");
};
