import { parseArgs } from "node:util";
import { writeTo } from "../io.js";
import type { Program, Subcommand } from "../program.js";
import { UsageError } from "../usage-error.js";
import { MEASURES, type Measure, type MeasureInputs } from "./measures.js";
import { writeRunFile } from "./run-file.js";

const USAGE = [
  "Usage: npm run measure -- ask --corpus DIR-or-FILE --queries FILE[,FILE] [--out FILE]",
  "       npm run measure -- dates|people|quotes --docs FILE[,FILE] [--out FILE]",
  "       npm run measure -- timeline --tasks FILE[,FILE] [--out FILE]",
].join("\n");

const readFlags = (argv: readonly string[]) => {
  const option = { type: "string" } as const;
  const options = { docs: option, tasks: option, queries: option, corpus: option, out: option };
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const measure = async (argv: readonly string[], program: Program): Promise<number> => {
  const { values, positionals } = readFlags(argv);
  const [kind = ""] = positionals;
  const [, chosen] = Object.entries<Measure>(MEASURES).find(([name]) => name === kind) ?? [];
  if (chosen === undefined || positionals.length !== 1)
    throw new UsageError(`what to measure is one of: ${Object.keys(MEASURES).join(", ")}`);
  const files: MeasureInputs["files"] = (option) => {
    const list = (values[option] ?? "").split(",").filter((file) => file !== "");
    if (list.length === 0) throw new UsageError(`${kind} needs --${option}`);
    return list;
  };
  const started = Date.now();
  const { io } = program;
  const count = await writeRunFile(chosen({ program, files }), { io, out: values.out ?? null });
  await writeTo(io.stderr, `${count} measured in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return 0;
};

/** Writes run files for the scorers of development sets, through the code that the chat uses. */
export const runMeasure: Subcommand = async (argv, program) => {
  try {
    return await measure(argv, program);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await writeTo(program.io.stderr, `${error.message}\n${USAGE}\n`);
    return 2;
  }
};
