import { describe, expect, test } from "vitest";
import { standsForIn } from "../../../src/core/desk/stands-for.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

/** What the last sentence of a text leaves to be told beside it. */
const toldOf = async (text: string) => {
  const context = await analysedContext([plainArticle("harbour", text)]);
  const span = context.collection.articles[0]?.analysis.sentences.at(-1);
  if (span === undefined) throw new Error("there is no sentence");
  return standsForIn(context, 0, span).map(({ words, name }) => `${words} = ${name}`);
};

describe("standsForIn", () => {
  test("tells who a pronoun is where the text makes it certain", async () => {
    const told = await toldOf("Mayor Ida Holm opened the bridge. She called it a gift to the town.");
    expect(told).toEqual(["She = Ida Holm"]);
  });

  test("tells nothing of somebody whom the words themselves name", async () => {
    expect(await toldOf("Ida Holm opened the bridge. Holm said she was glad.")).toEqual([]);
  });

  test("tells nothing where two people may be meant", async () => {
    expect(await toldOf("Ida Holm met Ada Lund. She was late.")).toEqual([]);
  });
});
