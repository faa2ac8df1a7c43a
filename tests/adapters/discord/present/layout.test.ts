import { describe, expect, test } from "vitest";
import { presentDiscord } from "../../../../src/adapters/discord/present/present.js";
import type { Answer } from "../../../../src/core/answer.js";
import { composeReply } from "../../../../src/core/reply/compose.js";
import { harbour } from "../../../core/reply/harbour.js";
import { sampleAnswers, sampleGuides } from "../../../core/reply/sample-answers.js";

const show = (answer: Answer): string =>
  presentDiscord(composeReply(answer, harbour, sampleGuides)).payload.content;

describe("presentDiscord", () => {
  test("lays out a question's quotes", () => {
    expect(show(sampleAnswers.ask)).toMatchInlineSnapshot(`
      "## Asked: Why did Reyes reject the budget?
      -# 2 quotes · 2 sources · 1 independent

      > “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      -# direct, Ada Reyes, told The Harbour Post · \\[1\\] · published 5 June 2025

      > Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      -# the article’s own words · \\[2\\] · published July 2025

      -# \\[1\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.>) — The Harbour Post — 5 June 2025
      -# \\[2\\] **The bridge at Harbour** — outlet not given — July 2025 — brief, based on two reports by The Harbour Post

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("a question in another language: what it seems to be in", () => {
    expect(show(sampleAnswers["abstention, other language"])).toMatchInlineSnapshot(`
      "## No answer in this collection: ¿Quién es Reyes?
      the question seems to be in Spanish, the collection is in English
      found: Reyes

      **Closest passage, which does not answer**
      > Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      -# the article’s own words · \\[1\\] · published July 2025

      **These have answers**
      - \`who Ada Reyes\`

      -# \\[1\\] **The bridge at Harbour** — outlet not given — July 2025 — brief, based on two reports by The Harbour Post

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("several questions: each with its quotes or its silence", () => {
    expect(show(sampleAnswers.parts)).toMatchInlineSnapshot(`
      "## Asked: Why did Rayes reject the budget and who told her? And what of the pier?
      -# 3 questions asked, 1 answered · 1 further question left out

      **1. Why did Rayes reject the budget** · showing: Tom Birk (asked: Rayes)
      > “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      -# direct, Ada Reyes, told The Harbour Post · \\[1\\] · published 5 June 2025

      **2. No answer in this collection: who told Tom Birk?**
      found: Tom · not found: told

      **Closest passage, which does not answer**
      > Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      -# the article’s own words · \\[2\\] · published July 2025

      **These have answers**
      - \`timeline Tom Birk\`

      -# \\[1\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.>) — The Harbour Post — 5 June 2025
      -# \\[2\\] **The bridge at Harbour** — outlet not given — July 2025 — brief, based on two reports by The Harbour Post

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a person", () => {
    expect(show(sampleAnswers.who)).toMatchInlineSnapshot(`
      "## Who: Ada Reyes
      -# showing: Ada Reyes (asked: rayes)
      also named: Reyes

      **Roles, as quoted**
      - “mayor of Harbour” \\[1\\]

      **What sources say**
      > Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      -# the article’s own words · \\[1\\] · published July 2025

      **Own words**
      > “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      -# direct, Ada Reyes, told The Harbour Post · \\[2\\] · published 5 June 2025

      **With Tom Birk** · 1 sentence names both
      > Reyes and Birk had agreed on the ferry in early May.
      -# the article’s own words · [\\[2\\]](<https://harbour.example/budget#:~:text=Reyes%20and%20Birk%20had%20agreed%20on%20the%20ferry%20in%20early%20May.>) · published 5 June 2025

      **Coverage: 2 articles** · 5 June 2025 to July 2025

      -# \\[1\\] **The bridge at Harbour** — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      -# \\[2\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.>) — The Harbour Post — 5 June 2025

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a timeline", () => {
    expect(show(sampleAnswers.timeline)).toMatchInlineSnapshot(`
      "## Timeline: bridge
      -# 5 entries · the most important of 6 · oldest first

      **2021** · known to the year
      > Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      -# the article’s own words · \\[1\\] · published July 2025

      **summer 2024** · known to the season · the text says “last summer” · year taken from another sentence of the article
      > Tom Birk stayed silent last summer.
      -# the article’s own words · \\[3\\]

      **early May 2025** · known to a part of the month · the text says “early May” · counted from the article’s date
      > Reyes and Birk had agreed on the ferry in early May.
      -# the article’s own words · \\[2\\] · published 5 June 2025

      **3 June 2025** · known to the day · the text says “on Tuesday” · counted from the article’s date
      > Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      -# the article’s own words · [\\[2\\]](<https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.>) · published 5 June 2025
      -# \\[1\\] reports the same

      **July 2025** · known to the month · date of the article
      > Reyes rejected the budget on 3 June 2025.
      -# the article’s own words · \\[1\\] · published July 2025

      -# \\[1\\] **The bridge at Harbour** — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      -# \\[2\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=Reyes%20and%20Birk%20had%20agreed%20on%20the%20ferry%20in%20early%20May.>) — The Harbour Post — 5 June 2025
      -# \\[3\\] [town-talk](<https://town.example/talk#:~:text=Tom%20Birk%20stayed%20silent%20last%20summer.>) — Town Talk — date not given

      -# Quotes are word for word · collection 3 articles · v a1b2c3 · page 1 of 2"
    `);
  });

  test("lays out one person's words", () => {
    expect(show(sampleAnswers.quotes)).toMatchInlineSnapshot(`
      "## Quotes: Ada Reyes
      -# about: the bridge · 1 quote

      > “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      -# direct, Ada Reyes, told The Harbour Post · \\[1\\] · published 5 June 2025

      -# \\[1\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.>) — The Harbour Post — 5 June 2025

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out sources side by side", () => {
    expect(show(sampleAnswers.compare)).toMatchInlineSnapshot(`
      "## Compare: the budget
      -# 2 sources · 1 independent

      **Source \\[1\\]** · The Harbour Post
      > Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      -# the article’s own words · \\[1\\] · published 5 June 2025
      -# only in \\[1\\]

      **Source \\[2\\]** · The bridge at Harbour
      > Reyes rejected the budget on 3 June 2025.
      -# the article’s own words · \\[2\\] · published July 2025

      -# \\[1\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.>) — The Harbour Post — 5 June 2025
      -# \\[2\\] **The bridge at Harbour** — outlet not given — July 2025 — brief, based on two reports by The Harbour Post

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out altered words with their diff", () => {
    expect(show(sampleAnswers["verify, altered"])).toMatchInlineSnapshot(`
      "## Altered: the nearest words in the collection differ
      -# asked: We will never pay twice for one bridge
      speaker in the source: Ada Reyes

      > “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      -# direct, Ada Reyes, told The Harbour Post · \\[1\\] · published 5 June 2025

      We will ~~\\[asked: never\\]~~ **\\[source: not\\]** pay twice for one bridge

      -# \\[1\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=%E2%80%9CWe%20will%20not%20pay,told%20The%20Harbour%20Post.>) — The Harbour Post — 5 June 2025

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out articles", () => {
    expect(show(sampleAnswers.sources)).toMatchInlineSnapshot(`
      "## Sources: 3 articles

      \\[1\\] **[Mayor and council split over the budget](<https://harbour.example/budget>)** — The Harbour Post — 5 June 2025
      \\[2\\] **The bridge at Harbour** — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      \\[3\\] **[town-talk](<https://town.example/talk>)** — Town Talk — date not given

      -# collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out help", () => {
    expect(show(sampleAnswers.help)).toMatchInlineSnapshot(`
      "## Help: ask a question in plain words, or use a command

      **Examples that work on this collection**
      - \`ask What did Ada Reyes say about Tom Birk?\`
      - \`who Ada Reyes\`
      - \`timeline Tom Birk\`

      **Commands**
      - **who \\<name\\>** — A person in the words of the collection
      - **timeline \\<topic\\> \\[since\\] \\[until\\]** — Dated quotes, oldest first

      -# collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out what is loaded", () => {
    expect(show(sampleAnswers.about)).toMatchInlineSnapshot(`
      "## About: word-for-word quotes from a collection of 3 articles
      1,234 passages · 2 people named · 5 June 2025 to July 2025
      Outlets: The Harbour Post, Town Talk
      1 file or line could not be read

      -# collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out an abstention", () => {
    expect(show(sampleAnswers["abstention, not answered"])).toMatchInlineSnapshot(`
      "## No answer in this collection: What did Reyes say about Ukraine?
      found: Reyes, say · not found: Ukraine

      **Closest passage, which does not answer**
      > Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      -# the article’s own words · \\[1\\] · published 5 June 2025 · “on Tuesday” is 3 June 2025

      **These have answers**
      - \`who Ada Reyes\`
      - \`timeline Tom Birk\`

      -# \\[1\\] [Mayor and council split over the budget](<https://harbour.example/budget#:~:text=Mayor%20Ada%20Reyes%20rejected,the%20council%20passed%20it.>) — The Harbour Post — 5 June 2025

      -# Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a name that nobody has", () => {
    expect(show(sampleAnswers["abstention, unknown name"])).toMatchInlineSnapshot(`
      "## Nobody of this name in the collection: Bork

      **Nearest names**
      - \`who Tom Birk\`

      -# collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out a choice of names", () => {
    expect(show(sampleAnswers.choice)).toMatchInlineSnapshot(`
      "## Which one? 2 names fit: Re

      - \`timeline Ada Reyes\`
      - \`timeline Tom Birk\`

      -# collection 3 articles · v a1b2c3"
    `);
  });

  test("lays out wrong use", () => {
    expect(show(sampleAnswers["misuse, not a choice"])).toMatchInlineSnapshot(`
      "## Not possible: sideways (order is one of: oldest-first, newest-first)
      Usage: timeline \\<topic\\> \\[since\\] \\[until\\]

      -# collection 3 articles · v a1b2c3"
    `);
  });
});
