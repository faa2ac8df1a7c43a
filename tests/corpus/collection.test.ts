import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { analyseCollection } from "../../src/collection/analyse-collection.js";
import { type ReadResult, readCollection } from "../../src/collection/read-collection.js";
import type { Collection } from "../../src/core/model/collection.js";
import { briefs } from "./read-briefs.js";

describe("the shipped collection, read by the program", () => {
  let read: ReadResult;
  let collection: Collection;

  beforeAll(async () => {
    read = await readCollection(join(import.meta.dirname, "..", "..", "corpus"));
    const { articles, roster } = read;
    collection = await analyseCollection({ articles, roster, version: "abcdef", skipped: 0 });
  });

  test("loads every brief and nothing else, without a problem", () => {
    expect(read.problems).toEqual([]);
    expect(read.articles.map(({ id }) => String(id))).toEqual(briefs.map(({ id }) => id));
  });

  test("shows each brief with its title, outlet and what it rests on, and with no date that its sources do not have", () => {
    const incomplete = read.articles.filter(
      ({ title, outlet, published, kind, basedOn, url }) =>
        title === null ||
        outlet === null ||
        published !== null ||
        kind !== "brief" ||
        basedOn.length === 0 ||
        url !== null,
    );
    expect(incomplete).toEqual([]);
  });

  test.each([
    "Donald Trump",
    "Elon Musk",
    "JD Vance",
    "Jared Isaacman",
    "Steve Bannon",
    "Mike Sington",
    "Jeffrey Epstein",
    "Sergio Gor",
    "Sean Duffy",
    "David Sacks",
    "Charlie Kirk",
    "Mohammad bin Salman",
  ])("learns %s from the briefs", (name) => {
    expect(collection.people.map((person) => person.name)).toContain(name);
  });

  test("finds no calendar date that the text does not state by itself", () => {
    const counted = collection.articles.flatMap(({ id, text, analysis }) =>
      analysis.dates
        .filter(({ type, value, basis }) => type === "DATE" && value !== null && basis !== "stated")
        .map(({ start, end }) => `${id}: ${text.slice(start, end)}`),
    );
    expect(counted).toEqual([]);
  });

  test("reads every block of a brief as a paragraph", () => {
    expect(
      collection.articles.flatMap(({ analysis }) =>
        analysis.blocks.filter(({ kind }) => kind !== "paragraph"),
      ),
    ).toEqual([]);
  });
});
