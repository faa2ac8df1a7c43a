import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.js";

/** A third of the measuring of one size; each runs in a process of its own, so that peak memory is its own too. */
export type BenchPart = "build" | "serve" | "plain";

export interface BenchFlags {
  readonly sizes: readonly number[];
  readonly questions: number;
  readonly seed: number;
  readonly corpus: string | null;
  readonly json: boolean;
  /** Set in the processes that the bench starts itself. */
  readonly part: BenchPart | null;
  /** Where the parts of one size leave what the others need; set together with `part`. */
  readonly folder: string | null;
}

const PARTS: readonly BenchPart[] = ["build", "serve", "plain"];
const DEFAULT_SIZES = "1000,10000,100000";
const OPTIONS = {
  sizes: { type: "string", default: DEFAULT_SIZES },
  questions: { type: "string", default: "200" },
  seed: { type: "string", default: "1" },
  corpus: { type: "string" },
  json: { type: "boolean", default: false },
  part: { type: "string" },
  folder: { type: "string" },
} as const;

const whole = (name: string, text: string, least: number): number => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || number < least)
    throw new UsageError(`--${name} needs whole numbers from ${least} on, not "${text}"`);
  return number;
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

/**
 * Reads the flags of the bench.
 * @throws UsageError for a flag that does not exist or has a wrong value.
 */
export const readBenchFlags = (argv: readonly string[]): BenchFlags => {
  const values = parse(argv);
  const part = PARTS.find((known) => known === values.part) ?? null;
  if (values.part !== undefined && part === null)
    throw new UsageError(`--part is one of ${PARTS.join(", ")}`);
  if ((part === null) !== (values.folder === undefined))
    throw new UsageError("--part and --folder belong together");
  return {
    sizes: values.sizes.split(",").map((size) => whole("sizes", size.trim(), 1)),
    questions: whole("questions", values.questions, 1),
    seed: whole("seed", values.seed, 0),
    corpus: values.corpus ?? null,
    json: values.json,
    part,
    folder: values.folder ?? null,
  };
};
