import { access, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { readJsonLines } from "../measure/json-lines.js";
import { createHolds, type Holds } from "./answer-text.js";

/** A question of a development set. */
export interface SetQuery {
  readonly id: string;
  readonly text: string;
  readonly answerable: boolean;
  /** Tells whether a text holds the answer. */
  readonly holds: Holds;
  /** Ids of the only articles that were judged for it; null when all count. */
  readonly pool: ReadonlySet<string> | null;
}

/** A development set: a collection, and questions about it. */
export interface DevelopmentSet {
  readonly name: string;
  /** File or folder of the articles. */
  readonly corpus: string;
  readonly queries: readonly SetQuery[];
  /** By question, the ids of the articles that answer it. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A folder that is no development set. */
export class SetError extends Error {
  readonly code = "TRAINING_SET";
}

const querySchema = z
  .object({
    id: z.string(),
    text: z.string(),
    answerable: z.boolean().default(true),
    answers: z.array(z.string()).default([]),
    pool: z.array(z.string()).optional(),
  })
  .transform(({ pool, answers, ...query }) => ({
    ...query,
    holds: createHolds(answers),
    pool: pool === undefined ? null : new Set(pool),
  }));

/** The file with the articles of a set. @throws SetError when there is none. */
export const corpusOf = async (folder: string): Promise<string> => {
  for (const name of ["corpus.jsonl", "corpus.jsonl.gz"]) {
    const file = join(folder, name);
    try {
      await access(file);
      return file;
    } catch {
      // The other name may be there.
    }
  }
  throw new SetError(`${folder}: has no corpus.jsonl or corpus.jsonl.gz`);
};

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new SetError(`${file}: cannot be read`, { cause: error });
  }
};

const readRelevant = async (file: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const relevant = new Map<string, Set<string>>();
  const [, ...lines] = (await readText(file)).split(/\r?\n/);
  lines.forEach((line, at) => {
    if (line.trim() === "") return;
    const [query, article, grade] = line.split("\t");
    if (query === undefined || article === undefined || !/^\d+$/.test(grade ?? ""))
      throw new SetError(`${file}:${at + 2}: is not "question, article, grade"`);
    if (Number(grade) === 0) return;
    const known = relevant.get(query) ?? new Set<string>();
    relevant.set(query, known.add(article));
  });
  return relevant;
};

/**
 * Reads a development set: corpus.jsonl(.gz), queries.jsonl and qrels.tsv of one folder.
 * @throws SetError naming the file that is missing or wrong; JsonLineError for a line of the questions.
 */
export const readSet = async (folder: string): Promise<DevelopmentSet> => {
  const corpus = await corpusOf(folder);
  const file = join(folder, "queries.jsonl");
  await readText(file);
  const queries: SetQuery[] = [];
  for await (const query of readJsonLines([file], querySchema)) queries.push(query);
  return { name: basename(folder), corpus, queries, relevant: await readRelevant(join(folder, "qrels.tsv")) };
};
