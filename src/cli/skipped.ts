import type { Problem } from "../collection/problem.js";

const MOST_LINES = 10;

/** "stories/may.md:3: not a date" */
export const describeSkipped = ({ file, line, reason }: Problem): string =>
  `${file}${line === null ? "" : `:${line}`}: ${reason}`;

/** What was skipped as warnings: the first ten in full, then a count. Nothing where all was read. */
export const warnSkipped = (skipped: readonly Problem[]): readonly string[] => {
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, MOST_LINES).map((problem) => `warning: ${describeSkipped(problem)}`);
  const more = skipped.length > MOST_LINES ? ", the first ten are listed" : "";
  return [...shown, `warning: ${skipped.length} skipped${more}; "npm start -s -- check" lists all`];
};
