import { z } from "zod";
import { openContext } from "../open-context.js";
import type { Program } from "../program.js";
import { measureAsk } from "./ask.js";
import { measureDates } from "./dates.js";
import { readJsonLines } from "./json-lines.js";
import { measurePeople } from "./people.js";
import { measureQuotes } from "./quotes.js";
import { measureTimelines } from "./timeline.js";

const documentSchema = z
  .object({ id: z.string(), text: z.string(), doc_date: z.string().nullish() })
  .transform(({ id, text, doc_date }) => ({ id, text, ...(doc_date ? { doc_date } : {}) }));

const querySchema = z.object({ id: z.string(), text: z.string() });

/** An option that names files to measure. */
export type MeasureOption = "docs" | "tasks" | "queries" | "corpus";

/** What a kind of measurement is started with. */
export interface MeasureInputs {
  readonly program: Pick<Program, "env" | "openArchive">;
  /** The files of a required option. @throws UsageError when it was not given. */
  files(option: MeasureOption): readonly string[];
}

/** Measures inputs of one kind; gives the lines of a run file. */
export type Measure = (inputs: MeasureInputs) => AsyncIterable<unknown>;

const perDocument = (measure: (doc: z.output<typeof documentSchema>) => unknown): Measure =>
  async function* ({ files }) {
    for await (const doc of readJsonLines(files("docs"), documentSchema)) yield measure(doc);
  };

const ask: Measure = async function* ({ program, files }) {
  const [path = ""] = files("corpus");
  const queries = files("queries");
  const context = await openContext(path, program);
  for await (const query of readJsonLines(queries, querySchema)) yield await measureAsk(context, query);
};

const timeline: Measure = async function* ({ files }) {
  for (const tasks of files("tasks")) yield* measureTimelines(tasks);
};

/** What can be measured, through the code that the chat uses. */
export const MEASURES = {
  ask,
  dates: perDocument(measureDates),
  people: perDocument(measurePeople),
  quotes: perDocument(measureQuotes),
  timeline,
} as const satisfies Readonly<Record<string, Measure>>;
