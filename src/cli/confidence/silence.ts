import type { Judged } from "./judged.js";

/** What a confidence may be the chance of: that there is an answer, or that the first quote gives it. */
export type Truth = "answerable" | "right";

/** Chance that a question of which something is true has more confidence than another; 0.5 says nothing. */
export const areaUnderCurve = (judged: readonly Judged[], truth: Truth = "answerable"): number => {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const yes = sorted.filter((one) => one[truth]).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.confidence === sorted[from]?.confidence) to += 1;
    const rank = (from + 1 + to) / 2;
    ranks += rank * sorted.slice(from, to).filter((one) => one[truth]).length;
    from = to;
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (sorted.length - yes));
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** What speaking from a line of confidence on leads to. */
export interface LineFigures {
  readonly line: number;
  /** Share of the answerable questions answered, and of the others left alone; not a number where there are none. */
  readonly answered: number;
  readonly silent: number;
  /** Right +1, wrong −1, silent 0. */
  readonly reliability: number;
}

/** Figures of one line. */
export const figuresAt = (judged: readonly Judged[], line: number): LineFigures => {
  const speaks = ({ confidence }: Judged): number => Number(confidence >= line);
  const answered = mean(judged.filter((one) => one.answerable).map(speaks));
  const silent = 1 - mean(judged.filter((one) => !one.answerable).map(speaks));
  return {
    line,
    answered,
    silent,
    reliability: mean(judged.map((one) => speaks(one) * (one.right ? 1 : -1))),
  };
};

/** One part of the range of confidences. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly questions: number;
  readonly confidence: number;
  readonly answerable: number;
  readonly right: number;
}

/** Ten equal parts of the range: said confidence beside what was true. Empty parts are left out. */
export const reliabilityBins = (judged: readonly Judged[]): readonly Bin[] =>
  Array.from({ length: 10 }, (_, at) => {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at);
    return {
      from: at / 10,
      to: (at + 1) / 10,
      questions: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      answerable: mean(inside.map((one) => Number(one.answerable))),
      right: mean(inside.map((one) => Number(one.right))),
    };
  }).filter(({ questions }) => questions > 0);

/** How far the confidence is from what was true, a mean over the parts of the range by their questions; 0 is best. */
export const calibrationError = (judged: readonly Judged[], truth: Truth): number =>
  reliabilityBins(judged).reduce(
    (sum, bin) => sum + (bin.questions / judged.length) * Math.abs(bin.confidence - bin[truth]),
    0,
  );

/** Mean squared distance of the confidence from what was true; 0 is best, always saying 0.5 gives 0.25. */
export const brierScore = (judged: readonly Judged[], truth: Truth): number =>
  mean(judged.map((one) => (one.confidence - Number(one[truth])) ** 2));
