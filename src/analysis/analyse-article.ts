import type { AnalysedArticle, Article } from "../core/model/article.js";
import type { RosterEntry } from "../core/model/person.js";
import { findAttributions } from "./attributions/find-attributions.js";
import { findDates } from "./dates/find-dates.js";
import { findPeople } from "./people/find-people.js";
import { findBlocks } from "./text/blocks.js";
import { findSentences } from "./text/sentences.js";

/** Raise this whenever analysis gives other results: stored snapshots of an older version are then rebuilt. */
export const ANALYSIS_VERSION = 8;

/** The steps of `analyseArticle`, for a caller who pauses between them: a long article takes its time. */
export function* analysisSteps(
  article: Article,
  roster: readonly RosterEntry[],
): Generator<undefined, AnalysedArticle, undefined> {
  const { text } = article;
  const blocks = findBlocks(text);
  yield;
  const structure = { text, blocks, sentences: findSentences(text, blocks) };
  yield;
  const found = findPeople(structure, roster);
  yield;
  const dates = findDates(structure, article.published);
  yield;
  const attributions = findAttributions(structure, found);
  const { sentences } = structure;
  return { ...article, analysis: { blocks, sentences, ...found, dates, attributions } };
}

/** Works out everything about one article that does not depend on the others. Pure: the same article, the same result. */
export const analyseArticle = (article: Article, roster: readonly RosterEntry[]): AnalysedArticle => {
  const steps = analysisSteps(article, roster);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
