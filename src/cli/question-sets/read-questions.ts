import { basename } from "node:path";
import { z } from "zod";
import { readJsonLines } from "../measure/json-lines.js";
import { createHoldsAll } from "./answer-text.js";
import type { DevelopmentSet } from "./read-set.js";

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  /** Ids of the articles that answer it. */
  sources: z.array(z.string()),
  /** Wordings that the answer holds, all of them. */
  holds: z.array(z.string()),
});

/**
 * Reads questions in the form of `tests/eval/questions.jsonl` about a collection.
 * @throws JsonLineError for a line that is no question; the file system's error for a file that cannot be read.
 */
export const readQuestions = async (file: string, corpus: string): Promise<DevelopmentSet> => {
  const queries: DevelopmentSet["queries"][number][] = [];
  const relevant = new Map<string, ReadonlySet<string>>();
  for await (const { id, question, answerable, sources, holds } of readJsonLines([file], questionSchema)) {
    queries.push({ id, text: question, answerable, holds: createHoldsAll(holds), pool: null });
    relevant.set(id, new Set(sources));
  }
  return { name: basename(file, ".jsonl"), corpus, queries, relevant };
};
