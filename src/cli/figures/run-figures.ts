import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isExplained } from "../explained-error.js";
import { writeTo } from "../io.js";
import type { Program, Subcommand } from "../program.js";
import { UsageError } from "../usage-error.js";
import { programVersion } from "../version.js";
import { FigureSetError } from "./figure-set.js";
import { type FiguresRecord, readRecord, writeRecord } from "./figures-record.js";
import { figuresTable, type MeasuredSet } from "./figures-table.js";
import { findSets, type OpenSet } from "./find-sets.js";
import { measureSet } from "./measure-set.js";

const USAGE = "Usage: npm run figures -- --sets DIR [--only NAME,NAME] [--record] [--file FILE]";

const RECORD = "tests/eval/figures.json";

interface Flags {
  readonly sets: string;
  /** Names of the sets to measure; null for all. */
  readonly only: readonly string[] | null;
  readonly record: boolean;
  readonly file: string;
}

const parse = (argv: readonly string[]) => {
  const text = { type: "string" } as const;
  const options = { sets: text, only: text, record: { type: "boolean" }, file: text } as const;
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const readFlags = (argv: readonly string[]): Flags => {
  const { sets, only, record = false, file = RECORD } = parse(argv);
  if (sets === undefined || sets === "") throw new UsageError("figures needs --sets");
  const names = only?.split(",").filter((name) => name !== "") ?? null;
  if (names?.length === 0) throw new UsageError("--only needs the name of a set");
  return { sets: resolve(sets), only: names, record, file };
};

/** The sets to measure; those that nobody knows fail when they are opened. */
const choose = (all: ReadonlyMap<string, OpenSet>, { only, sets }: Flags): ReadonlyMap<string, OpenSet> => {
  if (only === null) return all;
  const unknown: OpenSet = async () => {
    throw new FigureSetError(`is no set of ${sets}; there are ${[...all.keys()].join(", ")}`);
  };
  return new Map(only.map((name) => [name, all.get(name) ?? unknown]));
};

/** Measures one set; null, and a line on standard error, when that cannot be done. */
const attempt = async (name: string, open: OpenSet, program: Program): Promise<MeasuredSet | null> => {
  const tell = (words: string): Promise<void> => writeTo(program.io.stderr, `${name}: ${words}\n`);
  try {
    const set = await open();
    await tell("measuring");
    return { name, figures: await measureSet(set, program) };
  } catch (error) {
    if (!(error instanceof Error) || !(error instanceof FigureSetError || isExplained(error))) throw error;
    await tell(error.message);
    return null;
  }
};

const withMeasured = (recorded: FiguresRecord, measured: readonly MeasuredSet[]): FiguresRecord => {
  const date = new Date().toISOString().slice(0, 10);
  const runs = measured.map(
    ({ name, figures }) => [name, { date, version: programVersion(), figures: { ...figures } }] as const,
  );
  return { ...recorded, ...Object.fromEntries(runs) };
};

const figures = async (argv: readonly string[], program: Program): Promise<number> => {
  const flags = readFlags(argv);
  const recorded = await readRecord(flags.file);
  const chosen = choose(await findSets(flags.sets), flags);
  const measured: MeasuredSet[] = [];
  for (const [name, open] of chosen) {
    const set = await attempt(name, open, program);
    if (set !== null) measured.push(set);
  }
  if (measured.length > 0) await writeTo(program.io.stdout, `${figuresTable(measured, recorded)}\n`);
  if (flags.record && measured.length > 0) await writeRecord(flags.file, withMeasured(recorded, measured));
  return measured.length === chosen.size ? 0 : 1;
};

/**
 * Prints the figures of development sets beside their goals and the last recorded run. Status 0 when every chosen set
 * was measured, whatever it reached; 1 when one could not be; 2 for wrong use.
 */
export const runFigures: Subcommand = async (argv, program) => {
  try {
    return await figures(argv, program);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await writeTo(program.io.stderr, `${error.message}\n${USAGE}\n`);
    return 2;
  }
};
