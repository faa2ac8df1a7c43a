import { describe, expect, test } from "vitest";
import { analyseArticle } from "../../src/analysis/analyse-article.js";
import { analyseCollection } from "../../src/collection/analyse-collection.js";
import { protectedNames } from "../../src/collection/protected-names.js";
import { type Article, articleId } from "../../src/core/model/article.js";

const articleOf = (id: string): Article => ({
  id: articleId(id),
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  kind: "article",
  basedOn: [],
  licence: null,
  text: "Mayor Lena Ortiz spoke on Tuesday. “We heard the nurses,” said Ortiz.\nThe council voted. It ended.",
});

describe("analyseCollection", () => {
  test("numbers passages through the whole collection and reports its progress", async () => {
    const reports: number[] = [];
    const collection = await analyseCollection({
      articles: ["a", "b", "c"].map(articleOf),
      roster: [],
      version: "abc123",
      skipped: 2,
      onProgress: (done, total) => reports.push(done / total),
    });
    expect(collection).toMatchObject({ version: "abc123", skipped: 2 });
    expect(collection.articles.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(collection.passages.map(({ id }) => id)).toEqual(collection.passages.map((_, at) => at));
    expect(new Set(collection.passages.map(({ article }) => article))).toEqual(new Set([0, 1, 2]));
    expect(reports.at(-1)).toBe(1);
  });

  test("analyses each article as it is analysed by itself", async () => {
    const articles = ["a", "b"].map(articleOf);
    const collection = await analyseCollection({ articles, roster: [], version: "0", skipped: 0 });
    expect(collection.articles).toEqual(articles.map((article) => analyseArticle(article, [])));
  });

  test("makes an empty collection of nothing", async () => {
    const collection = await analyseCollection({ articles: [], roster: [], version: "0", skipped: 0 });
    expect(collection).toMatchObject({ articles: [], passages: [], people: [] });
  });
});

describe("protectedNames", () => {
  test("gives the words of names in lower case, without initials", () => {
    const person = {
      id: "p",
      appearances: [],
      name: "Shaun O’Brien-Sacks",
      aliases: ["J. D. Gates", "Gates"],
    };
    expect([...protectedNames([person])]).toEqual(["shaun", "o'brien", "sacks", "gates"]);
  });
});
