import { describe, expect, test } from "vitest";
import type { Answer, WhoAnswer } from "../../../src/core/answer.js";
import { who } from "../../../src/core/desk/who.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { contextOf } from "../reply/harbour.js";
import { renderPlain } from "../reply/render-plain.js";
import { sampleCollection } from "../reply/sample-collection.js";
import { nowhere, town } from "./town.js";

const portrait = async (name: string): Promise<WhoAnswer> => {
  const answer = await who(town, name);
  if (answer.kind !== "who") throw new Error(`no portrait of ${name} but ${answer.kind}`);
  return answer;
};
const textsOf = (answer: WhoAnswer, places: readonly number[]): readonly string[] =>
  places.map((place) => answer.quotes[place]?.quote.text ?? "");

describe("who", () => {
  test("shows a person in the words of the collection", async () => {
    const answer: Answer = await who(town, "Ada Reyes");
    expect(renderPlain(composeReply(answer, town.collection))).toMatchInlineSnapshot(`
      "Who: Ada Reyes
      also named: Reyes

      Roles, as quoted
      “former ferry captain” [1]
      “mayor of Harbour” [1]

      What sources say
      Ada Reyes, a former ferry captain, was elected mayor of Harbour on Sunday with 54 percent of the vote.
      the article’s own words · [1] · published 3 May 2021
      Mayor Ada Reyes shut the harbour bridge for 18 months after cracks were found in two of its pillars.
      the article’s own words · [2] · published June 2025
      Ada Reyes has not answered questions about the bridge, according to Coast Radio News.
      the article’s own words · [3]
      Ada Reyes and Tom Birk shook hands on the pier after the count was over.
      the article’s own words · [1] · published 3 May 2021
      Council leader Tom Birk called the decision by Mayor Ada Reyes a gift to the ferry company.
      the article’s own words · [2] · published June 2025

      Own words
      “This town has waited long enough for a fair ferry,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 3 May 2021

      Also named with
      Tom Birk · 2 sentences name both · quoted above [1]

      Coverage: 3 articles · 3 May 2021 to June 2025

      [1] Reyes wins the mayor's office — The Harbour Post — 3 May 2021
      [2] Harbour bridge stays shut — Coast Radio News — June 2025
      [3] Bridge talk — Inland Digest — date not given
      Quotes are word for word · collection 5 articles · v a1b2c3"
    `);
  });

  test("gives roles as they stand in the text, each with its place", async () => {
    const { roles } = await portrait("Ada Reyes");
    expect(roles.length).toBeGreaterThan(1);
    for (const { text, article, start, end } of roles) {
      const index = town.lookups.articleIndex(town.collection.articles.find(({ id }) => id === article)!.id)!;
      expect(town.lookups.article(index).text.slice(start, end)).toBe(text);
    }
  });

  test("leaves out satire, embedded posts and sentences that begin with a pronoun", async () => {
    const answer = await portrait("Ada Reyes");
    const all = answer.quotes.map(({ quote }) => quote.text).join("\n");
    expect(all).not.toMatch(/load-bearing|weds|^She/m);
    expect(answer.roles.map(({ text }) => text)).not.toContain("load-bearing mayor");
  });

  test("says whose words the person's own words are, and how they came to the article", async () => {
    const answer = await portrait("Ada Reyes");
    expect(textsOf(answer, answer.words)).toEqual([
      "“This town has waited long enough for a fair ferry,” Reyes told The Harbour Post.",
    ]);
    expect(answer.quotes[answer.words[0]!]?.attribution).toEqual({
      speaker: "Ada Reyes",
      person: "ada-reyes",
      carrier: "told The Harbour Post",
    });
  });

  test("shows each connection by a sentence that names both", async () => {
    const { connections, quotes } = await portrait("Ada Reyes");
    expect(connections.map(({ name, sentences }) => [name, sentences])).toEqual([["Tom Birk", 2]]);
    for (const { name, quote } of connections) {
      expect(quotes[quote]?.quote.text).toContain(name.split(" ")[1]);
      expect(quotes[quote]?.quote.text).toContain("Reyes");
    }
  });

  test("quotes no sentence twice", async () => {
    const { quotes } = await portrait("Tom Birk");
    expect(new Set(quotes.map(({ quote }) => `${quote.article}/${quote.start}`)).size).toBe(quotes.length);
  });

  test("counts the articles that name the person, satire left out, and gives their first and last date", async () => {
    const { coverage } = await portrait("Ada Reyes");
    expect(coverage).toEqual({ articles: 3, first: "2021-05-03", last: "2025-06" });
  });

  test("says how a misspelt name was read", async () => {
    const { name, readAs } = await portrait("tom brik");
    expect(name).toBe("Tom Birk");
    expect(readAs).toEqual([{ written: "tom brik", shown: "Tom Birk" }]);
  });

  test("lets the asker choose where a name fits several people", async () => {
    const answer = await who(town, "Reyes");
    expect(answer).toMatchObject({ kind: "choice", name: "Reyes", options: ["Ada Reyes", "Nadia Reyes"] });
  });

  test("says how many more names fit than it lists", async () => {
    const names = ["Ann", "Bea", "Cy", "Dot", "Eve", "Flo", "Gus"].map((given) => `${given} Quayle`);
    const text = names.map((name) => `${name} came to the meeting in the old mill.`).join("\n");
    const people = Object.fromEntries(names.map((name) => [name, []]));
    const context = contextOf(sampleCollection([{ id: "a", text, people }]));
    const answer = await who(context, "Quayle");
    expect(answer).toMatchObject({ kind: "choice", options: names.slice(0, 5), further: 2 });
    expect(renderPlain(composeReply(answer, context.collection))).toContain(
      "Which one? 7 names fit: Quayle · 5 listed",
    );
  });

  test("lets the asker choose among several people who are named", async () => {
    expect(await who(town, "Tom Birk and Nadia Reyes")).toMatchObject({
      kind: "choice",
      options: ["Tom Birk", "Nadia Reyes"],
    });
  });

  test("offers the person named among other words, and offers nothing twice", async () => {
    expect(await who(town, "birk extra words here")).toMatchObject({
      kind: "abstention",
      reason: "unknown-name",
      found: ["birk"],
      notFound: ["extra words here"],
      nearest: ["Tom Birk"],
      suggestions: ["timeline Ada Reyes", "who Ada Reyes"],
    });
  });

  test("says that nobody has a name, and what does have an answer", async () => {
    const answer = await who(town, "Zebulon Quux");
    expect(answer).toMatchObject({
      kind: "abstention",
      reason: "unknown-name",
      notFound: ["Zebulon Quux"],
      suggestions: ["who Ada Reyes", "timeline Ada Reyes"],
    });
  });

  test("shows a sentence that begins with a pronoun where no other names the person", async () => {
    const text =
      "Ada Reyes stayed all night at the pier.\nShe thanked the engineer Lena Moss for the repair of the pumps.";
    const context = contextOf(
      sampleCollection([{ id: "a", text, people: { "Ada Reyes": [], "Lena Moss": [] } }]),
    );
    const answer = await who(context, "Lena Moss");
    expect(answer.quotes.map(({ quote }) => quote.text)).toEqual([
      "She thanked the engineer Lena Moss for the repair of the pumps.",
    ]);
  });

  test("shows two words in marks where there are no more of the person's own", async () => {
    const text = "Ada Reyes called the bridge a “costly toy” on the evening before the vote.";
    const people = { "Ada Reyes": [] };
    const speech = [
      { source: "Ada Reyes", person: "Ada Reyes", content: "“costly toy”", mode: "mixed" as const },
    ];
    const answer = await who(contextOf(sampleCollection([{ id: "a", text, people, speech }])), "Ada Reyes");
    expect(answer).toMatchObject({
      kind: "who",
      words: [0],
      quotes: [{ voice: "direct", attribution: { person: "ada-reyes" } }],
    });
  });

  test("shows nobody whom only an embedded post names", async () => {
    expect(await who(town, "Otto Blank")).toMatchObject({
      kind: "abstention",
      reason: "not-answered",
      found: ["Otto Blank"],
    });
  });

  test("says that an empty collection is empty", async () => {
    expect(await who(nowhere, "Reyes")).toMatchObject({
      kind: "abstention",
      reason: "empty-collection",
      suggestions: [],
    });
  });
});
