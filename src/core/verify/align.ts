import type { DiffPart } from "../answer.js";
import type { ComparedWord } from "./words.js";

/** One step through both word lists: a word of each, or of one only. Indexes into the lists. */
export interface Step {
  readonly asked: number | null;
  readonly text: number | null;
}

/** How words asked about lie in a text. */
export interface Alignment {
  readonly steps: readonly Step[];
  /** Words asked about that stand in the text in the same order. */
  readonly matched: number;
}

// A replaced word must cost less than a word left out, so that at the edges the text's word is shown beside it.
const MATCH = 1;
const REPLACED = -0.25;
const LEFT_OUT = -0.3;

const MOVE = { replaced: 1, asked: 2, text: 3 } as const;

/** Fills the table of best scores; leading words of the text cost nothing. */
const fill = (asked: readonly ComparedWord[], text: readonly ComparedWord[]) => {
  const width = text.length + 1;
  const scores = new Float32Array((asked.length + 1) * width);
  const moves = new Uint8Array((asked.length + 1) * width);
  for (let i = 1; i <= asked.length; i += 1) {
    const row = i * width;
    scores[row] = (scores[row - width] ?? 0) + LEFT_OUT;
    moves[row] = MOVE.asked;
    const key = asked[i - 1]?.key;
    for (let j = 1; j < width; j += 1) {
      const both = (scores[row - width + j - 1] ?? 0) + (text[j - 1]?.key === key ? MATCH : REPLACED);
      const skipAsked = (scores[row - width + j] ?? 0) + LEFT_OUT;
      const skipText = (scores[row + j - 1] ?? 0) + LEFT_OUT;
      const best = Math.max(both, skipAsked, skipText);
      scores[row + j] = best;
      moves[row + j] = best === both ? MOVE.replaced : best === skipAsked ? MOVE.asked : MOVE.text;
    }
  }
  return { scores, moves, width };
};

const bestEnd = (scores: Float32Array, row: number, width: number): number => {
  let best = 0;
  for (let j = 1; j < width; j += 1) if ((scores[row + j] ?? 0) > (scores[row + best] ?? 0)) best = j;
  return best;
};

/** Lays all words asked about along the stretch of the text that fits them best. Time grows with both lengths multiplied. */
export const align = (asked: readonly ComparedWord[], text: readonly ComparedWord[]): Alignment => {
  const { scores, moves, width } = fill(asked, text);
  const steps: Step[] = [];
  let i = asked.length;
  let j = bestEnd(scores, i * width, width);
  let matched = 0;
  while (i > 0) {
    const move = moves[i * width + j];
    if (move === MOVE.replaced && j > 0) {
      i -= 1;
      j -= 1;
      steps.push({ asked: i, text: j });
      if (asked[i]?.key === text[j]?.key) matched += 1;
    } else if (move === MOVE.text && j > 0) {
      j -= 1;
      steps.push({ asked: null, text: j });
    } else {
      i -= 1;
      steps.push({ asked: i, text: null });
    }
  }
  return { steps: steps.reverse(), matched };
};

interface Side {
  readonly words: readonly ComparedWord[];
  readonly source: string;
}

const sliceOf = ({ words, source }: Side, indexes: readonly number[]): string => {
  const first = words[indexes[0] ?? -1];
  const last = words[indexes[indexes.length - 1] ?? -1];
  return first === undefined || last === undefined ? "" : source.slice(first.start, last.end);
};

const isSame = (step: Step, asked: Side, text: Side): boolean =>
  step.asked !== null && step.text !== null && asked.words[step.asked]?.key === text.words[step.text]?.key;

/** Turns an alignment into parts: what stands in both, in the question only, in the article only. */
export const diffOf = (steps: readonly Step[], asked: Side, text: Side): readonly DiffPart[] => {
  const parts: DiffPart[] = [];
  let at = 0;
  while (at < steps.length) {
    const first = steps[at];
    if (first === undefined) break;
    const same = isSame(first, asked, text);
    let to = at;
    for (let step = steps[to]; step !== undefined && isSame(step, asked, text) === same; step = steps[to])
      to += 1;
    const run = steps.slice(at, to);
    const askedWords = sliceOf(
      asked,
      run.flatMap((step) => step.asked ?? []),
    );
    const textWords = sliceOf(
      text,
      run.flatMap((step) => step.text ?? []),
    );
    if (same) parts.push({ op: "same", text: textWords });
    else {
      if (askedWords !== "") parts.push({ op: "asked", text: askedWords });
      if (textWords !== "") parts.push({ op: "text", text: textWords });
    }
    at = to;
  }
  return parts;
};
