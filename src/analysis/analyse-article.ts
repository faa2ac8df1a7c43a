import type { AnalysedArticle, Article } from "../core/model/article.js";
import type { RosterEntry } from "../core/model/person.js";
import { findAttributions } from "./attributions/find-attributions.js";
import { findDates } from "./dates/find-dates.js";
import { findPeople } from "./people/find-people.js";
import { findBlocks } from "./text/blocks.js";
import { findSentences } from "./text/sentences.js";

/** Raise this whenever analysis gives other results: stored snapshots of an older version are then rebuilt. */
export const ANALYSIS_VERSION = 5;

/** Works out everything about one article that does not depend on the others. Pure: the same article, the same result. */
export const analyseArticle = (article: Article, roster: readonly RosterEntry[]): AnalysedArticle => {
  const { text } = article;
  const blocks = findBlocks(text);
  const structure = { text, blocks, sentences: findSentences(text, blocks) };
  const found = findPeople(structure, roster);
  return {
    ...article,
    analysis: {
      blocks,
      sentences: structure.sentences,
      ...found,
      dates: findDates(structure, article.published),
      attributions: findAttributions(structure, found),
    },
  };
};
