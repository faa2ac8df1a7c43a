import fc from "fast-check";
import { expect, test } from "vitest";
import { buildIndexData } from "../../src/index/index-data.js";
import { createMiniSearchIndex } from "../../src/index/mini-search-index.js";
import { FIELDS, type PassageDocument } from "../../src/index/passage-document.js";

const pace = () => undefined;

const stems = fc.constantFrom("bridge", "ferry", "grain", "harbour", "mayor", "tariff", "vote");
const documents = fc.array(
  fc.record({
    text: fc.array(stems, { maxLength: 12 }),
    headline: fc.array(stems, { maxLength: 4 }),
    names: fc.array(stems, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 30 },
);

const WEIGHTS = { text: 1, headline: 0.4, names: 0.2 } as const;

/** BM25+ as the books have it, with MiniSearch's rarity: summed over fields and words, times the root of the words held. */
const plainScores = (all: readonly PassageDocument[], words: readonly string[]): readonly number[] =>
  all.map((document) => {
    let sum = 0;
    for (const word of words)
      for (const field of FIELDS) {
        const times = document[field].filter((other) => other === word).length;
        if (times === 0) continue;
        const average = all.reduce((total, other) => total + other[field].length, 0) / all.length;
        const holding = all.filter((other) => other[field].includes(word)).length;
        const rarity = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
        const norm = 1.2 * (0.3 + (0.7 * document[field].length) / average);
        sum += WEIGHTS[field] * rarity * (1 + (times * 2.2) / (times + norm));
      }
    const held = words.filter((word) => FIELDS.some((field) => document[field].includes(word))).length;
    return sum * Math.sqrt(held);
  });

test("scores every passage that holds one of the words by BM25+", async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.uniqueArray(stems, { minLength: 1 }), async (all, words) => {
      const index = await createMiniSearchIndex(await buildIndexData(all, pace), pace);
      const terms = words.map((stem) => ({ stem, boost: 1, fuzzy: false }));
      // A second search finds what the first one found: they share their arrays.
      await index.search(terms, 3);
      const found = await index.search(terms, all.length);
      const scores = plainScores(all, words);
      expect(found).toHaveLength(scores.filter((score) => score > 0).length);
      for (const { passage, score } of found) expect(score).toBeCloseTo(scores[passage] ?? 0, 10);
    }),
  );
});
