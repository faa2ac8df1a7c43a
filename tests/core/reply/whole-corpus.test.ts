import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readCollection } from "../../../src/collection/read-collection.js";
import type { Answer } from "../../../src/core/answer.js";
import { about } from "../../../src/core/desk/about.js";
import { ask } from "../../../src/core/desk/ask.js";
import { compare } from "../../../src/core/desk/compare.js";
import type { DeskContext } from "../../../src/core/desk/context.js";
import { help } from "../../../src/core/desk/help.js";
import { quotes } from "../../../src/core/desk/quotes.js";
import { sources } from "../../../src/core/desk/sources.js";
import { timeline } from "../../../src/core/desk/timeline.js";
import { verify } from "../../../src/core/desk/verify.js";
import { who } from "../../../src/core/desk/who.js";
import { isVerbatim } from "../../../src/core/model/quote.js";
import { createWordingCheck } from "../../../src/core/reply/check-wording.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { indexCollection } from "../../../src/index/build-index.js";
import { createMiniSearchIndex } from "../../../src/index/mini-search-index.js";
import { analysedContext } from "../../fakes/analysed-archive.js";
import { renderPlain } from "./render-plain.js";

const never = (): undefined => undefined;
const corpus = resolve(import.meta.dirname, "../../../corpus");

/** Every command over everybody and every headline of the shipped collection, and over words that are not in it. */
const everyAnswer = async (context: DeskContext): Promise<readonly Answer[]> => {
  const names = [...context.collection.people.map(({ name }) => name), "issacman", "Nobody Ever"];
  const titles = context.collection.articles.flatMap(({ title }) => (title === null ? [] : [title]));
  const sentences = context.collection.articles.flatMap(({ text, analysis }) =>
    analysis.sentences.slice(0, 2).map(({ start, end }) => text.slice(start, end)),
  );
  const perName = names.flatMap((name) => [
    who(context, name),
    timeline(context, name),
    timeline(context, name, { order: "newest-first", limit: 2, since: "2025", until: "2025-11" }),
    quotes(context, name),
    quotes(context, name, { about: "the bill", kind: "direct" }),
    compare(context, name),
    sources(context, name),
    ask(context, `What did ${name} say about volcanoes?`),
    ask(context, `Who is ${name}?`, { since: "2025-06", source: "briefs" }),
  ]);
  const perTitle = titles.flatMap((title) => [
    ask(context, title),
    compare(context, title),
    sources(context, title),
  ]);
  const perSentence = sentences.flatMap((sentence) => [
    verify(context, sentence),
    verify(context, sentence.replace(/\w{5,}/, "entirely")),
  ]);
  return Promise.all([
    ...perName,
    ...perTitle,
    ...perSentence,
    help(context),
    about(context),
    sources(context),
  ]);
};

describe("every answer over the shipped collection", () => {
  let context: DeskContext;
  let answers: readonly Answer[] = [];
  beforeAll(async () => {
    const { articles } = await readCollection(corpus);
    const { index: _slow, ...rest } = await analysedContext(articles);
    const data = await indexCollection(rest.collection, rest.tokenise, never);
    context = { ...rest, index: await createMiniSearchIndex(data, never) };
    answers = await everyAnswer(context);
  });

  test("quotes word for word", () => {
    const articles = new Map(context.collection.articles.map((article) => [article.id, article]));
    const wrong = answers.flatMap((answer) =>
      answer.quotes.filter(({ quote }) => !isVerbatim(quote, articles.get(quote.article)!)),
    );
    expect(answers.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  test("says nothing in words of ours that is not from the phrases", () => {
    const check = createWordingCheck(context.collection);
    const wrong = answers.flatMap((answer) =>
      check(renderPlain(composeReply(answer, context.collection)), answer),
    );
    expect(wrong).toEqual([]);
  });

  test("suggests only what has an answer", async () => {
    const run = { who, timeline, quotes, sources, ask };
    const suggested = new Set(
      answers.flatMap((answer) =>
        answer.kind === "abstention" ? answer.suggestions : answer.kind === "help" ? answer.examples : [],
      ),
    );
    expect(suggested.size).toBeGreaterThan(3);
    for (const request of suggested) {
      const [command = "", ...rest] = request.split(" ");
      const answer = await run[command as keyof typeof run](context, rest.join(" "));
      expect(answer.kind, request).toBe(command);
    }
  });

  test("is the same the second time", async () => {
    expect(await everyAnswer(context)).toEqual(answers);
  });
});
