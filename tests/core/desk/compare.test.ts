import { describe, expect, test } from "vitest";
import { compare } from "../../../src/core/desk/compare.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { renderPlain } from "../reply/render-plain.js";
import { nowhere, town } from "./town.js";

describe("compare", () => {
  test("lays sources side by side", async () => {
    const answer = await compare(town, "harbour bridge");
    expect(renderPlain(composeReply(answer, town.collection))).toMatchInlineSnapshot(`
      "Compare: harbour bridge · 2 sources · 1 independent

      Source [1] · Coast Radio News
      Mayor Ada Reyes shut the harbour bridge for 18 months after cracks were found in two of its pillars.
      the article’s own words · [1] · published June 2025
      only in [1]

      Source [2] · Inland Digest
      According to Coast Radio News, the harbour bridge in the town of Harbour will stay shut until next year.
      the article’s own words · [2]

      [1] Harbour bridge stays shut — Coast Radio News — June 2025
      [2] Bridge talk — Inland Digest — date not given
      Quotes are word for word · collection 5 articles · v a1b2c3"
    `);
  });

  test("counts a source that leans on another one with it", async () => {
    expect(await compare(town, "harbour bridge")).toMatchObject({ kind: "compare", independentSources: 1 });
  });

  test("calls a quote the only one where a name or number stands in no other source", async () => {
    const answer = await compare(town, "Ada Reyes");
    if (answer.kind !== "compare") throw new Error(answer.kind);
    const only = answer.rows
      .flatMap((row) => row.only)
      .map((place) => answer.quotes[place]?.quote.text ?? "");
    expect(only).toEqual([expect.stringContaining("54 percent"), expect.stringContaining("18 months")]);
  });

  test("leaves satire out", async () => {
    const answer = await compare(town, "Ada Reyes");
    expect(answer.citations.map(({ article }) => article)).not.toContain("joke");
  });

  test("asks which person is meant", async () => {
    expect(await compare(town, "Reyes")).toMatchObject({
      kind: "choice",
      options: ["Ada Reyes", "Nadia Reyes"],
    });
  });

  test.each([
    { topic: "quantum computers", reason: "no-match" },
    { topic: "Zebulon Quux", reason: "unknown-name" },
  ])("says of $topic: $reason", async ({ topic, reason }) => {
    expect(await compare(town, topic)).toMatchObject({ kind: "abstention", reason });
  });

  test("says what it did not find", async () => {
    expect(await compare(town, "harbour volcano")).toMatchObject({
      kind: "abstention",
      found: ["harbour"],
      notFound: ["volcano"],
    });
    expect(await compare(nowhere, "bridge")).toMatchObject({ reason: "empty-collection" });
  });
});
