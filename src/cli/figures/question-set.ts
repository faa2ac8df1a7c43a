import { join } from "node:path";
import { z } from "zod";
import { readJsonLines } from "../measure/json-lines.js";
import { MEASURES } from "../measure/measures.js";
import { corpusOf } from "../question-sets/read-set.js";
import type { FigureSet, ScorerFigure } from "./figure-set.js";

const querySchema = z.object({
  answers: z.array(z.string()).optional(),
  pool: z.array(z.string()).optional(),
});

const named = (...names: readonly string[]): readonly ScorerFigure[] => names.map((name) => [name, name]);

const ANSWERED = named(
  "Hits@1",
  "Quote@1",
  "Quote@3",
  "Verbatim",
  "Answered",
  "AbstainR",
  "BalAcc",
  "Reliability",
  "AUROC",
);
const POOLED = named("MAP", "MRR@10", "Quote@1", "Verbatim");
const RANKED = named("Hits@1", "Hits@10", "MRR@10", "nDCG@10", "Recall@100");

/**
 * Opens a folder of questions about articles. What its questions hold decides what can be judged: the order within a
 * pool, the quotes, or the ranking only.
 * @throws SetError, or the file system's error, for files that are missing; JsonLineError for a line that is no question.
 */
export const openQuestionSet = async (folder: string, scorer: string): Promise<FigureSet> => {
  const corpus = await corpusOf(folder);
  const queries = join(folder, "queries.jsonl");
  let isPooled = false;
  let isAnswered = false;
  for await (const { pool, answers } of readJsonLines([queries], querySchema)) {
    isPooled ||= pool !== undefined;
    isAnswered ||= answers !== undefined;
  }
  const run = {
    label: "",
    measure: MEASURES.ask,
    files: { corpus: [corpus], queries: [queries] },
    scorer,
    options: ["--set", folder, ...(isPooled ? ["--pool"] : [])],
    figures: isPooled ? POOLED : isAnswered ? ANSWERED : RANKED,
  };
  return { runs: [run], means: [] };
};
