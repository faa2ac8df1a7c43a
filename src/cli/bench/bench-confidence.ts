import { parseArgs } from "node:util";
import { ABSTENTION_LINE } from "../../core/ask/weights.js";
import { judgeAnswers } from "../confidence/judge-answers.js";
import { type Reliability, reliabilityOf } from "../confidence/reliability-curve.js";
import { openContext } from "../open-context.js";
import type { Program } from "../program.js";
import { readQuestions } from "../question-sets/read-questions.js";
import { type DevelopmentSet, readSet } from "../question-sets/read-set.js";
import { UsageError } from "../usage-error.js";

/** What is asked to see what the confidence is worth. */
export interface ConfidenceFlags {
  /** Questions of the project's own form, and the collection that they are about. */
  readonly questions: string;
  readonly corpus: string;
  /** Folders of development sets, asked instead; empty for none. */
  readonly sets: readonly string[];
  readonly json: boolean;
}

/** The questions that come with the project, about the articles that come with it. */
export const OWN_QUESTIONS = {
  questions: "tests/eval/questions.jsonl",
  corpus: "corpus",
  sets: [],
} as const satisfies Omit<ConfidenceFlags, "json">;

const text = { type: "string" } as const;
const OPTIONS = {
  questions: text,
  corpus: text,
  sets: text,
  json: { type: "boolean", default: false },
} as const;

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

/**
 * Reads the flags of the bench of confidence.
 * @throws UsageError for a flag that does not exist, or for flags that do not go together.
 */
export const readConfidenceFlags = (argv: readonly string[]): ConfidenceFlags => {
  const { questions, corpus, sets, json } = parse(argv);
  if ((questions === undefined) !== (corpus === undefined))
    throw new UsageError("--questions and --corpus go together");
  if (sets !== undefined && questions !== undefined)
    throw new UsageError("--sets brings its own questions: leave --questions out");
  const folders = (sets ?? "").split(",").filter((folder) => folder !== "");
  if (sets !== undefined && folders.length === 0) throw new UsageError("--sets needs a folder");
  return {
    questions: questions ?? OWN_QUESTIONS.questions,
    corpus: corpus ?? OWN_QUESTIONS.corpus,
    sets: folders,
    json,
  };
};

/** What the confidence said of the questions of one set. */
export interface ConfidenceFigures extends Reliability {
  readonly set: string;
}

const benchSet = async (set: DevelopmentSet, program: Program): Promise<ConfidenceFigures> => {
  const context = await openContext(set.corpus, program);
  return { set: set.name, ...reliabilityOf(await judgeAnswers(context, set), ABSTENTION_LINE) };
};

/** Asks the questions of each set, and works out what the confidence is worth. */
export async function* benchConfidence(
  { questions, corpus, sets }: Omit<ConfidenceFlags, "json">,
  program: Program,
): AsyncGenerator<ConfidenceFigures> {
  if (sets.length === 0) yield await benchSet(await readQuestions(questions, corpus), program);
  for (const folder of sets) yield await benchSet(await readSet(folder), program);
}
