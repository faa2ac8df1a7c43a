import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../../src/core/desk/ask.js";
import type { DeskContext } from "../../../src/core/desk/context.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

const articles = [
  plainArticle(
    "bridge",
    "Mayor Ida Holm opened the new bridge on 3 June 2025.\n\n“We built it for the ferrymen,” Holm said.\n\nCouncil leader Per Lund stayed away because the toll had doubled.",
  ),
  plainArticle(
    "toll",
    "Per Lund called the toll “a tax on the poor” in May 2025.\n\nIda Holm defended the toll.",
  ),
];

describe("ask", () => {
  let context: DeskContext;
  beforeAll(async () => {
    context = await analysedContext(articles);
  });

  test("answers with the sentence that says it", async () => {
    const answer = await ask(context, "Why did Lund stay away from the bridge?");
    expect(answer.kind).toBe("ask");
    expect(answer.quotes[0]?.quote.text).toContain("because the toll had doubled");
  });

  test("gives the words of the person asked about", async () => {
    const answer = await ask(context, "What did Lund call the toll?");
    expect(answer.quotes[0]).toMatchObject({ voice: "direct", attribution: { speaker: "Per Lund" } });
  });

  test("abstains from what no article tells, and says which word it does not know", async () => {
    const answer = await ask(context, "What did Holm say about Zanzibar?");
    expect(answer).toMatchObject({ kind: "abstention", notFound: ["Zanzibar"], found: ["Holm"] });
  });

  test("shows no closest passage where it knows none of the words", async () => {
    const answer = await ask(context, "frobnicate the quuxes");
    expect(answer).toMatchObject({ kind: "abstention", quotes: [], citations: [] });
  });

  test("names a speaker whom it does not know instead of answering without the limit", async () => {
    const answer = await ask(context, "What about the toll?", { speaker: "Ida Holmgren" });
    expect(answer).toMatchObject({ kind: "abstention", reason: "unknown-name", notFound: ["Ida Holmgren"] });
  });

  test("keeps to the words of a given speaker", async () => {
    const answer = await ask(context, "toll", { speaker: "Lund" });
    expect(answer.quotes.map(({ attribution }) => attribution?.speaker)).toEqual(["Per Lund"]);
  });

  test("searches only the time asked for", async () => {
    const answer = await ask(context, "bridge", { since: "2025-06-01", until: "2025-06-30" });
    expect(answer.quotes.map(({ quote }) => quote.article)).toEqual(["bridge"]);
    expect((await ask(context, "bridge", { until: "2024" })).kind).toBe("abstention");
  });

  test("gives the same answer to the same question", async () => {
    const [first, second] = [
      await ask(context, "who opened the bridge"),
      await ask(context, "who opened the bridge"),
    ];
    expect(first).toEqual(second);
  });
});

describe("a question in another language", () => {
  const spanish = plainArticle(
    "puente",
    "La alcaldesa Ida Holm inauguró el nuevo puente en junio de 2025, según dijo el periódico.\n\n¿Quién pagó el puente? Los vecinos no lo saben.",
  );

  test("is told so, and only its names are looked for", async () => {
    const context = await analysedContext(articles);
    expect(await ask(context, "¿Por qué no fue Lund al puente con el toll?")).toMatchObject({
      kind: "abstention",
      reason: "other-language",
      languages: { question: "Spanish", collection: "English" },
      found: ["Lund"],
      notFound: [],
      suggestions: ["who Per Lund", "timeline Per Lund"],
    });
  });

  test("is no trouble where the articles are in that language", async () => {
    const context = await analysedContext([spanish]);
    const answer = await ask(context, "quién inauguró el puente");
    expect(answer).not.toMatchObject({ reason: "other-language" });
  });
});

describe("a text that asks nothing", () => {
  test("is read as asking about what it names, and can be verified", async () => {
    const context = await analysedContext(articles);
    const answer = await ask(
      context,
      "Mayor Ida Holm opened the new bridge on a Tuesday in front of a crowd, and the ferrymen cheered for her.",
    );
    expect(answer).toMatchObject({
      kind: "ask",
      subject: { words: expect.arrayContaining(["Holm", "bridge"]) },
    });
    expect(answer.quotes[0]?.quote.text).toContain("Holm opened the new bridge");
  });
});

test("an abstention tells what the closest passage lacks, though the collection has it", async () => {
  const context = await analysedContext([
    plainArticle("gift", "Captain Ida Holm gave money to the ferrymen of the old harbour."),
    plainArticle("club", "The rowers have a club of their own."),
  ]);
  const answer = await ask(context, "When did Captain Ida Holm lose the race against the rowers?");
  expect(answer).toMatchObject({ kind: "abstention", missingThere: ["rowers"] });
});
