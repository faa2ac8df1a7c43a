import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
import { analyseArticle } from "../analysis/analyse-article.js";
import type { AnalysedArticle, Article } from "../core/model/article.js";
import type { Collection } from "../core/model/collection.js";
import type { Passage } from "../core/model/passage.js";
import type { RosterEntry } from "../core/model/person.js";
import { mergePeople } from "./people-directory.js";
import { splitPassages } from "./split-passages.js";

/** Longest stretch of work without a pause, in milliseconds: heartbeats must not wait. One article is one stretch. */
const SLICE = 12;

/** What is put together once the articles are analysed. */
export interface AnalysedParts {
  readonly articles: readonly AnalysedArticle[];
  readonly roster: readonly RosterEntry[];
  readonly version: string;
  /** Files and lines that were left out. */
  readonly skipped: number;
}

export interface CollectionParts extends Omit<AnalysedParts, "articles"> {
  readonly articles: readonly Article[];
  /** Called with the number of articles done, at each pause and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Runs a step for each item in order and lets timers and sockets run in between. */
const eachPaced = async <T>(
  items: readonly T[],
  step: (item: T, index: number) => void,
  onPause: (done: number) => void,
): Promise<void> => {
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    step(item, index);
    if (performance.now() - since < SLICE) continue;
    onPause(index + 1);
    await setImmediate();
    since = performance.now();
  }
};

/** Puts a collection together from analysed articles, such as a snapshot holds: passages are cut, people merged. */
export const assembleCollection = async (parts: AnalysedParts): Promise<Collection> => {
  const { articles, roster, version, skipped } = parts;
  const passages: Passage[] = [];
  const cut = (article: AnalysedArticle, index: number): void => {
    for (const passage of splitPassages(article, index, passages.length)) passages.push(passage);
  };
  await eachPaced(articles, cut, () => undefined);
  return { version, articles, passages, people: mergePeople(articles, roster), skipped };
};

/** Analyses every article and puts the collection together, without holding the event loop for long. */
export const analyseCollection = async (parts: CollectionParts): Promise<Collection> => {
  const { articles, roster, onProgress } = parts;
  const analysed: AnalysedArticle[] = [];
  const report = (done: number): void => onProgress?.(done, articles.length);
  await eachPaced(articles, (article) => analysed.push(analyseArticle(article, roster)), report);
  report(articles.length);
  return assembleCollection({ ...parts, articles: analysed });
};
