import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createTokeniser } from "../../analysis/text/tokens.js";
import { createWordFrequencies } from "../../analysis/text/word-frequencies.js";
import { analyseCollection } from "../../collection/analyse-collection.js";
import { collectionVersion } from "../../collection/collection-version.js";
import { protectedNames } from "../../collection/protected-names.js";
import { createSpelling } from "../../collection/spelling.js";
import type { Answer } from "../../core/answer.js";
import type { Archive } from "../../core/desk/create-desk.js";
import { createDesk } from "../../core/desk/create-desk.js";
import type { Article } from "../../core/model/article.js";
import { createPace } from "../../core/pace.js";
import { indexCollection } from "../../index/build-index.js";
import { createMiniSearchIndex } from "../../index/mini-search-index.js";
import { createSnapshotStore } from "../../index/snapshot/snapshot-store.js";
import { openWordVectors } from "../open-word-vectors.js";
import type { BenchQuestions } from "./bench-questions.js";
import { measureBlocks } from "./measure-blocks.js";
import { clock, type Figures, peakMemory, takeLatencies, takeTime } from "./take-time.js";

const silent = { info: () => undefined, warn: () => undefined };
const pace = createPace(clock);

const storeIn = (folder: string) => createSnapshotStore({ folder, log: silent, pace, now: Date.now });

/** Megabytes of all files of a folder. */
const sizeOf = async (folder: string): Promise<number> => {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1e6;
};

/** First start: analyses and indexes articles and keeps the snapshot in a folder. */
export const measureBuild = async (articles: readonly Article[], folder: string): Promise<Figures> => {
  const version = await collectionVersion({ articles, roster: [] }, pace);
  const analysed = await takeTime(() => analyseCollection({ articles, roster: [], version, skipped: 0 }));
  const collection = analysed.value;
  const tokenise = createTokeniser(protectedNames(collection.people));
  const indexed = await takeTime(async () => {
    const index = await indexCollection(collection, tokenise, pace);
    await createMiniSearchIndex(index, pace);
    return index;
  });
  const saved = await takeTime(() => storeIn(folder).save({ collection, index: indexed.value }));
  return {
    articles: articles.length,
    passages: collection.passages.length,
    characters: articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6,
    analysis: analysed.milliseconds,
    "analysis block": analysed.block,
    "index build": indexed.milliseconds,
    "index build block": indexed.block,
    "snapshot write": saved.milliseconds,
    "snapshot write block": saved.block,
    "snapshot size": await sizeOf(folder),
    "build memory": peakMemory(),
  };
};

/** Second start: loads the snapshot. */
export const loadArchive = async (
  articles: readonly Article[],
  folder: string,
): Promise<{ readonly archive: Archive; readonly figures: Figures }> => {
  const loaded = await takeTime(async () => {
    const version = await collectionVersion({ articles, roster: [] }, pace);
    const content = await storeIn(folder).load({ version, articles, skipped: 0 });
    if (content === null) throw new Error("the snapshot that was written could not be read");
    return content;
  });
  const { collection, index: data } = loaded.value;
  const filled = await takeTime(() => createMiniSearchIndex(data, pace));
  const tokenise = createTokeniser(protectedNames(collection.people));
  return {
    archive: {
      collection,
      index: filled.value,
      tokenise,
      wordsPerMillion: createWordFrequencies(),
      vectors: openWordVectors(),
      spelling: createSpelling(),
      pace,
    },
    figures: {
      load: loaded.milliseconds,
      "load block": loaded.block,
      "index load": filled.milliseconds,
      "index load block": filled.block,
    },
  };
};

const measureSearch = (archive: Archive, questions: readonly string[]): Promise<Figures> =>
  takeLatencies("search", questions, (question) => {
    const stems = archive.tokenise(question).map(({ stem }) => stem);
    return archive.index.search(
      stems.map((stem) => ({ stem, boost: 1, fuzzy: false })),
      80,
    );
  });

/** What asking found, and the answers given. */
export interface Answered {
  readonly answers: readonly Answer[];
  readonly figures: Figures;
}

/** Answers questions: the index alone, then whole commands. */
export const measureAnswers = async (archive: Archive, questions: BenchQuestions): Promise<Answered> => {
  const [first = ""] = questions.ask;
  const opened = await takeTime(async () => {
    const desk = createDesk(archive);
    await desk.ask(first);
    return desk;
  });
  const desk = opened.value;
  const blocks = await measureBlocks(desk, archive.collection, questions);
  // A question that warms up is asked twice, and answered alike.
  const answers = new Map<string, Answer>();
  const take = (name: string, asked: readonly string[], ask: (words: string) => Promise<Answer>) =>
    takeLatencies(name, asked, async (words) => answers.set(`${name} ${words}`, await ask(words)));
  const answered = await takeTime(async () => ({
    ...(await measureSearch(archive, questions.ask)),
    ...(await take("ask", questions.ask, (question) => desk.ask(question))),
    ...(await take("who", questions.who, (name) => desk.who(name))),
    ...(await take("timeline", questions.timeline, (topic) => desk.timeline(topic))),
  }));
  const figures = {
    "first answer": opened.milliseconds,
    ...blocks,
    ...answered.value,
    "answers block": answered.block,
    "serve memory": peakMemory(),
  };
  return { answers: [...answers.values()], figures };
};
