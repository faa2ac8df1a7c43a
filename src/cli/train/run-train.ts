import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { signalNames } from "../../core/ask/ranking/signals/index.js";
import { ABSTENTION_LINE, signalWeights } from "../../core/ask/weights.js";
import { writeTo } from "../io.js";
import { openContext } from "../open-context.js";
import type { Program, Subcommand } from "../program.js";
import { readQuestions } from "../question-sets/read-questions.js";
import { type DevelopmentSet, readSet, SetError } from "../question-sets/read-set.js";
import { UsageError } from "../usage-error.js";
import { pairedDifference } from "./bootstrap.js";
import { type GatheredSet, gatherCases, orderedCases } from "./gather.js";
import { learnConfidence } from "./learn-confidence.js";
import { crossValidate, firstRight, learnOrder } from "./learn-order.js";
import { ablationLine, confidenceReport } from "./report.js";
import { renderWeights } from "./weights-file.js";

const USAGE =
  "Usage: npm run train -- --sets DIR[,DIR] [--questions FILE --corpus DIR] [--write FILE] [--line 0.42] [--quick]";

interface Flags {
  readonly folders: readonly string[];
  /** Questions of the project's own form, and the collection that they are about; null for none. */
  readonly own: { readonly file: string; readonly corpus: string } | null;
  /** The file to write, usually src/core/ask/weights.ts; null writes nothing. */
  readonly write: string | null;
  readonly line: number;
  /** Leaves out the table of signals, which is most of the time. */
  readonly quick: boolean;
}

const readFlags = (argv: readonly string[]): Flags => {
  const text = { type: "string" } as const;
  const quick = { type: "boolean" } as const;
  const options = { sets: text, questions: text, corpus: text, write: text, line: text, quick } as const;
  try {
    const { values } = parseArgs({ args: [...argv], options });
    const folders = (values.sets ?? "").split(",").filter((folder) => folder !== "");
    const line = Number(values.line ?? ABSTENTION_LINE);
    if (folders.length === 0) throw new UsageError("train needs --sets");
    if (!(line >= 0 && line <= 1)) throw new UsageError("--line is a number from 0 to 1");
    const { questions: file, corpus } = values;
    if ((file === undefined) !== (corpus === undefined))
      throw new UsageError("--questions and --corpus go together");
    const own = file === undefined || corpus === undefined ? null : { file, corpus };
    return { folders, own, write: values.write ?? null, line, quick: values.quick === true };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const gather = async (program: Program, set: DevelopmentSet): Promise<GatheredSet> => {
  const context = await openContext(set.corpus, program);
  return gatherCases(context, set);
};

/** Share of all questions that have an answer, also of those that no candidate answers. */
const shareOf = (right: readonly number[], { cases }: GatheredSet): number =>
  right.reduce((sum, one) => sum + one, 0) / Math.max(1, cases.filter(({ answerable }) => answerable).length);

type Say = (line: string) => Promise<void>;

const reportOrder = async (sets: readonly GatheredSet[], learned: Float64Array, say: Say): Promise<void> => {
  const current = Float64Array.from(signalNames, (name) => signalWeights[name]);
  const kept = crossValidate(sets);
  await say("answered by the first quote, before any silence: now, learned, learned without having seen it");
  for (const [at, set] of sets.entries()) {
    const cases = orderedCases(set);
    const shares = [firstRight(cases, current), firstRight(cases, learned), kept.right[at] ?? []];
    await say(`  ${set.name.padEnd(14)}${shares.map((right) => shareOf(right, set).toFixed(3)).join("  ")}`);
  }
};

const reportSignals = async (sets: readonly GatheredSet[], say: Say): Promise<void> => {
  const { weights } = crossValidate(sets);
  // Both sides are trained equally long: only the signal differs.
  const { right } = crossValidate(sets, undefined, weights);
  await say("gain of each signal in points of 100, with its 95 % interval; sets as above");
  for (const signal of signalNames.keys()) {
    const { right: others } = crossValidate(sets, signal, weights);
    await say(
      ablationLine(
        signal,
        right.map((ours, at) => pairedDifference(ours, others[at] ?? [])),
      ),
    );
  }
};

const train = async (argv: readonly string[], program: Program): Promise<number> => {
  const flags = readFlags(argv);
  const say: Say = (line) => writeTo(program.io.stdout, `${line}\n`);
  const sets: GatheredSet[] = [];
  for (const folder of flags.folders) sets.push(await gather(program, await readSet(folder)));
  if (flags.own !== null)
    sets.push(await gather(program, await readQuestions(flags.own.file, flags.own.corpus)));
  const order = learnOrder(sets.map(orderedCases));
  await reportOrder(sets, order, say);
  const { model, judged } = learnConfidence(sets, order);
  await say(confidenceReport(judged, flags.line));
  const text = renderWeights({ order, confidence: model, line: flags.line });
  if (flags.write === null) await say(text);
  else await writeFile(flags.write, text);
  if (!flags.quick) await reportSignals(sets, say);
  return 0;
};

/** Learns the weights of `ask` from development sets, and tells what each signal is worth. */
export const runTrain: Subcommand = async (argv, program) => {
  try {
    return await train(argv, program);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SetError)) throw error;
    const usage = error instanceof UsageError ? `\n${USAGE}` : "";
    await writeTo(program.io.stderr, `${error.message}${usage}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
};
