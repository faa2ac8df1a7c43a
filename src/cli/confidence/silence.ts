import type { Judged } from "./judged.js";

/** Chance that an answerable question has more confidence than an unanswerable one; 0.5 says nothing. */
export const areaUnderCurve = (judged: readonly Judged[]): number => {
  const sorted = judged.toSorted((a, b) => a.confidence - b.confidence);
  const answerable = sorted.filter((one) => one.answerable).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.confidence === sorted[from]?.confidence) to += 1;
    const rank = (from + 1 + to) / 2;
    ranks += rank * sorted.slice(from, to).filter((one) => one.answerable).length;
    from = to;
  }
  return (ranks - (answerable * (answerable + 1)) / 2) / (answerable * (sorted.length - answerable));
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
