import { describe, expect, test } from "vitest";
import { countIndependent } from "../../../src/core/desk/independence.js";
import { contextOf } from "../reply/harbour.js";
import { type SampleArticle, sampleCollection } from "../reply/sample-collection.js";

const count = (articles: readonly Omit<SampleArticle, "id">[]): number => {
  const samples = articles.map((article, index) => ({ id: `a${index}`, ...article }));
  return countIndependent(
    contextOf(sampleCollection(samples)),
    samples.map((_, index) => index),
  );
};

describe("countIndependent", () => {
  test.each<{ name: string; articles: readonly Omit<SampleArticle, "id">[]; independent: number }>([
    {
      name: "reports that name no other report are all independent",
      articles: [{ text: "It rained." }, { text: "It rained a lot." }],
      independent: 2,
    },
    {
      name: "reports that lean on the same report count once",
      articles: [
        { text: "It rained, according to The Coast Post." },
        { text: "The mayor told the Coast Post that it rained." },
        { text: "It snowed, Reuters said. It rained, according to Reuters." },
      ],
      independent: 2,
    },
    {
      name: "a report and those who lean on it count once",
      articles: [
        { outlet: "Coast Post", text: "It rained, we saw." },
        { text: "It rained, according to the Coast Post." },
      ],
      independent: 1,
    },
    {
      name: "an outlet that names itself leans on nobody",
      articles: [
        { outlet: "Coast Post", text: "The mayor told the Coast Post that it rained." },
        { outlet: "Inland Post", text: "The mayor told the Inland Post that it rained." },
      ],
      independent: 2,
    },
    {
      name: "a report named in passing does not count when another is named more often",
      articles: [
        {
          text: "According to the Coast Post it rained. It hailed, according to the Coast Post. The mayor told Reuters so.",
        },
        { text: "It rained, according to Reuters." },
      ],
      independent: 2,
    },
    {
      name: "briefs on the same text count once",
      articles: [
        { text: "It rained.", kind: "brief", basedOn: ["the weather page"] },
        { text: "It hailed.", kind: "brief", basedOn: ["the weather page", "a letter"] },
      ],
      independent: 1,
    },
    {
      name: "one text printed by two outlets counts once",
      articles: [
        {
          outlet: "Coast Post",
          text: "HARBOUR — The bridge was shut on Monday after cracks were found in it.",
        },
        {
          outlet: "Inland Post",
          text: "The bridge was shut on Monday after cracks were found in it. Read on.",
        },
      ],
      independent: 1,
    },
    {
      name: "a long report that names another once does not lean on it",
      articles: [
        { outlet: "Coast Post", text: "It rained, we saw." },
        { text: `${"It rained here all day long. ".repeat(9)}It hailed, according to the Coast Post.` },
      ],
      independent: 2,
    },
    {
      name: "two reports of one outlet are two",
      articles: [
        { outlet: "Coast Post", text: "It rained, we saw." },
        { outlet: "Coast Post", text: "The ferry is late again this week." },
        { text: "It rained, according to the Coast Post." },
      ],
      independent: 2,
    },
    {
      name: "people are no reports",
      articles: [
        { text: "It rained, according to Ada Reyes." },
        { text: "It hailed, according to Ada Reyes." },
      ],
      independent: 2,
    },
  ])("$name", ({ articles, independent }) => {
    expect(count(articles)).toBe(independent);
  });

  test("counts what the quoted sentence itself leans on", () => {
    const long = `${"It rained here all day long. ".repeat(9)}It hailed, according to the Coast Post.`;
    const context = contextOf(
      sampleCollection([
        { id: "a", outlet: "Coast Post", text: "It hailed, we saw." },
        { id: "b", text: long },
      ]),
    );
    expect(countIndependent(context, [0, 1], [{ article: 1, from: 9, to: 9 }])).toBe(1);
    expect(countIndependent(context, [0, 1], [{ article: 1, from: 0, to: 8 }])).toBe(2);
  });

  test("counts an article once and no article as none", () => {
    const context = contextOf(sampleCollection([{ id: "a", text: "It rained." }]));
    expect(countIndependent(context, [0, 0])).toBe(1);
    expect(countIndependent(context, [])).toBe(0);
  });
});
