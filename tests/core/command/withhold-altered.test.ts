import { describe, expect, test } from "vitest";
import type { AnswerBase, CompareAnswer, TimelineAnswer, WhoAnswer } from "../../../src/core/answer.js";
import { withholdAltered } from "../../../src/core/command/withhold-altered.js";
import { type CitedQuote, quoteFrom } from "../../../src/core/model/quote.js";
import { fakeScope } from "../../fakes/fake-desk.js";
import { smallCollection } from "../../fakes/small-collection.js";

const [article] = smallCollection([{ paragraphs: ["One left.", "Two stayed.", "Three slept."] }]).articles;
if (article === undefined) throw new Error("no article");
const cited: readonly CitedQuote[] = article.analysis.sentences.map((span) => ({
  quote: quoteFrom(article, span),
  n: 1,
  voice: "article",
  attribution: null,
  date: null,
  standsFor: [],
  satire: false,
}));
/** The same article after somebody changed its second sentence. */
const changed = { ...article, text: article.text.replace("Two", "Ten") };
const base: AnswerBase = {
  command: "who",
  asked: "x",
  readAs: [],
  quotes: cited,
  citations: [],
  scope: fakeScope,
};
const coverage = { articles: 1, first: null, last: null };

const who: WhoAnswer = {
  ...base,
  kind: "who",
  name: "Ann",
  aliases: [],
  roles: [
    { text: "Two", article: article.id, start: 11, end: 14, n: 1 },
    { text: "Three", article: article.id, start: 24, end: 29, n: 1 },
  ],
  about: [0, 1],
  words: [2],
  connections: [
    { name: "Bo", sentences: 1, quote: 1 },
    { name: "Cy", sentences: 1, quote: 2 },
  ],
  coverage,
};

describe("withholdAltered", () => {
  test("hands an answer on unchanged when every quote stands in its article", () => {
    expect(withholdAltered(who, () => article)).toEqual({ answer: who, withheld: [] });
  });

  test("takes out what differs and moves what points behind it", () => {
    const { answer, withheld } = withholdAltered(who, () => changed);
    expect(answer).toMatchObject({ about: [0], words: [1], connections: [{ name: "Cy", quote: 1 }] });
    expect(answer.quotes.map(({ quote }) => quote.text)).toEqual(["One left.", "Three slept."]);
    expect(answer.kind === "who" && answer.roles.map(({ text }) => text)).toEqual(["Three"]);
    expect(withheld).toEqual([
      { article: "a0", start: 11, end: 14 },
      { article: "a0", start: 11, end: 22 },
    ]);
  });

  test("leaves no entry of a timeline without a quote", () => {
    const entry = { date: "2025", precision: "year", phrase: null, basis: "stated" } as const;
    const timeline: TimelineAnswer = {
      ...base,
      kind: "timeline",
      topic: "x",
      entries: [
        { ...entry, quotes: [1] },
        { ...entry, quotes: [1, 2] },
      ],
      undated: [0],
      order: "oldest-first",
      found: 2,
      left: 0,
    };
    const { answer } = withholdAltered(timeline, () => changed);
    expect(answer).toMatchObject({ entries: [{ quotes: [1] }], undated: [0] });
  });

  test("moves the rows of a comparison", () => {
    const compare: CompareAnswer = {
      ...base,
      kind: "compare",
      topic: "x",
      rows: [{ n: 1, quotes: [0, 1, 2], only: [1] }],
      independentSources: 1,
    };
    expect(withholdAltered(compare, () => changed).answer).toMatchObject({
      rows: [{ n: 1, quotes: [0, 1], only: [] }],
    });
  });

  test("withholds quotes of an article that is not loaded", () => {
    expect(withholdAltered(who, () => undefined).answer.quotes).toEqual([]);
  });
});
