import { describe, expect, test } from "vitest";
import { quoteFrom } from "../../../src/core/model/quote.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { renderPlain } from "./render-plain.js";
import { sampleCollection } from "./sample-collection.js";

const collection = sampleCollection([
  {
    id: "2025/budget",
    title: "Mayor and council split over the budget",
    outlet: "The Harbour Post",
    published: { value: "2025-06-05", precision: "day" },
    url: "https://harbour.example/budget",
    text: "Mayor Ada Reyes rejected the budget on Tuesday. “We will not pay twice,” Reyes told The Harbour Post.\nThe vote was put off.",
    people: { "Ada Reyes": ["Reyes"] },
    roles: [["Ada Reyes", "Mayor"]],
    speech: [
      {
        source: "Reyes",
        person: "Ada Reyes",
        content: "“We will not pay twice,”",
        carrier: "told The Harbour Post",
      },
    ],
  },
]);
const article = collection.articles[0]!;
const [first, second] = article.analysis.sentences;
const base = {
  command: "ask",
  asked: "What did Reyes say about paying?",
  readAs: [],
  scope: { version: collection.version, articles: 1, searched: 1, source: null, since: null, until: null },
  citations: [
    {
      n: 1,
      article: article.id,
      title: article.title,
      outlet: article.outlet,
      author: null,
      published: article.published,
      url: article.url,
      kind: "article",
      basedOn: [],
      satire: false,
    },
  ],
} as const;

describe("composeReply", () => {
  test("puts an answer to a question into words", () => {
    const reply = composeReply(
      {
        ...base,
        kind: "ask",
        confidence: 0.9,
        independentSources: 1,
        quotes: [
          {
            quote: quoteFrom(article, second!),
            n: 1,
            voice: "direct",
            attribution: { speaker: "Ada Reyes", person: "ada-reyes", carrier: "told The Harbour Post" },
            date: null,
            satire: false,
          },
          {
            quote: quoteFrom(article, first!),
            n: 1,
            voice: "article",
            attribution: null,
            date: { value: "2025-06-03", precision: "day", basis: "article-date", phrase: "on Tuesday" },
            satire: false,
          },
        ],
      },
      collection,
    );
    expect(renderPlain(reply)).toMatchInlineSnapshot(`
      "Asked: What did Reyes say about paying? · 2 quotes · 1 source
      “We will not pay twice,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025
      Mayor Ada Reyes rejected the budget on Tuesday.
      the article’s own words · [1] · 3 June 2025 · the text says “on Tuesday”

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 1 article · v a1b2c3"
    `);
    expect(reply.sources[0]?.url).toMatchInlineSnapshot(
      `"https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay%20twice%2C%E2%80%9D%20Reyes%20told%20The%20Harbour%20Post."`,
    );
  });
});
