import { describe, expect, test } from "vitest";
import { rankUnits } from "../../../../src/core/ask/ranking/rank.js";
import { measureSignals } from "../../../../src/core/ask/ranking/signals/index.js";
import type { Unit } from "../../../../src/core/ask/ranking/unit.js";
import { understand } from "../../../../src/core/ask/reading/question.js";
import { analysedContext, plainArticle } from "../../../fakes/analysed-archive.js";

/** More sentences about the ferry than are looked at closely, and one that answers. */
const articles = Array.from({ length: 30 }, (_, at) =>
  plainArticle(
    `harbour-${at}`,
    Array.from(
      { length: 5 },
      (_sentence, line) => `The harbour ferry sailed past pier number ${at} in the quiet week ${line}.`,
    ).join("\n\n"),
  ),
);
const answer = "The harbour ferry was sold to a Norwegian company in March for two million crowns.";
const context = await analysedContext([...articles, plainArticle("sale", answer)]);
const question = await understand(context, "Who was the harbour ferry sold to in March?");

const rank = (keeps: (unit: Unit) => boolean) => rankUnits(context, question, { searched: null, keeps });

describe("rankUnits", () => {
  test("puts the sentence that answers first among very many", async () => {
    const [best] = await rank(() => true);
    expect(best?.unit.text).toBe(answer);
  });

  test("ranks every sentence of the passages found, each once", async () => {
    const ranked = await rank(() => true);
    const singles = ranked.filter(({ unit }) => unit.from === unit.to);
    expect(singles.length).toBeGreaterThan(60);
    expect(new Set(singles.map(({ unit }) => unit.text)).size).toBe(singles.length);
  });

  test("tells all signals of a sentence that was not looked at closely", async () => {
    const last = (await rank(() => true)).at(-1);
    expect(last?.values).toEqual(last && measureSignals(last.unit, question));
  });

  test("looks closely at those that can be shown", async () => {
    const isKept = ({ text }: Unit): boolean => text.includes("pier number 7 ");
    const [kept] = (await rank(isKept)).filter(({ unit }) => isKept(unit));
    const [same] = (await rank(() => true)).filter(({ unit }) => isKept(unit));
    expect(kept?.score).toBeGreaterThanOrEqual(same?.score ?? 0);
  });

  test("leaves out what only says what a picture shows", async () => {
    const caption = "Ida Holm speaks to reporters about the harbour ferry on May 3, 2021.";
    const told = "Ida Holm spoke about the harbour ferry before the vote, and went home early that night.";
    const pictures = await analysedContext([plainArticle("caption", `${caption}\n\n${told}`)]);
    const asked = await understand(pictures, "What did Ida Holm say about the harbour ferry?");
    const ranked = await rankUnits(pictures, asked, { searched: null, keeps: () => true });
    expect(ranked.map(({ unit }) => unit.text)).toEqual([told]);
  });
});
