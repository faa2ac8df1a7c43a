import { createTokeniser } from "../../src/analysis/text/tokens.js";
import { createWordFrequencies } from "../../src/analysis/text/word-frequencies.js";
import { openWordVectors } from "../../src/cli/open-word-vectors.js";
import { analyseCollection } from "../../src/collection/analyse-collection.js";
import { protectedNames } from "../../src/collection/protected-names.js";
import { createSpelling } from "../../src/collection/spelling.js";
import type { DeskContext } from "../../src/core/desk/context.js";
import { createLookups } from "../../src/core/desk/lookups.js";
import { type Article, articleId } from "../../src/core/model/article.js";
import { createPeopleLookup } from "../../src/core/people/people-lookup.js";
import { passageDocuments } from "../../src/index/build-index.js";
import { createArrayIndex } from "./array-index.js";

/** An article that says nothing of itself but what is given. */
export const plainArticle = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  id: articleId(id),
  text,
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  kind: "article",
  basedOn: [],
  licence: null,
  ...more,
});

/** What the desk works with, over articles analysed as the program does, searched by an array. */
export const analysedContext = async (articles: readonly Article[]): Promise<DeskContext> => {
  const collection = await analyseCollection({ articles, roster: [], version: "5ma11c", skipped: 0 });
  const tokenise = createTokeniser(protectedNames(collection.people));
  const spelling = createSpelling();
  return {
    collection,
    tokenise,
    wordsPerMillion: createWordFrequencies(),
    vectors: openWordVectors(),
    spelling,
    index: createArrayIndex([...passageDocuments(collection, tokenise)]),
    people: createPeopleLookup(collection.people, spelling),
    lookups: createLookups(collection),
    pace: () => undefined,
  };
};
