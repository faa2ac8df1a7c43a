import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { quotes } from "../../../src/core/desk/quotes.js";
import type { QuotesOptions } from "../../../src/core/desk.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

const harbour = plainArticle(
  "harbour",
  [
    "Mayor Ana Lindqvist defended the ferry on Tuesday. “The ferry carries nine thousand people a day and nobody has shown me a better way across,” Lindqvist told The Harbour Gazette. “It stays.”",
    "Lindqvist said the new tunnel would cost twice as much as the council believes.",
    "Councillor Olof Berg disagreed. “The tunnel is the only honest answer,” Berg said.",
    "Lindqvist called the tunnel “a hole for money.”",
  ].join("\n\n"),
);
const copy = plainArticle(
  "copy",
  "Ana Lindqvist spoke again. “The ferry carries nine thousand people a day and nobody has shown me a better way across,” Lindqvist said.",
);
const satire = plainArticle("satire", "“I am a boat,” Ana Lindqvist said.", { kind: "satire" });
const silent = plainArticle("silent", "Sven Holm and Ana Holm met the mayor, Ana Lindqvist, at the quay.");

const ask = async (speaker: string, options: QuotesOptions = {}): Promise<Answer> =>
  quotes(await analysedContext([harbour, copy, satire, silent]), speaker, options);

const texts = ({ quotes: found }: Answer): readonly string[] =>
  found.map(({ quote, voice, n }) => `[${n}] ${voice}: ${quote.text}`);

describe("quotes", () => {
  test("shows a person's words, direct before reported, equal ones of several sources together", async () => {
    const answer = await ask("lindqvist");
    expect(answer.kind).toBe("quotes");
    expect(texts(answer)).toMatchInlineSnapshot(`
      [
        "[1] direct: “The ferry carries nine thousand people a day and nobody has shown me a better way across,” Lindqvist told The Harbour Gazette. “It stays.”",
        "[1] direct: Lindqvist called the tunnel “a hole for money.”",
        "[1] reported: Lindqvist said the new tunnel would cost twice as much as the council believes.",
      ]
    `);
  });

  test("says how many quotes are left, and shows the same words once whatever marks they stand in", async () => {
    const many = Array.from(
      { length: 30 },
      (_, i) =>
        `“We sold berth${i}, lamp${i}, rope${i}, flag${i} and wall${i} for coin${i},” Ana Lindqvist said.`,
    );
    const straight = plainArticle("straight", many.join("\n\n").replace(/[“”]/g, '"'));
    const curly = plainArticle("curly", many.join("\n\n"));
    const answer = await quotes(await analysedContext([curly, straight]), "lindqvist");
    expect(answer.quotes.length).toBe(24);
    expect(answer).toMatchObject({ kind: "quotes", left: 6 });
  });

  test("names the speaker and who was told", async () => {
    const answer = await ask("Lindqvist");
    expect(answer.quotes[0]?.attribution).toEqual({
      speaker: "Ana Lindqvist",
      person: "ana-lindqvist",
      carrier: "told The Harbour Gazette",
    });
  });

  test.each([
    { kind: "reported" as const, voices: ["reported"] },
    { kind: "direct" as const, voices: ["direct"] },
  ])("keeps to $kind words when asked for them", async ({ kind, voices }) => {
    const answer = await ask("Lindqvist", { kind });
    expect([...new Set(answer.quotes.map(({ voice }) => voice))]).toEqual(voices);
  });

  test("keeps to a topic, in any form of its words", async () => {
    expect(texts(await ask("Lindqvist", { about: "tunnels" }))).toMatchInlineSnapshot(`
      [
        "[1] direct: Lindqvist called the tunnel “a hole for money.”",
        "[1] reported: Lindqvist said the new tunnel would cost twice as much as the council believes.",
      ]
    `);
  });

  test("says that nothing is known on a topic, and what would be", async () => {
    expect(await ask("Lindqvist", { about: "submarines" })).toMatchObject({
      kind: "abstention",
      reason: "no-words",
      found: ["Ana Lindqvist"],
      notFound: ["submarines"],
      suggestions: expect.arrayContaining(["quotes Ana Lindqvist"]),
    });
  });

  test("says that a known person is not quoted", async () => {
    expect(await ask("Sven Holm")).toMatchObject({ kind: "abstention", reason: "no-words", quotes: [] });
  });

  test("names the nearest names for an unknown one", async () => {
    expect(await ask("Zqxwv")).toMatchObject({ kind: "abstention", reason: "unknown-name" });
  });

  test("lets the asker choose between two people", async () => {
    expect(await ask("Holm")).toMatchObject({
      kind: "choice",
      options: expect.arrayContaining(["Sven Holm", "Ana Holm"]),
    });
  });

  test("leaves satire out", async () => {
    expect(texts(await ask("Lindqvist")).join()).not.toContain("boat");
  });
});
