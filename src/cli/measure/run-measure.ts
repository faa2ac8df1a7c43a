import { parseArgs } from "node:util";
import { z } from "zod";
import { createDeskContext } from "../../core/desk/create-desk.js";
import { readConfig } from "../../ops/config.js";
import { createLog, standardError } from "../../ops/log.js";
import { writeTo } from "../io.js";
import type { Subcommand } from "../program.js";
import { UsageError } from "../usage-error.js";
import { measureAsk } from "./ask.js";
import { measureDates } from "./dates.js";
import { readJsonLines } from "./json-lines.js";
import { measurePeople } from "./people.js";
import { measureQuotes } from "./quotes.js";
import { writeRunFile } from "./run-file.js";
import { measureTimelines } from "./timeline.js";

const USAGE = [
  "Usage: npm run measure -- ask --corpus DIR-or-FILE --queries FILE[,FILE] [--out FILE]",
  "       npm run measure -- dates|people|quotes --docs FILE[,FILE] [--out FILE]",
  "       npm run measure -- timeline --tasks FILE[,FILE] [--out FILE]",
].join("\n");

const documentSchema = z
  .object({ id: z.string(), text: z.string(), doc_date: z.string().nullish() })
  .transform(({ id, text, doc_date }) => ({ id, text, ...(doc_date ? { doc_date } : {}) }));

const querySchema = z.object({ id: z.string(), text: z.string() });

/** What a kind of measurement was started with. */
interface Inputs {
  readonly program: Parameters<Subcommand>[1];
  /** The files of a required option. @throws UsageError when it was not given. */
  files(option: "docs" | "tasks" | "queries" | "corpus"): readonly string[];
}

type Measure = (inputs: Inputs) => AsyncIterable<unknown>;

const perDocument = (measure: (doc: z.output<typeof documentSchema>) => unknown): Measure =>
  async function* ({ files }) {
    for await (const doc of readJsonLines(files("docs"), documentSchema)) yield measure(doc);
  };

const ask: Measure = async function* ({ program, files }) {
  const [path = ""] = files("corpus");
  const queries = files("queries");
  const { cacheDir, logLevel, secrets } = readConfig(program.env);
  const log = createLog({ level: logLevel ?? "warn", secrets, destination: standardError() });
  const context = createDeskContext(await program.openArchive({ path, cacheDir, log }));
  for await (const query of readJsonLines(queries, querySchema)) yield await measureAsk(context, query);
};

const timeline: Measure = async function* ({ files }) {
  for (const tasks of files("tasks")) yield* measureTimelines(tasks);
};

const MEASURES: Readonly<Record<string, Measure>> = {
  ask,
  dates: perDocument(measureDates),
  people: perDocument(measurePeople),
  quotes: perDocument(measureQuotes),
  timeline,
};

const readFlags = (argv: readonly string[]) => {
  const option = { type: "string" } as const;
  const options = { docs: option, tasks: option, queries: option, corpus: option, out: option };
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const measure = async (argv: readonly string[], program: Inputs["program"]): Promise<number> => {
  const { values, positionals } = readFlags(argv);
  const [kind = ""] = positionals;
  const chosen = Object.hasOwn(MEASURES, kind) ? MEASURES[kind] : undefined;
  if (chosen === undefined || positionals.length !== 1)
    throw new UsageError(`what to measure is one of: ${Object.keys(MEASURES).join(", ")}`);
  const files: Inputs["files"] = (option) => {
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
