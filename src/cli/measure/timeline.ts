import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { createTokeniser } from "../../analysis/text/tokens.js";
import { createWordFrequencies } from "../../analysis/text/word-frequencies.js";
import { analyseCollection } from "../../collection/analyse-collection.js";
import { collectionVersion } from "../../collection/collection-version.js";
import { protectedNames } from "../../collection/protected-names.js";
import { createSpelling } from "../../collection/spelling.js";
import type { TimelineAnswer } from "../../core/answer.js";
import { createDesk } from "../../core/desk/create-desk.js";
import type { Desk } from "../../core/desk.js";
import { type Article, articleId } from "../../core/model/article.js";
import { overlaps } from "../../core/model/span.js";
import { createPace } from "../../core/pace.js";
import { indexCollection } from "../../index/build-index.js";
import { createMiniSearchIndex } from "../../index/mini-search-index.js";
import { publishedFrom } from "./dates.js";
import { readJsonLines } from "./json-lines.js";

const sentenceSchema = z.object({ n: z.number(), start: z.number(), end: z.number() });

const documentSchema = z.object({
  id: z.string(),
  set: z.string().optional(),
  date: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  sentences: z.array(sentenceSchema).optional(),
});

type Document = z.output<typeof documentSchema>;

const taskSchema = z.object({
  id: z.string(),
  set: z.string().optional(),
  entity: z.string().optional(),
  query: z.array(z.string()).optional(),
  articles: z.string().optional(),
  range: z.tuple([z.string(), z.string()]).optional(),
  l: z.number().int().positive().optional(),
  k: z.number().int().positive().optional(),
});

type Task = z.output<typeof taskSchema>;

/** A line of a run file: dates with the sentences cited, or with the sentences themselves. */
export interface TimelineRun {
  readonly id: string;
  readonly timeline: readonly {
    readonly date: string;
    readonly cites?: readonly { readonly doc: string; readonly sent: number }[];
    readonly sentences?: readonly string[];
  }[];
}

const asArticle = (document: Document): Article => ({
  id: articleId(document.id),
  text: document.text,
  title: document.title ?? null,
  outlet: null,
  author: null,
  published: publishedFrom(document.date?.slice(0, 10)),
  url: null,
  kind: "article",
  basedOn: [],
  licence: null,
});

/** Puts a collection together from documents and opens the desk of the chat over it. */
const openDesk = async (documents: readonly Document[]): Promise<Desk> => {
  const articles = documents.map(asArticle);
  const pace = createPace(() => performance.now());
  const version = await collectionVersion({ articles, roster: [] }, pace);
  const collection = await analyseCollection({ articles, roster: [], version, skipped: 0 });
  const tokenise = createTokeniser(protectedNames(collection.people));
  const index = await createMiniSearchIndex(await indexCollection(collection, tokenise, pace), pace);
  return createDesk({
    collection,
    index,
    tokenise,
    wordsPerMillion: createWordFrequencies(),
    spelling: createSpelling(),
  });
};

const readAll = async (file: string): Promise<readonly Document[]> => {
  const documents: Document[] = [];
  for await (const document of readJsonLines([file], documentSchema)) documents.push(document);
  return documents;
};

/** Cites the sentences of the documents that the quotes of each entry lie on. */
const citesOf = (answer: TimelineAnswer, documents: ReadonlyMap<string, Document>): TimelineRun["timeline"] =>
  answer.entries.map(({ date, quotes }) => ({
    date,
    cites: quotes.flatMap((place) => {
      const quote = answer.quotes[place]?.quote;
      if (quote === undefined) return [];
      const sentences = documents.get(quote.article)?.sentences ?? [];
      return sentences
        .filter((sentence) => overlaps(sentence, quote))
        .map(({ n }) => ({ doc: quote.article, sent: n }));
    }),
  }));

/** The first `k` quotes of each day; entries of one day are put together. */
const sentencesOf = (answer: TimelineAnswer, k: number): TimelineRun["timeline"] => {
  const days = new Map<string, string[]>();
  for (const { date, precision, quotes } of answer.entries) {
    if (precision !== "day") continue;
    const texts = quotes.flatMap((place) => answer.quotes[place]?.quote.text ?? []);
    days.set(date, [...(days.get(date) ?? []), ...texts]);
  }
  return [...days].map(([date, texts]) => ({ date, sentences: texts.slice(0, k) }));
};

/** As many entries as give at most `l` days: entries may share a day or be dated by a month. */
const askDays = async (desk: Desk, task: Task): Promise<TimelineRun["timeline"]> => {
  const { query = [], range, l = 10, k = 1 } = task;
  const [since, until] = range ?? [];
  let best: TimelineRun["timeline"] = [];
  for (let limit = l; limit <= 8 * l; limit += Math.max(1, Math.round(l / 10))) {
    const answer = await desk.timeline(query.join(", "), {
      limit,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    });
    if (answer.kind !== "timeline") break;
    const days = sentencesOf(answer, k);
    if (days.length > l) break;
    best = days;
    if (answer.entries.length < limit) break;
  }
  return best;
};

/** Keeps the desk of the documents that the last task used: tasks of one set stand together. */
const createDesks = (folder: string) => {
  const kept: { name: string; desk: Desk; documents: ReadonlyMap<string, Document> }[] = [];
  return async (file: string, set: string | null) => {
    const name = `${file} ${set ?? ""}`;
    const [known] = kept;
    if (known?.name === name) return known;
    const all = await readAll(join(folder, file));
    const documents = set === null ? all : all.filter((document) => document.set === set);
    const byId = new Map(documents.map((document) => [document.id, document]));
    const made = { name, desk: await openDesk(documents), documents: byId };
    kept.splice(0, 1, made);
    return made;
  };
};

/** Answers the timeline tasks of a file through the desk of the chat; their documents stand beside it. */
export async function* measureTimelines(tasksFile: string): AsyncGenerator<TimelineRun> {
  const desks = createDesks(dirname(tasksFile));
  const documentsFile = basename(tasksFile).replace("tasks", "docs");
  for await (const task of readJsonLines([tasksFile], taskSchema)) {
    if (task.articles !== undefined) {
      const { desk } = await desks(task.articles, null);
      yield { id: task.id, timeline: await askDays(desk, task) };
      continue;
    }
    const { desk, documents } = await desks(documentsFile, task.set ?? null);
    const answer = await desk.timeline(task.entity ?? "", { limit: Number.POSITIVE_INFINITY });
    yield { id: task.id, timeline: answer.kind === "timeline" ? citesOf(answer, documents) : [] };
  }
}
