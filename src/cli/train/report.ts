import { signalNames } from "../../core/ask/ranking/signals/index.js";
import type { Judged } from "../confidence/judged.js";
import { reliabilityOf, reliabilityText } from "../confidence/reliability-curve.js";
import { areaUnderCurve, figuresAt } from "../confidence/silence.js";
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
export const confidenceReport = (judged: readonly Judged[], line: number): string => {
  const sets = [...new Set(judged.map(({ set }) => set))];
  const figures = sets.flatMap((set) => {
    const own = judged.filter((one) => one.set === set);
    const lines = LINES.map((tried) => {
      const { answered, silent, reliability } = figuresAt(own, tried);
      const shares = `answered ${fixed(answered)}  silent ${fixed(silent)}  balanced ${fixed((answered + silent) / 2)}`;
      return `  line ${tried.toFixed(2)}  ${shares}  reliability ${fixed(reliability)}`;
    });
    return [`${set}: area under curve ${fixed(areaUnderCurve(own))}`, ...lines];
  });
  return [...figures, "all sets together:", reliabilityText(reliabilityOf(judged, line))].join("\n");
};
