import { describe, expect, test } from "vitest";
import { REACH } from "../../src/index/choose-terms.js";
import { buildIndexData } from "../../src/index/index-data.js";
import { createMiniSearchIndex } from "../../src/index/mini-search-index.js";
import type { PassageDocument } from "../../src/index/passage-document.js";

const pace = () => undefined;
const FULL = 4_321;
const BOTH = 5_432;

/** More passages than a search may touch, all about tariffs and every second one about the vote. */
const documents = Array.from({ length: 2.5 * REACH }, (_, passage): PassageDocument => {
  const text = ["tariff", `w${passage}`, `x${passage}`, ...(passage % 2 === 0 ? ["vote"] : [])];
  if (passage === FULL) return { text: ["tariff", "tariff", "tariff"], headline: ["tariff"], names: [] };
  if (passage === BOTH) return { text: ["tariff", "tariff", "vote", "vote"], headline: ["vote"], names: [] };
  return { text, headline: [], names: [] };
});
const index = await createMiniSearchIndex(await buildIndexData(documents, pace), pace);
const search = async (words: readonly string[], limit: number) =>
  (
    await index.search(
      words.map((stem) => ({ stem, boost: 1, fuzzy: false })),
      limit,
    )
  ).map(({ passage }) => passage);

describe("a search for words that stand in more passages than it may touch", () => {
  test("finds the passage that holds the only word most often", async () => {
    expect((await search(["tariff"], 3))[0]).toBe(FULL);
  });

  test("finds the passage that holds several such words most often", async () => {
    expect((await search(["vote", "tariff"], 3))[0]).toBe(BOTH);
  });

  test("gives equal passages in their order", async () => {
    expect((await search(["tariff"], 4)).slice(1)).toEqual([BOTH, 1, 3]);
  });

  test("still gives as many as were asked for", async () => {
    expect(await search(["tariff"], 2 * REACH)).toHaveLength(2 * REACH);
  });

  test("lets a rare word decide", async () => {
    expect(await search(["tariff", "vote", "w77"], 5)).toEqual([77]);
  });
});
