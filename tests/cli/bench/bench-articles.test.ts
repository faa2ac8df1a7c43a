import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createTokeniser } from "../../../src/analysis/text/tokens.js";
import { benchArticles } from "../../../src/cli/bench/bench-articles.js";
import { benchQuestions } from "../../../src/cli/bench/bench-questions.js";
import { analyseCollection } from "../../../src/collection/analyse-collection.js";

const collect = async (passages: number, seed = 7) => {
  const articles = await benchArticles({ passages, seed, corpus: null });
  return analyseCollection({ articles, roster: [], version: "bench", skipped: 0 });
};

describe("benchArticles", () => {
  test("invents the same articles from the same seed, others from another", async () => {
    const options = { passages: 60, seed: 7, corpus: null };
    const first = await benchArticles(options);
    expect(await benchArticles(options)).toEqual(first);
    expect(await benchArticles({ ...options, seed: 8 })).not.toEqual(first);
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
  });

  test("gives about as many passages as were asked for", async () => {
    for (const wanted of [50, 600]) {
      const { passages } = await collect(wanted);
      expect(passages.length).toBeGreaterThan(wanted * 0.8);
      expect(passages.length).toBeLessThan(wanted * 1.2);
    }
  });

  test("invents people, dates and quotations that the analysis finds", async () => {
    const { articles, people } = await collect(200);
    const found = articles.map(({ analysis }) => analysis);
    expect(people.length).toBeGreaterThan(20);
    expect(found.flatMap(({ dates }) => dates).length).toBeGreaterThan(50);
    expect(found.flatMap(({ attributions }) => attributions).length).toBeGreaterThan(50);
  });

  test("repeats and cuts a collection to size, each copy under an id of its own", async () => {
    const folder = await mkdtemp(join(tmpdir(), "verbatim-bench-"));
    try {
      const corpus = join(folder, "articles.jsonl");
      await writeFile(corpus, JSON.stringify({ id: "one", title: "One", text: "One vote.\n\nTwo votes." }));
      const articles = await benchArticles({ passages: 4, seed: 1, corpus });
      expect(articles.length).toBeGreaterThan(1);
      expect(articles.slice(0, 2).map(({ id }) => id)).toEqual(["one", "one~1"]);
      expect(new Set(articles.map(({ text }) => text)).size).toBe(1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe("benchQuestions", () => {
  test("asks the same questions each time, by words and names of the collection", async () => {
    const collection = await collect(60);
    const tokenise = createTokeniser(new Set());
    const options = { collection, tokenise, count: 20, seed: 3 };
    const questions = benchQuestions(options);
    expect(benchQuestions(options)).toEqual(questions);
    expect(questions.ask).toHaveLength(20);
    expect(questions.ask.join(" ")).not.toMatch(/[{}]/);
    const names = new Set(collection.people.map(({ name }) => name));
    expect(questions.who.every((name) => names.has(name))).toBe(true);
  });
});
