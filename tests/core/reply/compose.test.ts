import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { plainLine } from "../../../src/core/reply/reply.js";
import { harbour } from "./harbour.js";
import { renderPlain } from "./render-plain.js";
import { sampleAnswers, sampleGuides } from "./sample-answers.js";

const render = (name: keyof typeof sampleAnswers): string =>
  renderPlain(composeReply(sampleAnswers[name], harbour, sampleGuides));

describe("composeReply", () => {
  test("reads as an editor would write it: ask", () => {
    expect(render("ask")).toMatchInlineSnapshot(`
      "Asked: Why did Reyes reject the budget? · 2 quotes · 2 sources · 1 independent
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025
      Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      the article’s own words · [2] · published July 2025

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      [2] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: ask with filters", () => {
    expect(render("ask with filters")).toMatchInlineSnapshot(`
      "Asked: Will the council of Harbour vote? · 1 quote · 1 source · showing: Tom Birk (asked: brik)
      The council would vote again, Birk said.
      reported, Tom Birk · [1] · published July 2025
      searched 1 of 3 articles · source: brief · since 2025 · until 2025-08

      [1] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("a question in another language", () => {
    expect(render("abstention, other language")).toMatchInlineSnapshot(`
      "No answer in this collection: ¿Quién es Reyes?
      the question seems to be in Spanish, the collection is in English
      found: Reyes

      Closest passage, which does not answer
      Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      the article’s own words · [1] · published July 2025

      These have answers
      who Ada Reyes

      [1] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("a pasted text", () => {
    expect(render("ask, pasted")).toMatchInlineSnapshot(`
      "Asked: Reyes said the council would not pay twice for one bridge, and went home. · 1 quote · 1 source
      read as: When did Ada Reyes say so?
      no question in it: read as asking about Reyes, pay, bridge
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025

      To look for the words themselves
      verify the council would not pay twice

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("several questions", () => {
    expect(render("parts")).toMatchInlineSnapshot(`
      "Asked: Why did Rayes reject the budget and who told her? And what of the pier? · 3 questions asked, 1 answered · 1 further question left out

      1. Why did Rayes reject the budget · showing: Tom Birk (asked: Rayes)
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025

      2. No answer in this collection: who told Tom Birk?
      found: Tom · not found: told

      Closest passage, which does not answer
      Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      the article’s own words · [2] · published July 2025

      These have answers
      timeline Tom Birk

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      [2] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: who", () => {
    expect(render("who")).toMatchInlineSnapshot(`
      "Who: Ada Reyes · showing: Ada Reyes (asked: rayes)
      also named: Reyes

      Roles, as quoted
      “mayor of Harbour” [1]

      What sources say
      Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      the article’s own words · [1] · published July 2025

      Own words
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [2] · published 5 June 2025

      With Tom Birk · 1 sentence names both
      Reyes and Birk had agreed on the ferry in early May.
      the article’s own words · [2] · published 5 June 2025

      Coverage: 2 articles · 5 June 2025 to July 2025

      [1] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      [2] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: timeline", () => {
    expect(render("timeline")).toMatchInlineSnapshot(`
      "Timeline: bridge · 5 entries · the most important of 6 · oldest first

      2021 · known to the year
      Ada Reyes, mayor of Harbour since 2021, has opposed the bridge from the start, according to The Harbour Post.
      the article’s own words · [1] · published July 2025

      summer 2024 · known to the season · the text says “last summer” · year taken from another sentence of the article
      Tom Birk stayed silent last summer.
      the article’s own words · [3]

      early May 2025 · known to a part of the month · the text says “early May” · counted from the article’s date
      Reyes and Birk had agreed on the ferry in early May.
      the article’s own words · [2] · published 5 June 2025

      3 June 2025 · known to the day · the text says “on Tuesday” · counted from the article’s date
      Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      the article’s own words · [2] · published 5 June 2025
      [1] reports the same

      July 2025 · known to the month · date of the article
      Reyes rejected the budget on 3 June 2025.
      the article’s own words · [1] · published July 2025

      Undated
      The quarrel over the bridge amused the town.
      the article’s own words · [3]
      2 further quotes left out

      [1] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      [2] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      [3] town-talk — Town Talk — date not given
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: quotes", () => {
    expect(render("quotes")).toMatchInlineSnapshot(`
      "Quotes: Ada Reyes · about: the bridge · 1 quote
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: compare", () => {
    expect(render("compare")).toMatchInlineSnapshot(`
      "Compare: the budget · 2 sources · 1 independent

      Source [1] · The Harbour Post
      Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      the article’s own words · [1] · published 5 June 2025
      only in [1]

      Source [2] · The bridge at Harbour
      Reyes rejected the budget on 3 June 2025.
      the article’s own words · [2] · published July 2025

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      [2] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: compare of one source", () => {
    expect(render("compare of one source")).toMatchInlineSnapshot(`
      "Compare: the budget · 1 source

      Source [1] · The Harbour Post
      Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      the article’s own words · [1] · published 5 June 2025
      one source in this collection: nothing to compare it with

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: verify, altered", () => {
    expect(render("verify, altered")).toMatchInlineSnapshot(`
      "Altered: the nearest words in the collection differ · asked: We will never pay twice for one bridge
      speaker in the source: Ada Reyes
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025
      We will [asked: never] [source: not] pay twice for one bridge

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: verify, another speaker", () => {
    expect(render("verify, another speaker")).toMatchInlineSnapshot(`
      "Exact words, but another speaker · asked: “We will not pay twice for one bridge,” said Birk
      asked as words of Tom Birk · speaker in the source: Ada Reyes
      “We will not pay twice for one bridge,” Reyes told The Harbour Post.
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: verify, exact", () => {
    expect(render("verify, exact")).toMatchInlineSnapshot(`
      "Exact: these words stand in the collection · asked: a day after the council passed it
      Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      the article’s own words · [1] · published 5 June 2025 · “on Tuesday” is 3 June 2025

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: verify, not found", () => {
    expect(render("verify, not found")).toMatchInlineSnapshot(`
      "Not found: these words are not in this collection · asked: The moon is a bridge
      asked as words of Birk

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: sources", () => {
    expect(render("sources")).toMatchInlineSnapshot(`
      "Sources: 3 articles

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      [2] The bridge at Harbour — outlet not given — July 2025 — brief, based on two reports by The Harbour Post
      [3] town-talk — Town Talk — date not given
      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: sources on a topic", () => {
    expect(render("sources on a topic")).toMatchInlineSnapshot(`
      "Sources on ferry: 1 of 3 articles

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: help", () => {
    expect(render("help")).toMatchInlineSnapshot(`
      "Help: ask a question in plain words, or use a command

      Examples that work on this collection
      ask What did Ada Reyes say about Tom Birk?
      who Ada Reyes
      timeline Tom Birk

      Commands
      who <name> — A person in the words of the collection
      timeline <topic> [since] [until] — Dated quotes, oldest first

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: help on a command", () => {
    expect(render("help on a command")).toMatchInlineSnapshot(`
      "Help: who

      Examples that work on this collection
      who Ada Reyes

      Commands
      who <name> — A person in the words of the collection

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: about", () => {
    expect(render("about")).toMatchInlineSnapshot(`
      "About: word-for-word quotes from a collection of 3 articles
      1,234 passages · 2 people named · 5 June 2025 to July 2025
      Outlets: The Harbour Post, Town Talk
      1 file or line could not be read

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: abstention, not answered", () => {
    expect(render("abstention, not answered")).toMatchInlineSnapshot(`
      "No answer in this collection: What did Reyes say about Ukraine?
      found: Reyes, say · not found: Ukraine

      Closest passage, which does not answer
      Mayor Ada Reyes rejected the 40-million budget on Tuesday, a day after the council passed it.
      the article’s own words · [1] · published 5 June 2025 · “on Tuesday” is 3 June 2025

      These have answers
      who Ada Reyes
      timeline Tom Birk

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: abstention, unknown name", () => {
    expect(render("abstention, unknown name")).toMatchInlineSnapshot(`
      "Nobody of this name in the collection: Bork

      Nearest names
      Tom Birk

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: abstention, embedded satire closest", () => {
    expect(render("abstention, embedded satire closest")).toMatchInlineSnapshot(`
      "No answer in this collection: Whom did the mayor marry?
      found: mayor · not found: marry

      Closest passage, which does not answer
      BREAKING: Mayor marries bridge to end dispute — The Onion (@TheOnion) July 5, 2025
      embedded post, satire: The Onion (@TheOnion) · [1] · posted 5 July 2025

      [1] town-talk — Town Talk — date not given
      Quotes are word for word · collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: abstention, empty collection", () => {
    expect(render("abstention, empty collection")).toMatchInlineSnapshot(`
      "The collection is empty: there is nothing to search

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: choice", () => {
    expect(render("choice")).toMatchInlineSnapshot(`
      "Which one? 2 names fit: Re
      Ada Reyes
      Tom Birk

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: misuse, missing", () => {
    expect(render("misuse, missing")).toMatchInlineSnapshot(`
      "Missing: name
      Usage: who <name>

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: misuse, not a date", () => {
    expect(render("misuse, not a date")).toMatchInlineSnapshot(`
      "Not a date: soon (since is a year, YYYY-MM or YYYY-MM-DD)
      Usage: timeline <topic> [since] [until]

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: misuse, not a choice", () => {
    expect(render("misuse, not a choice")).toMatchInlineSnapshot(`
      "Not possible: sideways (order is one of: oldest-first, newest-first)
      Usage: timeline <topic> [since] [until]

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: misuse, too long", () => {
    expect(render("misuse, too long")).toMatchInlineSnapshot(`
      "Too long: question may have 500 characters, this has 1,203

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: misuse, not a number", () => {
    expect(render("misuse, not a number")).toMatchInlineSnapshot(`
      "Not a number: many (limit)
      Usage: timeline <topic> [since] [until]

      collection 3 articles · v a1b2c3"
    `);
  });

  test("reads as an editor would write it: misuse, unknown option", () => {
    expect(render("misuse, unknown option")).toMatchInlineSnapshot(`
      "No such option: colour
      Usage: who <name>

      collection 3 articles · v a1b2c3"
    `);
  });

  test.each(Object.entries<Answer>(sampleAnswers))(
    "makes sense in its first 150 characters: %s",
    (_, answer) => {
      const { heading } = composeReply(answer, harbour);
      expect(plainLine(heading).length).toBeGreaterThan(8);
      expect(plainLine(heading).length).toBeLessThanOrEqual(150);
    },
  );

  test("leads from each name to the command that was asked, with the name put right", () => {
    const steps = (answer: Answer) =>
      composeReply(answer, harbour).blocks.flatMap((block) =>
        block.kind === "steps" ? block.steps.map(({ request }) => request) : [],
      );
    expect(steps(sampleAnswers.choice)).toEqual(["timeline Ada Reyes", "timeline Tom Birk"]);
    expect(
      steps({ ...sampleAnswers.choice, command: "ask", asked: "Why did re leave?", name: "Re" }),
    ).toEqual(["ask Why did Ada Reyes leave?", "ask Why did Tom Birk leave?"]);
    expect(steps(sampleAnswers["abstention, unknown name"])).toEqual(["who Tom Birk"]);
  });
});
