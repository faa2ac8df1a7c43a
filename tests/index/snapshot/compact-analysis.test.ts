import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleAnalysis } from "../../../src/core/model/article.js";
import type { AttributedSource } from "../../../src/core/model/attribution.js";
import { packNumbers } from "../../../src/index/numbers.js";
import {
  compactAnalysisSchema,
  decodeAnalysis,
  encodeAnalysis,
} from "../../../src/index/snapshot/compact-analysis.js";

const length = 2 ** 26;
const span = fc
  .tuple(fc.nat(length), fc.integer({ min: 1, max: 5_000 }))
  .map(([start, size]) => ({ start, end: start + size }));
const word = fc.string({ unit: "grapheme" });
const wordOrNone = fc.option(word);
const number = fc.nat(5_000);

const spanned = <T extends object>(rest: fc.Arbitrary<T>) =>
  fc.tuple(span, rest).map(([place, more]) => ({ ...place, ...more }));

const source: fc.Arbitrary<AttributedSource> = fc
  .tuple(span, fc.option(number))
  .map(([place, person]) => ({ ...place, person }));

const post = fc.record({ name: wordOrNone, handle: wordOrNone, posted: wordOrNone, satire: fc.boolean() });
const block = spanned(
  fc.oneof(
    fc.record({ kind: fc.constantFrom("paragraph" as const, "heading" as const, "boilerplate" as const) }),
    fc.record({ kind: fc.constant("post" as const), post }),
  ),
);

const analysis: fc.Arbitrary<ArticleAnalysis> = fc.record({
  blocks: fc.array(block),
  sentences: fc.array(spanned(fc.record({ block: number }))),
  people: fc.array(fc.record({ name: word, aliases: fc.array(word) })),
  mentions: fc.array(
    spanned(
      fc.record({
        person: number,
        kind: fc.constantFrom("name" as const, "description" as const, "pronoun" as const),
      }),
    ),
  ),
  roles: fc.array(spanned(fc.record({ person: number }))),
  dates: fc.array(
    spanned(
      fc.record({
        type: fc.constantFrom("DATE" as const, "TIME" as const, "DURATION" as const, "SET" as const),
        value: wordOrNone,
        precision: fc.option(
          fc.constantFrom("day" as const, "week" as const, "part-of-month" as const, "century" as const),
        ),
        basis: fc.constantFrom(
          "stated" as const,
          "article-date" as const,
          "neighbour" as const,
          "post" as const,
        ),
        tense: fc.constantFrom("past" as const, "future" as const),
      }),
    ),
  ),
  attributions: fc.array(
    fc.record({
      source: fc.option(source),
      cue: fc.option(span),
      content: fc.array(span, { maxLength: 4 }),
      mode: fc.constantFrom("direct" as const, "mixed" as const, "reported" as const),
      carrier: fc.option(span),
    }),
  ),
});

describe("the compact form of an analysis", () => {
  test("gives back the analysis that was written, through JSON", () => {
    fc.assert(
      fc.property(analysis, (made) => {
        const json = JSON.stringify(encodeAnalysis(made));
        expect(decodeAnalysis(compactAnalysisSchema.parse(JSON.parse(json)))).toEqual(made);
      }),
    );
  });

  test("refuses lists that end too early", () => {
    const empty = encodeAnalysis({
      blocks: [],
      sentences: [],
      people: [],
      mentions: [],
      roles: [],
      dates: [],
      attributions: [],
    });
    const cutOff = packNumbers([2, 0]);
    expect(() => decodeAnalysis({ ...empty, sentences: cutOff })).toThrow("ends too early");
    const unknownKind = packNumbers([2, 0, 8, 18]);
    expect(() => decodeAnalysis({ ...empty, blocks: unknownKind })).toThrow("no entry 9");
  });
});
