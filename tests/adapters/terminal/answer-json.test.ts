import { describe, expect, test } from "vitest";
import { answerData } from "../../../src/adapters/terminal/answer-json.js";
import type { AskAnswer, TimelineAnswer } from "../../../src/core/answer.js";
import { quoteFrom } from "../../../src/core/model/quote.js";
import { fakeScope } from "../../fakes/fake-desk.js";
import { smallCollection } from "../../fakes/small-collection.js";

const [article] = smallCollection([
  { title: "A title", paragraphs: ["“I left,” Ann said in June.", "It rained."] },
]).articles;
if (article === undefined) throw new Error("no article");
const [first, second] = article.analysis.sentences;
if (first === undefined || second === undefined) throw new Error("no sentences");

const ask: AskAnswer = {
  kind: "ask",
  command: "ask",
  asked: "Who left?",
  readAs: [],
  confidence: 0.75,
  independentSources: 1,
  scope: fakeScope,
  quotes: [
    {
      quote: quoteFrom(article, first),
      n: 1,
      voice: "direct",
      attribution: { speaker: "Ann", person: "ann", carrier: null },
      date: { value: "2025-06", precision: "month", phrase: "in June", basis: "article-date" },
      standsFor: [],
      satire: false,
    },
    {
      quote: quoteFrom(article, second),
      n: 1,
      voice: "article",
      attribution: null,
      date: null,
      standsFor: [],
      satire: false,
    },
  ],
  citations: [
    {
      n: 1,
      article: article.id,
      title: "A title",
      outlet: null,
      author: null,
      published: { value: "2025-06", precision: "month" },
      url: "https://example.org/a",
      kind: "article",
      basedOn: [],
      satire: false,
    },
  ],
};

const timeline: TimelineAnswer = {
  ...ask,
  kind: "timeline",
  command: "timeline",
  topic: "Ann",
  entries: [{ date: "2025-06", precision: "month", phrase: "in June", basis: "article-date", quotes: [0] }],
  undated: [1],
  order: "oldest-first",
  found: 1,
  left: 0,
};

describe("answerData", () => {
  test("gives quotes and citations in the order shown, each quote with its place", () => {
    expect(
      JSON.stringify(
        answerData(ask, () => article),
        null,
        1,
      ),
    ).toMatchInlineSnapshot(`
      "{
       "kind": "ask",
       "command": "ask",
       "asked": "Who left?",
       "readAs": [],
       "abstained": false,
       "confidence": 0.75,
       "collection": {
        "version": "fa4e00",
        "articles": 1,
        "searched": 1,
        "source": null,
        "since": null,
        "until": null
       },
       "independentSources": 1,
       "asRead": null,
       "subject": null,
       "quotes": [
        {
         "n": 1,
         "citation": 1,
         "text": "“I left,” Ann said in June.",
         "article": "a0",
         "start": 0,
         "end": 27,
         "voice": "direct",
         "speaker": "Ann",
         "person": "ann",
         "carrier": null,
         "standsFor": [],
         "date": {
          "value": "2025-06",
          "precision": "month",
          "phrase": "in June",
          "basis": "article-date"
         },
         "satire": false,
         "url": null
        },
        {
         "n": 2,
         "citation": 1,
         "text": "It rained.",
         "article": "a0",
         "start": 29,
         "end": 39,
         "voice": "article",
         "speaker": null,
         "person": null,
         "carrier": null,
         "standsFor": [],
         "date": null,
         "satire": false,
         "url": null
        }
       ],
       "citations": [
        {
         "n": 1,
         "article": "a0",
         "title": "A title",
         "outlet": null,
         "author": null,
         "published": "2025-06",
         "url": "https://example.org/a",
         "kind": "article",
         "basedOn": [],
         "satire": false
        }
       ]
      }"
    `);
  });

  test("refers to quotes by their number from 1", () => {
    expect(answerData(timeline, () => article)).toMatchObject({
      confidence: null,
      entries: [
        { date: "2025-06", precision: "month", phrase: "in June", basis: "article-date", quotes: [1] },
      ],
      undated: [2],
    });
  });

  test.each([true, false])("gives each of several questions, one answered: %s", (answered) => {
    const part = { asked: "and why?", readAs: [], answered: false, confidence: 0.2, found: [], notFound: [] };
    const parts = [
      { ...part, answered, quotes: [0] },
      { ...part, quotes: [1] },
    ];
    const data = answerData({ ...ask, kind: "parts", parts, left: 1, suggestions: [] }, () => article);
    expect(data).toMatchObject({
      kind: "parts",
      abstained: !answered,
      confidence: null,
      parts: [
        { answered, quotes: [1] },
        { answered: false, quotes: [2] },
      ],
      left: 1,
    });
  });

  test.each(["abstention", "choice", "misuse"] as const)("marks %s as no answer", (kind) => {
    const empty = { ...ask, kind, name: "", options: [], problem: { code: "missing", option: "x" } } as const;
    const rest = { reason: "no-match", found: [], notFound: [], suggestions: [], nearest: [] } as const;
    const data = answerData({ ...empty, ...rest } as never, () => article);
    expect(data).toMatchObject({ kind, abstained: true, confidence: kind === "abstention" ? 0.75 : null });
  });
});
