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

describe("several questions at once", () => {
  let context: DeskContext;
  beforeAll(async () => {
    context = await analysedContext(articles);
  });

  const read = async (text: string) => {
    const answer = await ask(context, text);
    if (answer.kind !== "parts") throw new Error(`one answer: ${answer.kind}`);
    return answer;
  };

  test("are answered each with its own quotes", async () => {
    const answer = await read("who opened the bridge and what did Lund call the toll?");
    expect(answer.parts.map(({ answered }) => answered)).toEqual([true, true]);
    const [first, second] = answer.parts.map(({ quotes: [place = -1] }) => answer.quotes[place]?.quote.text);
    expect(first).toContain("Holm opened the new bridge");
    expect(second).toContain("a tax on the poor");
    expect(answer.asked).toBe("who opened the bridge and what did Lund call the toll?");
  });

  test("are left unanswered each on its own", async () => {
    const answer = await read("What did Holm say about Zanzibar? Why did Lund stay away from the bridge?");
    expect(answer.parts).toMatchObject([
      { answered: false, notFound: ["Zanzibar"] },
      { answered: true, notFound: [] },
    ]);
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  test.each([
    ["who is Per Lund and what did he call the toll", ["who is Per Lund", "what did Per Lund call the toll"]],
    ["Did Holm open the bridge? When?", ["Did Holm open the bridge?", "When did Holm open the bridge"]],
    ["What is the toll? Who defended it?", ["What is the toll?", "Who defended the toll?"]],
    [
      "Why did Holm and Lund quarrel and who told her?",
      ["Why did Holm and Lund quarrel", "Why did Holm and Lund quarrel. who told her?"],
    ],
  ])("what points back is put in, and shown: %s", async (text, asked) => {
    expect((await read(text)).parts.map((part) => part.asked)).toEqual(asked);
  });

  test("beyond three are left out, and said so", async () => {
    const answer = await read("Who is Holm? Who is Lund? What is the toll? When did the bridge open? Why?");
    expect([answer.parts.length, answer.left]).toEqual([3, 2]);
  });

  test("share one list of sources", async () => {
    const answer = await read("who opened the bridge and what did Lund call the toll?");
    const numbers = answer.citations.map(({ n }) => n);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(answer.quotes.every(({ n }) => numbers.includes(n))).toBe(true);
  });
});
