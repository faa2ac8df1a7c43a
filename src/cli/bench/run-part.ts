import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { benchArticles } from "./bench-articles.js";
import type { BenchFlags, BenchPart } from "./bench-flags.js";
import { benchQuestions } from "./bench-questions.js";
import { measureLayout } from "./measure-layout.js";
import { measurePlain, plainDocuments } from "./measure-plain.js";
import { loadArchive, measureAnswers, measureBuild } from "./measure-verbatim.js";
import type { Figures } from "./take-time.js";

/** One part of the measuring of one size. `folder` is shared by the parts of a size, which run in order. */
export interface PartRequest {
  readonly part: BenchPart;
  readonly size: number;
  readonly folder: string;
  readonly flags: Pick<BenchFlags, "questions" | "seed" | "corpus">;
}

const words = z.array(z.string());
const questionsSchema = z.object({ ask: words, who: words, timeline: words });
const documentsSchema = z.array(z.object({ id: z.number(), title: z.string(), text: z.string() }));

const readJson = async <S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> =>
  schema.parse(JSON.parse(await readFile(path, "utf8")));

/** Runs one part and gives what it found. */
export const runPart = async ({ part, size, folder, flags }: PartRequest): Promise<Figures> => {
  const cache = join(folder, "cache");
  const documents = join(folder, "documents.json");
  const questions = join(folder, "questions.json");
  if (part === "plain")
    return measurePlain(
      await readJson(documents, documentsSchema),
      await readJson(questions, questionsSchema),
    );
  const articles = await benchArticles({ passages: size, seed: flags.seed, corpus: flags.corpus });
  if (part === "build") return measureBuild(articles, cache);
  const { archive, figures } = await loadArchive(articles, cache);
  const { collection, tokenise } = archive;
  const asked = benchQuestions({ collection, tokenise, count: flags.questions, seed: flags.seed });
  const { answers, figures: answering } = await measureAnswers(archive, asked);
  const layout = await measureLayout(collection, answers);
  await writeFile(questions, JSON.stringify(asked));
  await writeFile(documents, JSON.stringify(plainDocuments(collection)));
  return { ...figures, ...answering, ...layout };
};
