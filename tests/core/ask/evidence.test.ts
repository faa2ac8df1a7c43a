import { beforeAll, describe, expect, test } from "vitest";
import { type Evidence, weigh } from "../../../src/core/ask/decide.js";
import { find } from "../../../src/core/desk/ask.js";
import type { DeskContext } from "../../../src/core/desk/context.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

const TEXT = `The harbour bridge is the highest bridge of the northern coast. Ann Brook and Tim Harlow opened it in 1962.

Two of the five ferries were sold to Norwegian owners. The council withdrew the plan for a tunnel.

The American investors paid for the lighthouse. Mayor Ann Brook worked as a nurse before she was elected.`;

let context: DeskContext;
beforeAll(async () => {
  context = await analysedContext([plainArticle("harbour", TEXT, { title: "The harbour" })]);
});

/** The evidence for the unit that is ranked best. */
const evidenceOf = async (question: string): Promise<Evidence> => {
  const { question: read, ranked } = await find(context, question);
  const [best] = ranked;
  if (best === undefined) throw new Error(`nothing was found for: ${question}`);
  return weigh(read, best);
};

describe("weigh", () => {
  test("tells the contrary of what is asked", async () => {
    expect((await evidenceOf("What is the lowest bridge of the northern coast?")).opposite).toBe(1);
    expect((await evidenceOf("What is the highest bridge of the northern coast?")).opposite).toBe(0);
  });

  test("tells another number in the place of the one that is asked about", async () => {
    expect((await evidenceOf("Who bought four of the ferries that were sold?")).otherNumber).toBe(1);
    expect((await evidenceOf("Who bought two of the five ferries that were sold?")).otherNumber).toBe(0);
  });

  test("tells a name that is put together from two", async () => {
    expect((await evidenceOf("When did the council let Brook Harlow open the bridge?")).tornName).toBe(1);
    expect((await evidenceOf("When did the council let Tim Harlow open the bridge?")).tornName).toBe(0);
  });

  test("words for the kind of thing that is asked for are not missed", async () => {
    const { rarestMissing, coverage } = await evidenceOf(
      "What occupation did Ann Brook have before she was elected?",
    );
    expect({ rarestMissing, coverage }).toEqual({ rarestMissing: 0, coverage: 1 });
  });

  test("a country is held by the name of its people", async () => {
    const { missingNames } = await evidenceOf(
      "Which investors from the United States paid for the lighthouse?",
    );
    expect(missingNames).toBe(0);
  });

  test("what is missing counts less where a word of like use stands in its place", async () => {
    const like = await evidenceOf("Which plan for a tunnel was cancelled by the council?");
    expect(like.rarestUnlike).toBeLessThan(0.9 * like.rarestMissing);
    const unlike = await evidenceOf("Which plan for a tunnel was painted by the council?");
    expect(unlike.rarestUnlike).toBeGreaterThan(0.9 * unlike.rarestMissing);
  });

  test("a negation of the question's verb is no word to look for", async () => {
    const { unknown } = await evidenceOf("Why couldn't the council build a tunnel?");
    expect(unknown).toBeLessThan(0.5);
  });
});
