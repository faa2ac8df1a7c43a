import { expect, test } from "vitest";
import { collectionVersion } from "../../src/collection/collection-version.js";
import { type Article, articleId } from "../../src/core/model/article.js";

const article: Article = {
  id: articleId("a"),
  title: "T",
  outlet: null,
  author: null,
  published: null,
  url: null,
  kind: "article",
  basedOn: [],
  licence: null,
  text: "One. Two.",
};

test("the version is twelve hexadecimal digits and the same for the same content", () => {
  expect(collectionVersion([article], [])).toMatch(/^[0-9a-f]{12}$/);
  expect(collectionVersion([{ ...article }], [])).toBe(collectionVersion([article], []));
});

test.each([
  { name: "text", articles: [{ ...article, text: "One. Two!" }], roster: [] },
  { name: "metadata", articles: [{ ...article, title: null }], roster: [] },
  { name: "id", articles: [{ ...article, id: articleId("b") }], roster: [] },
  { name: "number of articles", articles: [article, article], roster: [] },
  { name: "roster", articles: [article], roster: [{ name: "Ada Mbeki", aliases: [] }] },
])("the version changes with the $name", ({ articles, roster }) => {
  expect(collectionVersion(articles, roster)).not.toBe(collectionVersion([article], []));
});
