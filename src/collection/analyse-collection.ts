import { performance } from "node:perf_hooks";
import { analysisSteps } from "../analysis/analyse-article.js";
import type { AnalysedArticle, Article } from "../core/model/article.js";
import type { Collection } from "../core/model/collection.js";
import type { Passage } from "../core/model/passage.js";
import type { RosterEntry } from "../core/model/person.js";
import { createPace, eachPaced, type Pace } from "../core/pace.js";
import { mergePeople } from "./people-directory.js";
import { splitPassages } from "./split-passages.js";

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
  /** Called with the number of articles done, at pauses between articles and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
}

const clock = (): number => performance.now();

/** Puts a collection together from analysed articles, such as a snapshot holds: passages are cut, people merged. */
export const assembleCollection = async (parts: AnalysedParts): Promise<Collection> => {
  const { articles, roster, version, skipped } = parts;
  const passages: Passage[] = [];
  const cut = (article: AnalysedArticle, index: number): void => {
    for (const passage of splitPassages(article, index, passages.length)) passages.push(passage);
  };
  const pace = createPace(clock);
  await eachPaced(articles, pace, cut);
  return { version, articles, passages, people: await mergePeople({ articles, roster }, pace), skipped };
};

/** Analyses one article, with pauses between the steps: some are as long as a book. */
const analysePaced = async (
  article: Article,
  roster: readonly RosterEntry[],
  pace: Pace,
): Promise<AnalysedArticle> => {
  const steps = analysisSteps(article, roster);
  let step = steps.next();
  while (step.done !== true) {
    const pause = pace();
    if (pause !== undefined) await pause;
    step = steps.next();
  }
  return step.value;
};

/** Analyses every article and puts the collection together, without holding the event loop for long. */
export const analyseCollection = async (parts: CollectionParts): Promise<Collection> => {
  const { articles, roster, onProgress } = parts;
  const analysed: AnalysedArticle[] = [];
  const pace = createPace(clock);
  for (const article of articles) {
    analysed.push(await analysePaced(article, roster, pace));
    const pause = pace();
    if (pause === undefined) continue;
    onProgress?.(analysed.length, articles.length);
    await pause;
  }
  onProgress?.(articles.length, articles.length);
  return assembleCollection({ ...parts, articles: analysed });
};
