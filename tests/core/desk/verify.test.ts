import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { VerifyAnswer } from "../../../src/core/answer.js";
import type { DeskContext } from "../../../src/core/desk/context.js";
import { verify } from "../../../src/core/desk/verify.js";
import { comparedWords } from "../../../src/core/verify/words.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

const harbour = plainArticle(
  "harbour",
  [
    "Mayor Ana Lindqvist defended the ferry on Tuesday. “The ferry carries 9,000 people a day,” Lindqvist told The Harbour Gazette. “It stays, whatever the council’s engineers dream of.”",
    "Lindqvist said the new tunnel would cost twice as much as planned.",
    "Councillor Olof Berg disagreed. “The tunnel is the only honest answer,” Berg said. A harbour-wide vote follows in autumn.",
  ].join("\n\n"),
);
const elsewhere = plainArticle(
  "elsewhere",
  "The library opens at noon. Readers bring their own chairs, lamps and patience to the crowded hall.",
);

const posts = plainArticle(
  "posts",
  [
    "The quarrel went on.",
    "Councillor Olof Berg has now called Mayor Ana Lindqvist “a floating circus” and nobody can sleep. — Sven Holm (@svenholm) July 5, 2025",
    "Lindqvist said Berg had “lost the harbour,” another account said. That account placed the remark after Berg accused the mayor of lying.",
  ].join("\n\n"),
);

let context: DeskContext;
beforeAll(async () => {
  context = await analysedContext([harbour, elsewhere, posts]);
});

const check = async (words: string): Promise<VerifyAnswer> => {
  const answer = await verify(context, words);
  if (answer.kind !== "verify") throw new Error(`answered with ${answer.kind}`);
  return answer;
};

describe("verify", () => {
  test.each([
    { words: "The tunnel is the only honest answer", verdict: "exact", claimed: null, speaker: "Olof Berg" },
    {
      words: "“The tunnel is the only honest answer” — Olof Berg",
      verdict: "exact",
      claimed: "Olof Berg",
      speaker: "Olof Berg",
    },
    {
      words: 'Berg said: "The tunnel is the only honest answer."',
      verdict: "exact",
      claimed: "Berg",
      speaker: "Olof Berg",
    },
    {
      words: '"the tunnel is the ONLY honest answer" by Lindqvist',
      verdict: "other-speaker",
      claimed: "Lindqvist",
      speaker: "Olof Berg",
    },
    {
      words: "Did Lindqvist say “the only honest answer”?",
      verdict: "other-speaker",
      claimed: "Lindqvist",
      speaker: "Olof Berg",
    },
    {
      words: "It stays, whatever the council's engineers dream of!",
      verdict: "exact",
      claimed: null,
      speaker: "Ana Lindqvist",
    },
    {
      words: "The ferry carries 9000 people a day. It stays, whatever",
      verdict: "exact",
      claimed: null,
      speaker: "Ana Lindqvist",
    },
    { words: "harbour wide vote", verdict: "exact", claimed: null, speaker: null },
    { words: "The moon is a harbour for cheese", verdict: "not-found", claimed: null, speaker: null },
    { words: "ferry", verdict: "exact", claimed: null, speaker: null },
    { words: "zeppelin", verdict: "not-found", claimed: null, speaker: null },
  ])("$words: $verdict", async ({ words, ...expected }) => {
    const { verdict, claimed, speaker } = await check(words);
    expect({ verdict, claimed, speaker }).toMatchObject(
      expected.speaker === null ? { verdict: expected.verdict } : expected,
    );
  });

  test("shows the whole sentence that holds the words", async () => {
    const { quotes } = await check("carries 9,000 people");
    expect(quotes.map(({ quote }) => quote.text)).toEqual([
      "“The ferry carries 9,000 people a day,” Lindqvist told The Harbour Gazette.",
    ]);
  });

  test("marks each changed word", async () => {
    const { verdict, diff } = await check("The tunnel is the only dishonest and wrong answer");
    expect(verdict).toBe("altered");
    expect(diff).toEqual([
      { op: "same", text: "The tunnel is the only" },
      { op: "asked", text: "dishonest and wrong" },
      { op: "text", text: "honest" },
      { op: "same", text: "answer" },
    ]);
  });

  test("shows no quote and no diff for what is not found", async () => {
    expect(await check("nobody ever wrote these strange words")).toMatchObject({
      quotes: [],
      diff: [],
      verdict: "not-found",
    });
  });

  test.each(["  ", "the", "of the", "“It is”"])(
    "asks for words when there are none to look for: %s",
    async (words) => {
      expect(await verify(context, words)).toMatchObject({ kind: "misuse", problem: { code: "missing" } });
    },
  );

  test.each(["- Berg", "— Berg", "- berg"])(
    "reads '%s' behind single quotes as who is asked about",
    async (name) => {
      const { verdict, claimed, diff } = await check(`'The tunnel was the only honest answer' ${name}`);
      expect({ verdict, claimed }).toEqual({ verdict: "altered", claimed: name.slice(2) });
      expect(diff.filter(({ op }) => op !== "same").map(({ text }) => text)).toEqual(["was", "is"]);
    },
  );

  test("tells whom a post gives the words to, and marks it as a post", async () => {
    const { verdict, speaker, quotes } = await check("“a floating circus” — Lindqvist");
    expect({ verdict, speaker }).toEqual({ verdict: "other-speaker", speaker: "Olof Berg" });
    expect(quotes.map(({ voice, attribution }) => ({ voice, attribution }))).toEqual([
      { voice: "post", attribution: null },
    ]);
  });

  test("names a post's author where it gives the words to nobody", async () => {
    expect(await check("nobody can sleep")).toMatchObject({ verdict: "exact", speaker: "Sven Holm" });
  });

  test("gives words in marks to who said them, not to those reported around them", async () => {
    expect(await check("lost the harbour — Berg")).toMatchObject({
      verdict: "other-speaker",
      speaker: "Ana Lindqvist",
    });
  });

  const sentences = [harbour, elsewhere].flatMap(({ text }) =>
    text.split(/(?<=[.”])\s+/).map((sentence) => ({ sentence, words: comparedWords(sentence) })),
  );

  test("any words of a sentence, in order, are exact", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sentences),
        fc.nat(),
        fc.nat(),
        async ({ sentence, words }, a, b) => {
          const from = a % words.length;
          const to = from + (b % (words.length - from));
          fc.pre(to - from >= 3);
          const part = sentence.slice(words[from]!.start, words[to]!.end);
          expect((await check(part)).verdict).toBe("exact");
        },
      ),
      { numRuns: 60 },
    );
  });

  test("one changed word is found altered, with exactly that word in the diff", async () => {
    const long = sentences.filter(({ words }) => words.length >= 6);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...long), fc.nat(), async ({ sentence, words }, pick) => {
        const word = words[pick % words.length]!;
        const changed = `${sentence.slice(0, word.start)}zeppelin${sentence.slice(word.end)}`;
        const { verdict, diff } = await check(changed);
        expect(verdict).toBe("altered");
        expect(diff.filter(({ op }) => op !== "same")).toEqual([
          { op: "asked", text: "zeppelin" },
          { op: "text", text: sentence.slice(word.start, word.end) },
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
