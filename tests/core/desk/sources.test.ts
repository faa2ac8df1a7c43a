import { describe, expect, test } from "vitest";
import { sources } from "../../../src/core/desk/sources.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { contextOf } from "../reply/harbour.js";
import { renderPlain } from "../reply/render-plain.js";
import { sampleCollection } from "../reply/sample-collection.js";
import { nowhere, town } from "./town.js";

const idsOf = async (topic?: string): Promise<readonly string[]> =>
  (await sources(town, topic)).citations.map(({ article }) => article);

describe("sources", () => {
  test("lists every article, the last published first, undated ones last", async () => {
    expect(renderPlain(composeReply(await sources(town), town.collection))).toMatchInlineSnapshot(`
      "Sources: 5 articles

      [1] Harbour bridge stays shut — Coast Radio News — June 2025
      [2] Reyes wins the mayor's office — The Harbour Post — 3 May 2021
      [3] Bridge talk — Inland Digest — date not given
      [4] Area mayor is a bridge — The Onion — date not given — satire: The Onion
      [5] stranger — outlet not given — date not given
      collection 5 articles · v a1b2c3"
    `);
  });

  test.each([
    { topic: "Tom Birk", ids: ["bridge", "election"] },
    { topic: "brik", ids: ["bridge", "election"] },
    { topic: "ferry", ids: ["bridge", "election"] },
    { topic: "the pillars of the bridge", ids: ["bridge"] },
  ])("finds the articles on $topic", async ({ topic, ids }) => {
    expect(await idsOf(topic)).toEqual(ids);
  });

  test.each([
    { window: { since: "2025" }, ids: ["bridge"] },
    { window: { until: "2021" }, ids: ["bridge", "election"] },
    { window: { since: "2021-05", until: "2021-05" }, ids: ["election"] },
  ])("keeps to the time %j", async ({ window, ids }) => {
    const answer = await sources(town, undefined, window);
    expect(answer.citations.map(({ article }) => article)).toEqual(ids);
    expect(answer.scope).toMatchObject({ articles: 5, searched: ids.length, ...window });
  });

  test("says so when no article is of that time", async () => {
    expect(await sources(town, "ferry", { since: "2030" })).toMatchObject({
      kind: "abstention",
      reason: "filtered-out",
    });
  });

  test("counts what it does not list", async () => {
    const many = contextOf(
      sampleCollection(
        Array.from({ length: 60 }, (_, index) => ({ id: `a${index}`, text: `Text ${index}.` })),
      ),
    );
    const answer = await sources(many);
    expect(answer).toMatchObject({ kind: "sources", total: 60 });
    expect(answer.citations).toHaveLength(50);
    expect(renderPlain(composeReply(answer, many.collection))).toContain("50 listed · newest first");
  });

  test("abstains on a topic that no article has", async () => {
    expect(await sources(town, "volcano")).toMatchObject({
      kind: "abstention",
      reason: "no-match",
      notFound: ["volcano"],
    });
    expect(await sources(nowhere)).toMatchObject({ kind: "abstention", reason: "empty-collection" });
  });
});
