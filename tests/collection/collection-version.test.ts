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

const never = () => undefined;
const always = () => Promise.resolve();
const plain = { articles: [article], roster: [] };

test("the version is twelve hexadecimal digits and the same for the same content", async () => {
  expect(await collectionVersion(plain, never)).toBe("dd5efe47a1a0");
  expect(await collectionVersion({ articles: [{ ...article }], roster: [] }, never)).toBe(
    await collectionVersion(plain, never),
  );
});

test("the version is the same however often the work pauses", async () => {
  const articles = ["a", "b", "c"].map((id) => ({ ...article, id: articleId(id) }));
  const roster = [{ name: "Ada Mbeki", aliases: ["Mbeki"] }];
  expect(await collectionVersion({ articles, roster }, always)).toBe(
    await collectionVersion({ articles, roster }, never),
  );
});

test.each([
  { name: "text", articles: [{ ...article, text: "One. Two!" }], roster: [] },
  { name: "metadata", articles: [{ ...article, title: null }], roster: [] },
  { name: "id", articles: [{ ...article, id: articleId("b") }], roster: [] },
  { name: "number of articles", articles: [article, article], roster: [] },
  { name: "roster", articles: [article], roster: [{ name: "Ada Mbeki", aliases: [] }] },
])("the version changes with the $name", async ({ articles, roster }) => {
  expect(await collectionVersion({ articles, roster }, never)).not.toBe(
    await collectionVersion(plain, never),
  );
});
