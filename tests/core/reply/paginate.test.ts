import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { createWordingCheck } from "../../../src/core/reply/check-wording.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { paginate } from "../../../src/core/reply/paginate.js";
import { plainLine, type Reply } from "../../../src/core/reply/reply.js";
import { harbour } from "./harbour.js";
import { renderPlain } from "./render-plain.js";
import { sampleAnswers, sampleGuides } from "./sample-answers.js";

const size = (page: Reply): number => renderPlain(page).length;
const check = createWordingCheck(harbour, sampleGuides);
const samples = Object.entries<Answer>(sampleAnswers);
const compose = (answer: Answer): Reply => composeReply(answer, harbour, sampleGuides);

const quotesIn = (replies: readonly Reply[]): readonly string[] =>
  replies.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "quote" ? [block.cited.quote.text] : [])),
  );
const openInstead = (replies: readonly Reply[]): number =>
  replies
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === "note" && plainLine(block.line).includes("longer than a message"))
    .length;

describe("paginate", () => {
  test.each(samples)("leaves a reply alone that fits: %s", (_, answer) => {
    const reply = compose(answer);
    expect(paginate(reply, { size, budget: size(reply) })).toEqual([reply]);
  });

  test.each(samples)("loses no quote and no source at any budget: %s", (_, answer) => {
    const reply = compose(answer);
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 1500 }), (budget) => {
        const pages = paginate(reply, { size, budget });
        const shown = quotesIn(pages);
        expect(shown.length + openInstead(pages)).toBe(quotesIn([reply]).length);
        expect(quotesIn([reply]).filter((quote) => shown.includes(quote))).toEqual(shown);
        const listed = new Set(pages.flatMap(({ sources }) => sources.map(({ n }) => n)));
        expect([...listed].sort()).toEqual(reply.sources.map(({ n }) => n));
      }),
      { numRuns: 40 },
    );
  });

  test.each(samples)("says nothing on any page that is not from the phrases: %s", (_, answer) => {
    for (const budget of [250, 400, 700]) {
      const pages = paginate(compose(answer), { size, budget });
      expect(pages.flatMap((page) => check(renderPlain(page), answer))).toEqual([]);
    }
  });

  test("keeps every page within the budget when each quote fits a page", () => {
    const pages = paginate(compose(sampleAnswers.timeline), { size, budget: 600 });
    expect(pages.length).toBeGreaterThan(2);
    expect(Math.max(...pages.map(size))).toBeLessThanOrEqual(600);
  });

  test("keeps a section's line with its quote and the sources that report the same", () => {
    const pages = paginate(compose(sampleAnswers.timeline), { size, budget: 600 });
    for (const { blocks } of pages) {
      expect(blocks.at(-1)?.kind).not.toBe("section");
      expect(blocks[0]?.kind).not.toBe("note");
    }
  });

  test("lists on each page the sources that it refers to, and numbers the pages", () => {
    const pages = paginate(compose(sampleAnswers.compare), { size, budget: 520 });
    expect(
      pages.map(({ sources, footer }) => [sources.map(({ n }) => n), plainLine(footer)]),
    ).toMatchInlineSnapshot(`
      [
        [
          [
            1,
          ],
          "Quotes are word for word · collection 3 articles · v a1b2c3 · page 1 of 2",
        ],
        [
          [
            2,
          ],
          "Quotes are word for word · collection 3 articles · v a1b2c3 · page 2 of 2",
        ],
      ]
    `);
  });

  test("shows a quote that no page can hold as its citation", () => {
    const pages = paginate(compose(sampleAnswers.quotes), { size, budget: 320 });
    expect(pages.map(renderPlain).join("\n---\n")).toMatchInlineSnapshot(`
      "Quotes: Ada Reyes · about: the bridge · 1 quote
      direct, Ada Reyes, told The Harbour Post · [1] · published 5 June 2025 · this quote is longer than a message · open the article

      Quotes are word for word · collection 3 articles · v a1b2c3 · page 1 of 2
      ---
      Quotes: Ada Reyes · about: the bridge · 1 quote

      [1] Mayor and council split over the budget — The Harbour Post — 5 June 2025
      Quotes are word for word · collection 3 articles · v a1b2c3 · page 2 of 2"
    `);
  });

  test("lists sources on pages of their own where one line refers to more than a page holds", () => {
    const line = sampleAnswers.sources.citations.map(({ n }) => `[${n}]`).join(" ");
    const reply: Reply = {
      ...compose(sampleAnswers.sources),
      blocks: [{ kind: "note", line: [{ kind: "value", text: line }] }],
    };
    const pages = paginate(reply, { size, budget: 230 });
    expect(Math.max(...pages.map(size))).toBeLessThanOrEqual(230);
    expect(pages.flatMap(({ sources }) => sources.map(({ n }) => n))).toEqual([1, 2, 3]);
  });

  test("spreads a long list of articles over pages", () => {
    const pages = paginate(compose(sampleAnswers.sources), { size, budget: 230 });
    expect(pages.map(({ sources }) => sources.map(({ n }) => n))).toEqual([[1], [2, 3]]);
  });
});
