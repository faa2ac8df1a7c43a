import { describe, expect, test } from "vitest";
import type { Collection } from "../../src/core/model/collection.js";
import type { PassageIndex, QueryTerm, Tokenise } from "../../src/core/ports.js";
import { smallCollection, smallTokeniser } from "../fakes/small-collection.js";

/** Makes the index under test from a collection. */
export type MakeIndex = (collection: Collection, tokenise: Tokenise) => Promise<PassageIndex>;

const collection = smallCollection([
  {
    title: "Mayor opens the harbour bridge",
    people: [{ name: "Ada Lindqvist", aliases: ["Lindqvist", "She"] }],
    paragraphs: [
      "Ada Lindqvist opened the harbour bridge on Monday before a crowd of two thousand people.",
      "She promised that the ferries would keep running until spring.",
      "The council had voted for the bridge nine years ago, by a single vote.",
    ],
  },
  {
    title: "Sacks of grain pile up",
    people: [{ name: "Omar Sacks", aliases: ["Sacks"] }],
    paragraphs: [
      "Each sack of grain now costs more than a barrel of oil, farmers said.",
      "Sacks told reporters that the tariff on grain was a mistake.",
      "The farmers want the tariff gone before the harvest.",
    ],
  },
  {
    title: "Budget talks drag on",
    paragraphs: [
      "Talks on the budget dragged on into the night while ministers argued about the tariff.",
      "No vote on the budget is expected this week.",
    ],
  },
]);
const tokenise = smallTokeniser(collection);

const termsOf = (text: string, fuzzy = false): readonly QueryTerm[] =>
  tokenise(text).map(({ stem }) => ({ stem, boost: 1, fuzzy }));

/** What every passage index must do, whatever engine answers it. */
export const passageIndexContract = (name: string, make: MakeIndex): void => {
  const search = async (text: string, { fuzzy = false, limit = 10 } = {}) =>
    (await make(collection, tokenise)).search(termsOf(text, fuzzy), limit);
  const passages = async (text: string, options = {}) =>
    (await search(text, options)).map(({ passage }) => passage);

  describe(`${name} as a passage index`, () => {
    test.each([
      { name: "a word of the text", text: "ferries", first: 1 },
      { name: "another form of a word", text: "promise ferry", first: 1 },
      { name: "several words, most of them in one passage", text: "crowd of people on Monday", first: 0 },
      { name: "a rare word beside a common one", text: "the tariff the harvest", first: 5 },
      { name: "a headline and a text together", text: "grain tariff mistake", first: 4 },
    ])("finds $name first", async ({ text, first }) => {
      expect((await passages(text))[0]).toBe(first);
    });

    test("finds passages by the headline of their article", async () => {
      expect(await passages("drag")).toEqual([6, 7]);
    });

    test("finds a person where only a pronoun stands for them", async () => {
      expect(await passages("Lindqvist")).toEqual(expect.arrayContaining([0, 1]));
      expect(await passages("Lindqvist")).not.toContain(2);
    });

    test("keeps a protected name apart from the word it looks like", async () => {
      expect((await passages("Sacks"))[0]).toBe(4);
      expect(await passages("sack")).toEqual([3]);
    });

    test("matches near spellings of a word that the vocabulary does not know", async () => {
      expect((await passages("Lindkvist", { fuzzy: true })).toSorted()).toEqual([0, 1]);
    });

    test("does not match near spellings unless the term asks for them", async () => {
      expect(await passages("Lindkvist")).toEqual([]);
    });

    test("takes a known word as it stands even where near spellings are asked for", async () => {
      expect(await passages("sack", { fuzzy: true })).toEqual([3]);
    });

    test("does not match near spellings of very short words", async () => {
      expect(await passages("oel", { fuzzy: true })).toEqual([]);
    });

    test("puts a term with a greater boost first", async () => {
      const index = await make(collection, tokenise);
      const terms = [
        { stem: "harvest", boost: 1, fuzzy: false },
        { stem: "ferri", boost: 9, fuzzy: false },
      ];
      expect((await index.search(terms, 2)).map(({ passage }) => passage)).toEqual([1, 5]);
    });

    test("gives the best passages only, as many as were asked for", async () => {
      const all = await passages("tariff grain vote");
      expect(all.length).toBeGreaterThan(3);
      expect(await passages("tariff grain vote", { limit: 2 })).toEqual(all.slice(0, 2));
      expect(await passages("tariff", { limit: 0 })).toEqual([]);
    });

    test("orders by falling score, equal scores by passage", async () => {
      const found = await search("the tariff grain vote budget");
      const sorted = found.toSorted((a, b) => b.score - a.score || a.passage - b.passage);
      expect(found).toEqual(sorted);
      expect(found.every(({ score }) => score > 0)).toBe(true);
    });

    test("answers a question of common words only", async () => {
      expect((await passages("the")).length).toBeGreaterThan(0);
    });

    test.each([
      { name: "an empty list of terms", text: "" },
      { name: "words that stand nowhere", text: "zeppelin quasar" },
    ])("finds nothing for $name", async ({ text }) => {
      expect(await passages(text)).toEqual([]);
    });

    test("counts a word that is asked twice once", async () => {
      expect(await search("budget budget")).toEqual(await search("budget"));
    });

    test("gives the same result each time, in whatever order the words are asked", async () => {
      const index = await make(collection, tokenise);
      const terms = termsOf("vote on the budget tariff before the harvest");
      const first = await index.search(terms, 10);
      expect(await index.search(terms, 10)).toEqual(first);
      const turned = await index.search(terms.toReversed(), 10);
      expect(turned.map(({ passage }) => passage)).toEqual(first.map(({ passage }) => passage));
    });

    test("counts in how many passages a stem occurs, in whichever field", async () => {
      const index = await make(collection, tokenise);
      const stems = ["tariff", "ferri", "lindqvist", "drag", "zeppelin"];
      expect(await index.documentFrequencies(stems)).toEqual([3, 1, 2, 2, 0]);
      expect(await index.documentFrequencies([])).toEqual([]);
    });

    test("finds nothing in an empty collection", async () => {
      const index = await make(smallCollection([]), tokenise);
      expect(await index.search(termsOf("tariff", true), 5)).toEqual([]);
      expect(await index.documentFrequencies(["tariff"])).toEqual([0]);
    });

    test("does not take the names of built-in properties for words of the collection", async () => {
      const stems = ["constructor", "__proto__", "toString"];
      const index = await make(collection, tokenise);
      expect(await index.documentFrequencies(stems)).toEqual([0, 0, 0]);
      expect(
        await index.search(
          stems.map((stem) => ({ stem, boost: 1, fuzzy: false })),
          5,
        ),
      ).toEqual([]);
    });
  });
};
