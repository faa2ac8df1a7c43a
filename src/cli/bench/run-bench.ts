import { reliabilityText } from "../confidence/reliability-curve.js";
import { writeTo } from "../io.js";
import type { Program, Subcommand } from "../program.js";
import { UsageError } from "../usage-error.js";
import {
  benchConfidence,
  type ConfidenceFigures,
  type ConfidenceFlags,
  OWN_QUESTIONS,
  readConfidenceFlags,
} from "./bench-confidence.js";
import { readBenchFlags } from "./bench-flags.js";
import { benchSpeed } from "./bench-speed.js";
import { runPart } from "./run-part.js";

const USAGE = [
  "Usage: npm run bench -- [speed] [--sizes N,N] [--questions N] [--seed N] [--corpus DIR-or-FILE] [--json]",
  "       npm run bench -- confidence [--questions FILE --corpus DIR-or-FILE] [--sets DIR,DIR] [--json]",
].join("\n");

const confidence = async (
  flags: ConfidenceFlags,
  program: Program,
): Promise<readonly ConfidenceFigures[]> => {
  const found: ConfidenceFigures[] = [];
  for await (const figures of benchConfidence(flags, program)) {
    found.push(figures);
    const { set, questions, answerable } = figures;
    const title = `confidence on ${set}: ${questions} questions, ${answerable} with an answer`;
    if (!flags.json) await writeTo(program.io.stdout, `${title}\n\n${reliabilityText(figures)}\n\n`);
  }
  return found;
};

const bench = async (argv: readonly string[], program: Program): Promise<number> => {
  const { io } = program;
  const [kind, ...rest] = argv;
  const printJson = (value: unknown): Promise<void> =>
    writeTo(io.stdout, `${JSON.stringify(value, null, 2)}\n`);
  if (kind === "confidence") {
    const flags = readConfidenceFlags(rest);
    const found = await confidence(flags, program);
    if (flags.json) await printJson({ confidence: found });
    return 0;
  }
  const flags = readBenchFlags(kind === "speed" ? rest : argv);
  const { part, folder, json } = flags;
  if (part !== null && folder !== null) {
    const [size = 0] = flags.sizes;
    await writeTo(io.stdout, JSON.stringify(await runPart({ part, size, folder, flags })));
    return 0;
  }
  const own = kind === "speed" ? {} : { confidence: await confidence({ ...OWN_QUESTIONS, json }, program) };
  const sizes = await benchSpeed(flags, io);
  if (json) await printJson({ ...own, sizes });
  return 0;
};

/** Measures how fast the program is beside plain MiniSearch, and what its confidence is worth; prints tables or JSON. */
export const runBench: Subcommand = async (argv, program) => {
  try {
    return await bench(argv, program);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await writeTo(program.io.stderr, `${error.message}\n${USAGE}\n`);
    return 2;
  }
};
