import { beforeAll, describe, expect, test } from "vitest";
import { type Evidence, weigh } from "../../../../src/core/ask/silence/evidence.js";
import type { DeskContext } from "../../../../src/core/desk/context.js";
import { find } from "../../../../src/core/desk/find.js";
import { noWordVectors } from "../../../../src/core/ports.js";
import { analysedContext, plainArticle } from "../../../fakes/analysed-archive.js";

const TEXT = `The harbour bridge is the highest bridge of the northern coast. Ann Brook and Tim Harlow opened it in 1962.

Two of the five ferries were sold to Norwegian owners. The council withdrew the plan for a tunnel.

The American investors paid for the lighthouse. Mayor Ann Brook worked as a nurse before she was elected.`;

let context: DeskContext;
beforeAll(async () => {
  context = await analysedContext([plainArticle("harbour", TEXT, { title: "The harbour" })]);
});

/** The evidence for the unit that is ranked best. */
const evidenceOf = async (question: string, over: Partial<DeskContext> = {}): Promise<Evidence> => {
  const { question: read, ranked } = await find({ ...context, ...over }, question);
  const [best] = ranked;
  if (best === undefined) throw new Error(`nothing was found for: ${question}`);
  return weigh(read, best);
};

describe("weigh", () => {
  test("tells the contrary of what is asked", async () => {
    expect((await evidenceOf("What is the lowest bridge of the northern coast?")).opposite).toBe(1);
    expect((await evidenceOf("What is the highest bridge of the northern coast?")).opposite).toBe(0);
  });

  test("tells a name that is put together from two", async () => {
    expect((await evidenceOf("When did the council let Brook Harlow open the bridge?")).tornName).toBe(1);
    expect((await evidenceOf("When did the council let Tim Harlow open the bridge?")).tornName).toBe(0);
  });

  test("words for the kind of thing that is asked for are not missed", async () => {
    const { rarestUnlike, farMissing } = await evidenceOf(
      "What occupation did Ann Brook have before she was elected?",
    );
    expect({ rarestUnlike, farMissing }).toEqual({ rarestUnlike: 0, farMissing: 0 });
  });

  test("a country is held by the name of its people", async () => {
    const { missingNames } = await evidenceOf(
      "Which investors from the United States paid for the lighthouse?",
    );
    expect(missingNames).toBe(0);
  });

  test("what is missing counts less where a word of like use stands in its place", async () => {
    const asked = "Which plan for a tunnel was cancelled by the council?";
    const { farMissing, rarestUnlike } = await evidenceOf(asked);
    const without = await evidenceOf(asked, { vectors: noWordVectors });
    expect(farMissing).toBeLessThan(without.farMissing);
    expect(rarestUnlike).toBeLessThan(without.rarestUnlike);
  });

  test("a negation of the question's verb is no word to look for", async () => {
    const { unknown } = await evidenceOf("Why couldn't the council build a tunnel?");
    expect(unknown).toBeLessThan(0.5);
  });

  test("tells how much of the headline the question has, but of no topic's name", async () => {
    const news = await analysedContext([
      plainArticle("bridge", TEXT, { title: "Harbour bridge of the northern coast opens after repairs" }),
    ]);
    const asked = "Who opened the harbour bridge of the northern coast?";
    expect((await evidenceOf(asked, news)).headline).toBeGreaterThan(0.5);
    expect((await evidenceOf("Who bought ferries?", news)).headline).toBe(0);
    expect((await evidenceOf("Who bought ferries?")).headline).toBe((await evidenceOf(asked)).headline);
  });
});

test("a person who is asked for in full is held by the surname alone", async () => {
  const town = await analysedContext([
    plainArticle("a", "Mayor Ida Holm met Per Lund at the harbour. Lund called Holm a stubborn captain."),
  ]);
  const { missingNames, rarestUnlike } = await evidenceOf("What did Per Lund call Ida Holm?", town);
  expect({ missingNames, rarestUnlike }).toEqual({ missingNames: 0, rarestUnlike: 0 });
});
