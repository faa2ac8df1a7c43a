import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBlocks } from "../../src/analysis/text/blocks.js";
import { findSentences } from "../../src/analysis/text/sentences.js";
import { splitPassages } from "../../src/collection/split-passages.js";
import { type AnalysedArticle, articleId } from "../../src/core/model/article.js";

const articleOf = (text: string): AnalysedArticle => {
  const blocks = findBlocks(text);
  const analysis = { people: [], mentions: [], roles: [], dates: [], attributions: [] };
  return {
    id: articleId("a"),
    title: null,
    outlet: null,
    author: null,
    published: null,
    url: null,
    kind: "article",
    basedOn: [],
    licence: null,
    text,
    analysis: { ...analysis, blocks, sentences: findSentences(text, blocks) },
  };
};

const cut = (text: string): readonly string[] =>
  splitPassages(articleOf(text), 0, 0).map(({ start, end }) => text.slice(start, end));

describe("splitPassages", () => {
  test.each([
    {
      name: "keeps a paragraph of three sentences whole",
      text: "One is. Two is. Three is.",
      passages: ["One is. Two is. Three is."],
    },
    {
      name: "puts short paragraphs together",
      text: "One is.\nTwo is.\nThree is.",
      passages: ["One is.\nTwo is.\nThree is."],
    },
    {
      name: "prefers the end of a paragraph",
      text: "One is. Two is.\nThree is. Four is. Five is.",
      passages: ["One is. Two is.", "Three is. Four is. Five is."],
    },
    {
      name: "does not tear a quotation",
      text: "He spoke. He paused. “We lost. We fought. We will be back.” She left. She ran.",
      passages: ["He spoke. He paused.", "“We lost. We fought. We will be back.”", "She left. She ran."],
    },
    {
      name: "does not cross a heading",
      text: "The first part is here.\n\n# Second part\n\nThe second part is here.",
      passages: ["The first part is here.", "The second part is here."],
    },
    {
      name: "leaves boilerplate out",
      text: "The first part is here.\nRead more\nThe second part is here.",
      passages: ["The first part is here.", "The second part is here."],
    },
    {
      name: "keeps a single sentence",
      text: "Only one sentence is here.",
      passages: ["Only one sentence is here."],
    },
    { name: "finds none where nothing is quotable", text: "Advertisement", passages: [] },
  ])("$name", ({ text, passages }) => {
    expect(cut(text)).toEqual(passages);
  });

  test("makes a post a passage of its own, in its own voice", () => {
    const post = "What a night. Well done. pic.twitter.com/Ab12\n— Jo (@jo) May 1, 2025";
    const passages = splitPassages(articleOf(`One is here.\n${post}\nTwo is here.`), 3, 10);
    expect(passages.map(({ id, article, voice }) => ({ id, article, voice }))).toEqual([
      { id: 10, article: 3, voice: "article" },
      { id: 11, article: 3, voice: "post" },
      { id: 12, article: 3, voice: "article" },
    ]);
  });
});

const sentence = fc.constantFrom(
  "One is here. ",
  "“Two is. ",
  "Three.” ",
  '"Four is. ',
  "\n",
  "\n\n# Head\n\n",
  "Read more\n",
);

test("every sentence of a paragraph or post is in exactly one passage, in order", () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 60 }), (parts) => {
      const article = articleOf(parts.join(""));
      const { blocks, sentences } = article.analysis;
      const passages = splitPassages(article, 0, 0);
      const covered = passages.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      const wanted = sentences.flatMap(({ block }, at) =>
        blocks[block]?.kind === "paragraph" || blocks[block]?.kind === "post" ? [at] : [],
      );
      expect(covered).toEqual(wanted);
      expect(passages.map(({ id }) => id)).toEqual(passages.map((_, at) => at));
      for (const { from, to, start, end } of passages) {
        expect(start).toBe(sentences[from]?.start);
        expect(end).toBe(sentences[to - 1]?.end);
      }
    }),
  );
});
