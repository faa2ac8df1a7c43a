import { BLOCKING } from "./measure-blocks.js";
import type { Figures } from "./take-time.js";

/** The figures of one size, of the program and of plain MiniSearch. */
export interface SizeFigures {
  readonly size: number;
  readonly verbatim: Figures;
  readonly plain: Figures;
}

type Unit = "ms" | "s" | "MB" | "";

/** What comes after an answer. */
const LAYOUT = [
  ["compose", "words of the reply"],
  ["discord", "Discord layout"],
  ["slack", "Slack layout"],
] as const;

/** Rows of the table: the figure's name, what it is called, and its unit. */
const ROWS: readonly (readonly [figure: string, label: string, unit: Unit])[] = [
  ["articles", "articles", ""],
  ["passages", "passages", ""],
  ["characters", "text", "MB"],
  ["analysis", "analysis", "s"],
  ["analysis block", "  longest block", "ms"],
  ["index build", "index build", "s"],
  ["index build block", "  longest block", "ms"],
  ["snapshot write", "snapshot write", "s"],
  ["snapshot write block", "  longest block", "ms"],
  ["snapshot size", "snapshot size", "MB"],
  ["load", "snapshot load", "s"],
  ["load block", "  longest block", "ms"],
  ["index load", "index load", "s"],
  ["index load block", "  longest block", "ms"],
  ["first answer", "first answer", "ms"],
  ...["search", "ask", "who", "timeline"].flatMap((name) =>
    ["p50", "p95", "p99"].map((share) => [`${name} ${share}`, `${name} ${share}`, "ms"] as const),
  ),
  ["answers block", "longest block while answering", "ms"],
  ...BLOCKING.map((name) => [`${name} block`, `  one ${name}`, "ms"] as const),
  ...LAYOUT.flatMap(([name, label]) =>
    ["p50", "p95"].map((share) => [`${name} ${share}`, `${label} ${share}`, "ms"] as const),
  ),
  ["layout block", "longest block while laying out", "ms"],
  ["build memory", "peak memory, first start", "MB"],
  ["serve memory", "peak memory, second start", "MB"],
];

const LABEL = 32;
const COLUMN = 14;

const show = (value: number | undefined, unit: Unit): string => {
  if (value === undefined) return "–";
  if (unit === "") return String(Math.round(value));
  const shown = unit === "s" ? value / 1000 : value;
  return `${shown.toFixed(shown < 10 ? 2 : shown < 100 ? 1 : 0)} ${unit}`;
};

/** How many times the program's figure goes into plain MiniSearch's: above 1 the program is quicker or smaller. */
const ratio = (own: number | undefined, plain: number | undefined): string => {
  if (own === undefined || plain === undefined || own === 0) return "–";
  const times = plain / own;
  return `${times.toFixed(times < 10 ? 1 : 0)} ×`;
};

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(LABEL) : cell.padStart(COLUMN)))
    .join("")
    .trimEnd();

/** The table of one size. Plain MiniSearch answers every command with one search for the same words. */
export const benchTable = ({ size, verbatim, plain }: SizeFigures): string => {
  const rows = ROWS.filter(([figure]) => verbatim[figure] !== undefined).map(([figure, label, unit]) =>
    line([
      label,
      show(verbatim[figure], unit),
      show(plain[figure], unit),
      ratio(verbatim[figure], plain[figure]),
    ]),
  );
  const title = line([`${size} passages`, "Verbatim", "MiniSearch", "ratio"]);
  return [title, "-".repeat(title.length), ...rows].join("\n");
};
