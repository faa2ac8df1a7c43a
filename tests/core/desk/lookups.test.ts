import { beforeAll, describe, expect, test } from "vitest";
import type { DeskContext } from "../../../src/core/desk/context.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

const text =
  "Mayor Ida Holm opened the bridge. She praised the builders, and Holm cut the tape. The ferry stopped.\nPer Lund left before Ida Holm spoke.";

describe("createLookups", () => {
  let context: DeskContext;
  const personNamed = (name: string) => context.collection.people.find((person) => person.name === name)!;

  beforeAll(async () => {
    context = await analysedContext([
      plainArticle("bridge", text),
      plainArticle("ferry", "Ida Holm rested."),
    ]);
  });

  test("gives every sentence that mentions a person once, in order, by name where it names them", () => {
    const sentences = context.lookups.sentencesNaming(personNamed("Ida Holm"));
    expect(sentences).toEqual([
      { article: 0, sentence: 0, kind: "name" },
      { article: 0, sentence: 1, kind: "name" },
      { article: 0, sentence: 3, kind: "name" },
      { article: 1, sentence: 0, kind: "name" },
    ]);
  });

  test("finds the sentence of an offset, and none between sentences", () => {
    expect(context.lookups.sentenceAt(0, 0)).toBe(0);
    expect(context.lookups.sentenceAt(0, text.indexOf("The ferry"))).toBe(2);
    expect(context.lookups.sentenceAt(0, text.indexOf(" She"))).toBeUndefined();
    expect(context.lookups.sentenceAt(0, text.length)).toBeUndefined();
  });

  test("tells who an article's person is, and nobody for a number that is no person's", () => {
    const { people } = context.collection.articles[0]!.analysis;
    expect(people.map((_, person) => context.lookups.personOf(0, person)?.name)).toEqual([
      "Ida Holm",
      "Per Lund",
    ]);
    expect(context.lookups.personOf(1, 0)?.name).toBe("Ida Holm");
    for (const [article, person] of [
      [0, 2],
      [1, 1],
      [0, -1],
      [2, 0],
      [-1, 0],
    ] as const)
      expect(context.lookups.personOf(article, person)).toBeUndefined();
  });

  test("refuses a number that is no article's", () => {
    expect(() => context.lookups.article(9)).toThrow(RangeError);
  });

  test("gives only what shares characters with a span", () => {
    const span = { start: text.indexOf("Per Lund"), end: text.length };
    const mentioned = context.lookups.mentionsIn(0, span).map(({ start, end }) => text.slice(start, end));
    expect(mentioned).toEqual(["Per Lund", "Ida Holm"]);
  });
});
