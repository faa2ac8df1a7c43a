import type { Measure, MeasureOption } from "../measure/measures.js";

/** A figure: where it stands in what a scorer prints, and what it is called. */
export type ScorerFigure = readonly [path: string, name: string];

/** One run over files of a set, and how it is scored. */
export interface SetRun {
  /** Stands before the names of the figures where a set has several files; "" where it has none. */
  readonly label: string;
  readonly measure: Measure;
  readonly files: Readonly<Partial<Record<MeasureOption, readonly string[]>>>;
  /** The set's own scorer, a script, and its options beside the run. */
  readonly scorer: string;
  readonly options: readonly string[];
  readonly figures: readonly ScorerFigure[];
}

/** A set that can be measured. */
export interface FigureSet {
  readonly runs: readonly SetRun[];
  /** Names of figures of which the mean over the runs is a figure too. */
  readonly means: readonly string[];
}

/** A set, or a part of it, that is not there or cannot be used. */
export class FigureSetError extends Error {
  readonly code = "FIGURE_SET";
}
