import type { KnownBlock, RichTextBlock } from "@slack/types";
import { describe, expect, test } from "vitest";
import { presentSlack } from "../../../../src/adapters/slack/present/present.js";
import type { Answer } from "../../../../src/core/answer.js";
import { composeReply } from "../../../../src/core/reply/compose.js";
import { harbour } from "../../../core/reply/harbour.js";
import { sampleAnswers, sampleGuides } from "../../../core/reply/sample-answers.js";

const present = (answer: Answer) => presentSlack(composeReply(answer, harbour, sampleGuides)).payload;

const partLine = (part: RichTextBlock["elements"][number]): string =>
  part.type === "rich_text_list"
    ? part.elements.map((item) => `  - ${partLine(item).trim()}`).join("\n")
    : `  ${part.type.replace("rich_text_", "")}: ${part.elements
        .map((one) => {
          const style = Object.keys(("style" in one && one.style) || {}).join();
          const text = "text" in one ? (one.text ?? "") : "";
          const linked = one.type === "link" ? `<${one.url}|${text}>` : text;
          return style === "" ? linked : `{${style} ${linked}}`;
        })
        .join("")}`;

const blockLine = (block: KnownBlock): string => {
  switch (block.type) {
    case "header":
      return `header: ${block.text.text}`;
    case "context":
      return `context: ${block.elements.map((one) => ("text" in one ? one.text : "")).join(" | ")}`;
    case "rich_text":
      return ["rich text", ...block.elements.map(partLine)].join("\n");
    default:
      return block.type;
  }
};

/** The blocks of a message, one a line, so that a person can review them. */
const show = (answer: Answer): string => present(answer).blocks.map(blockLine).join("\n");

describe("presentSlack", () => {
  test("sends a payload", () => {
    expect(present(sampleAnswers.quotes)).toMatchInlineSnapshot(`
      {
        "blocks": [
          {
            "text": {
              "emoji": false,
              "text": "Quotes: Ada Reyes",
              "type": "plain_text",
            },
            "type": "header",
          },
          {
            "elements": [
              {
                "text": "about: the bridge · 1 quote",
                "type": "mrkdwn",
                "verbatim": true,
              },
            ],
            "type": "context",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "text": "“We will not pay twice for one bridge,” Reyes told The Harbour Post.",
                    "type": "text",
                  },
                ],
                "type": "rich_text_quote",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "text": "direct, Ada Reyes, told The Harbour Post · <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|[1]> · published 5 June 2025",
                "type": "mrkdwn",
                "verbatim": true,
              },
            ],
            "type": "context",
          },
          {
            "type": "divider",
          },
          {
            "elements": [
              {
                "text": "[1] <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025",
                "type": "mrkdwn",
                "verbatim": true,
              },
            ],
            "type": "context",
          },
          {
            "elements": [
              {
                "text": "Quotes are word for word · collection 3 articles · v a1b2c3",
                "type": "mrkdwn",
                "verbatim": true,
              },
            ],
            "type": "context",
          },
        ],
        "text": "Quotes: Ada Reyes · about: the bridge · 1 quote
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3",
        "unfurl_links": false,
        "unfurl_media": false,
      }
    `);
  });

  test("lays out a question's quotes", () => {
    expect(show(sampleAnswers.ask)).toMatchInlineSnapshot(`
      "header: Asked: Why did Reyes reject the budget?
      context: 2 quotes · 2 sources · 1 independent
      rich text
        quote: “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      context: direct, Ada Reyes, told The Harbour Post · <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|[1]> · published 5 June 2025
      rich text
        quote: Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      context: the article’s own words · [2] · published July 2025
      divider
      context: [1] <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      [2] *The bridge at Harbour* — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("a question in another language: what it seems to be in", () => {
    expect(show(sampleAnswers["abstention, other language"])).toMatchInlineSnapshot(`
      "header: No answer in this collection: ¿Quién es Reyes?
      rich text
        section: the question seems to be in Spanish, the collection is in English
        section: found: Reyes
      rich text
        section: {bold Closest passage, which does not answer}
        quote: Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      context: the article’s own words · [1] · published July 2025
      rich text
        section: {bold These have answers}
        - section: {code who Ada Reyes}
      divider
      context: [1] *The bridge at Harbour* — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("several questions: each with its quotes or its silence", () => {
    expect(show(sampleAnswers.parts)).toMatchInlineSnapshot(`
      "header: Asked: Why did Rayes reject the budget and who told her? And what of the pier?
      context: 3 questions asked, 1 answered · 1 further question left out
      rich text
        section: {bold 1. Why did Rayes reject the budget} · showing: Tom Birk (asked: Rayes)
        quote: “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      context: direct, Ada Reyes, told The Harbour Post · <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|[1]> · published 5 June 2025
      rich text
        section: {bold 2. No answer in this collection: who told Tom Birk?}
        section: found: Tom · not found: told
      rich text
        section: {bold Closest passage, which does not answer}
        quote: Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      context: the article’s own words · [2] · published July 2025
      rich text
        section: {bold These have answers}
        - section: {code timeline Tom Birk}
      divider
      context: [1] <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      [2] *The bridge at Harbour* — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a person", () => {
    expect(show(sampleAnswers.who)).toMatchInlineSnapshot(`
      "header: Who: Ada Reyes
      context: showing: Ada Reyes (asked: rayes)
      rich text
        section: also named: Reyes
      rich text
        section: {bold Roles, as quoted}
        - section: “mayor of Harbour” [1]
      rich text
        section: {bold What sources say}
        quote: Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      context: the article’s own words · [1] · published July 2025
      rich text
        section: {bold Own words}
        quote: “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      context: direct, Ada Reyes, told The Harbour Post · <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|[2]> · published 5 June 2025
      rich text
        section: {bold With Tom Birk} · 1 sentence names both
        quote: Reyes and Birk had agreed on the ferry in early May.
      context: the article’s own words · <https://harbour.example/budget#:~:text=Reyes%20and%20Birk%20had%20agreed%20on%20the%20ferry%20in%20early%20May.|[2]> · published 5 June 2025
      rich text
        section: {bold Coverage: 2 articles} · 5 June 2025 to July 2025
      divider
      context: [1] *The bridge at Harbour* — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      [2] <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a timeline", () => {
    expect(show(sampleAnswers.timeline)).toMatchInlineSnapshot(`
      "header: Timeline: bridge
      context: 5 entries · the most important of 6 · oldest first
      rich text
        section: {bold 2021} · known to the year
        quote: Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      context: the article’s own words · [1] · published July 2025
      rich text
        section: {bold summer 2024} · known to the season · the text says “last summer” · year taken from another sentence of the article
        quote: Tom Birk stayed silent last summer.
      context: the article’s own words · <https://town.example/talk#:~:text=Tom%20Birk%20stayed%20silent%20last%20summer.|[3]>
      rich text
        section: {bold early May 2025} · known to a part of the month · the text says “early May” · counted from the article’s date
        quote: Reyes and Birk had agreed on the ferry in early May.
      context: the article’s own words · <https://harbour.example/budget#:~:text=Reyes%20and%20Birk%20had%20agreed%20on%20the%20ferry%20in%20early%20May.|[2]> · published 5 June 2025
      rich text
        section: {bold 3 June 2025} · known to the day · the text says “on Tuesday” · counted from the article’s date
        quote: Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      context: the article’s own words · <https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.|[2]> · published 5 June 2025
      [1] reports the same
      rich text
        section: {bold July 2025} · known to the month · date of the article
        quote: Reyes rejected the budget on 3 June 2025.
      context: the article’s own words · [1] · published July 2025
      rich text
        section: {bold Undated}
        quote: The quarrel over the bridge amused the town.
      context: the article’s own words · <https://town.example/talk#:~:text=The%20quarrel%20over%20the%20bridge%20amused%20the%20town.|[3]>
      2 further quotes left out
      divider
      context: [1] *The bridge at Harbour* — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      [2] <https://harbour.example/budget#:~:text=Reyes%20and%20Birk%20had%20agreed%20on%20the%20ferry%20in%20early%20May.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      [3] <https://town.example/talk#:~:text=Tom%20Birk%20stayed%20silent%20last%20summer.|town-talk> — Town Talk — date not given
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out one person's words", () => {
    expect(show(sampleAnswers.quotes)).toMatchInlineSnapshot(`
      "header: Quotes: Ada Reyes
      context: about: the bridge · 1 quote
      rich text
        quote: “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      context: direct, Ada Reyes, told The Harbour Post · <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|[1]> · published 5 June 2025
      divider
      context: [1] <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out sources side by side", () => {
    expect(show(sampleAnswers.compare)).toMatchInlineSnapshot(`
      "header: Compare: the budget
      context: 2 sources · 1 independent
      rich text
        section: {bold Source [1]} · The Harbour Post
        quote: Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      context: the article’s own words · <https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.|[1]> · published 5 June 2025
      only in [1]
      rich text
        section: {bold Source [2]} · The bridge at Harbour
        quote: Reyes rejected the budget on 3 June 2025.
      context: the article’s own words · [2] · published July 2025
      divider
      context: [1] <https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      [2] *The bridge at Harbour* — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out altered words with their diff", () => {
    expect(show(sampleAnswers["verify, altered"])).toMatchInlineSnapshot(`
      "header: Altered: the nearest words in the collection differ
      context: asked: We will never pay twice for one bridge
      rich text
        section: speaker in the source: Ada Reyes
        quote: “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      context: direct, Ada Reyes, told The Harbour Post · <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|[1]> · published 5 June 2025
      rich text
        section: We will {strike [asked: never]} {bold [source: not]} pay twice for one bridge
      divider
      context: [1] <https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out articles", () => {
    expect(show(sampleAnswers.sources)).toMatchInlineSnapshot(`
      "header: Sources: 3 articles
      rich text
        section: [1] {bold <https://harbour.example/budget|Mayor and council split over the budget>} — The Harbour Post — 5 June 2025
        section: [2] {bold The bridge at Harbour} — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
        section: [3] {bold <https://town.example/talk|town-talk>} — Town Talk — date not given
      context: collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out help", () => {
    expect(show(sampleAnswers.help)).toMatchInlineSnapshot(`
      "header: Help: ask a question in plain words, or use a command
      rich text
        section: {bold Examples that work on this collection}
        - section: {code ask What did Ada Reyes say about Tom Birk?}
        - section: {code who Ada Reyes}
        - section: {code timeline Tom Birk}
      rich text
        section: {bold Commands}
        - section: {bold who <name>} — A person in the words of the collection
        - section: {bold timeline <topic> [since] [until]} — Dated quotes, oldest first
      context: collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out what is loaded", () => {
    expect(show(sampleAnswers.about)).toMatchInlineSnapshot(`
      "header: About: word-for-word quotes from a collection of 3 articles
      rich text
        section: 1,234 passages · 2 people named · 5 June 2025 to July 2025
        section: Outlets: The Harbour Post, Town Talk
        section: 1 file or line could not be read
      context: collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out an abstention", () => {
    expect(show(sampleAnswers["abstention, not answered"])).toMatchInlineSnapshot(`
      "header: No answer in this collection: What did Reyes say about Ukraine?
      rich text
        section: found: Reyes, say · not found: Ukraine
      rich text
        section: {bold Closest passage, which does not answer}
        quote: Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      context: the article’s own words · <https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.|[1]> · published 5 June 2025 · “on Tuesday” is 3 June 2025
      rich text
        section: {bold These have answers}
        - section: {code who Ada Reyes}
        - section: {code timeline Tom Birk}
      divider
      context: [1] <https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.|Mayor and council split over the budget> — The Harbour Post — 5 June 2025
      context: Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a name that nobody has", () => {
    expect(show(sampleAnswers["abstention, unknown name"])).toMatchInlineSnapshot(`
      "header: Nobody of this name in the collection: Bork
      rich text
        section: {bold Nearest names}
        - section: {code who Tom Birk}
      context: collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a choice of names", () => {
    expect(show(sampleAnswers.choice)).toMatchInlineSnapshot(`
      "header: Which one? 2 names fit: Re
      rich text
        - section: {code timeline Ada Reyes}
        - section: {code timeline Tom Birk}
      context: collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out wrong use", () => {
    expect(show(sampleAnswers["misuse, not a choice"])).toMatchInlineSnapshot(`
      "header: Not possible: sideways (order is one of: oldest-first, newest-first)
      rich text
        section: Usage: timeline <topic> [since] [until]
      context: collection 3 articles · v a1b2c3"
    `);
  });
});
