import type { FiguresRecord } from "./figures-record.js";
import { type FiguresByName, GOALS } from "./goals.js";

/** The figures of a set. */
export interface MeasuredSet {
  readonly name: string;
  readonly figures: FiguresByName;
}

const SET = 13;
const FIGURE = 36;
const COLUMN = 10;

const fixed = (value: number | undefined): string => value?.toFixed(3) ?? "";

const difference = (value: number | undefined, before: number | undefined): string => {
  if (value === undefined || before === undefined) return "–";
  const change = value - before;
  if (Math.abs(change) < 0.0005) return "0.000";
  return `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(3)}`;
};

interface Row {
  readonly set: string;
  readonly figure: string;
  readonly goal: number | undefined;
  /** Undefined for a goal whose figure the set does not give. */
  readonly value: number | undefined;
  readonly before: number | undefined;
}

const line = (set: string, figure: string, cells: readonly string[]): string =>
  [set.padEnd(SET), figure.padEnd(FIGURE), ...cells.map((cell) => cell.padStart(COLUMN))].join("").trimEnd();

const isReached = ({ goal, value }: Row): boolean =>
  goal !== undefined && value !== undefined && value >= goal;

const rowLine = (row: Row): string =>
  line(row.set, row.figure, [
    fixed(row.goal),
    row.value === undefined ? "–" : fixed(row.value),
    difference(row.value, row.before),
    isReached(row) ? "reached" : "",
  ]);

const rowsOf = ({ name, figures }: MeasuredSet, recorded: FiguresRecord): readonly Row[] => {
  const goals = GOALS[name] ?? {};
  return [...new Set([...Object.keys(figures), ...Object.keys(goals)])].map((figure) => ({
    set: name,
    figure,
    goal: goals[figure],
    value: figures[figure],
    before: recorded[name]?.figures[figure],
  }));
};

const recordedLine = (sets: readonly MeasuredSet[], recorded: FiguresRecord): string => {
  const runs = sets.flatMap(({ name }) => {
    const run = recorded[name];
    return run === undefined ? [] : [`${run.date}, version ${run.version}`];
  });
  if (runs.length === 0) return "changes: nothing was recorded of these sets";
  return `changes: since ${[...new Set(runs)].join(" and ")}`;
};

/** One row a figure: its goal, its value, what has changed since it was recorded, and whether the goal is reached. */
export const figuresTable = (sets: readonly MeasuredSet[], recorded: FiguresRecord): string => {
  const rows = sets.flatMap((set) => rowsOf(set, recorded));
  const aimed = rows.filter(({ goal }) => goal !== undefined);
  const title = line("set", "figure", ["goal", "value", "change"]);
  return [
    title,
    "-".repeat(title.length),
    ...rows.map(rowLine),
    "",
    `goals reached: ${aimed.filter(isReached).length} of ${aimed.length}`,
    recordedLine(sets, recorded),
  ].join("\n");
};
