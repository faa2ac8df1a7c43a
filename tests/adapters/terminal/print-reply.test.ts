import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printReply, type Screen } from "../../../src/adapters/terminal/print-reply.js";
import { COLOURED, PLAIN } from "../../../src/adapters/terminal/style.js";
import { columnsOf, wrapText } from "../../../src/adapters/terminal/wrap.js";
import { quoteFrom } from "../../../src/core/model/quote.js";
import type { Reply, ReplyBlock } from "../../../src/core/reply/reply.js";
import { presenterContract } from "../../contracts/presenter-contract.js";
import { smallCollection } from "../../fakes/small-collection.js";

const piped: Screen = { style: PLAIN, columns: null };
const screen: Screen = { style: COLOURED, columns: 40 };

const quoteOf = (text: string): ReplyBlock => {
  const [article] = smallCollection([{ paragraphs: [text] }]).articles;
  if (article === undefined) throw new Error("no article");
  const quote = quoteFrom(article, { start: 0, end: text.length });
  return {
    kind: "quote",
    cited: { quote, n: 1, voice: "article", attribution: null, date: null, standsFor: [], satire: false },
    attribution: [{ kind: "template", text: "the article’s own words · [1]" }],
    url: null,
  };
};

const replyOf = (blocks: readonly ReplyBlock[]): Reply => ({
  heading: [
    { kind: "template", text: "Asked: " },
    { kind: "value", text: "Who left?" },
  ],
  blocks,
  sources: [
    { n: 1, line: [{ kind: "value", text: "[1] A title" }], url: "https://example.org/a#:~:text=x" },
    { n: 2, line: [{ kind: "value", text: "[2] No link" }], url: null },
  ],
  footer: [{ kind: "template", text: "Quotes are word for word" }],
});

const sample = replyOf([
  { kind: "section", line: [{ kind: "template", text: "What sources say" }] },
  quoteOf("The mayor left on Tuesday, reportedly  “for good”, and nobody in the town hall was told why."),
  { kind: "note", line: [{ kind: "template", text: "[2] reports the same" }] },
  {
    kind: "diff",
    parts: [
      { op: "same", text: "left on" },
      { op: "asked", text: "Monday" },
      { op: "text", text: "Tuesday" },
    ],
    line: [{ kind: "value", text: "left on [asked: Monday] [source: Tuesday]" }],
  },
  { kind: "list", items: [[{ kind: "value", text: "one" }]] },
  {
    kind: "steps",
    steps: [{ label: [{ kind: "value", text: "Ann Example" }], request: "who Ann Example" }],
  },
]);

describe("printReply", () => {
  test("prints plain lines into a pipe", () => {
    expect(printReply(sample, piped)).toMatchInlineSnapshot(`
      "Asked: Who left?

      What sources say
      > The mayor left on Tuesday, reportedly  “for good”, and nobody in the town hall was told why.
        the article’s own words · [1]
        [2] reports the same

        left on [asked: Monday] [source: Tuesday]

        - one

        - who Ann Example

      [1] A title
          https://example.org/a#:~:text=x
      [2] No link

      Quotes are word for word
      "
    `);
  });

  test("wraps, colours and links on a screen", () => {
    expect(printReply(sample, screen).replaceAll("\u001b", "␛")).toMatchInlineSnapshot(`
      "␛[1mAsked: Who left?␛[22m

      ␛[4mWhat sources say␛[24m
      ␛[36m│ The mayor left on Tuesday, reportedly  ␛[39m
      ␛[36m│ “for good”, and nobody in the town ␛[39m
      ␛[36m│ hall was told why.␛[39m
      ␛[2m  the article’s own words · [1]␛[22m
        [2] reports the same

        left on [asked: Monday] [source: 
        Tuesday]

        - one

        - ␛[33mwho Ann Example␛[39m

      ␛]8;;https://example.org/a#:~:text=x␛\\[1] A title␛]8;;␛\\
      [2] No link

      ␛[2mQuotes are word for word␛[22m
      "
    `);
  });

  test("shows control characters of a text on a screen instead of sending them", () => {
    const reply = replyOf([quoteOf("A \u001b[31mred\u001b[0m\u0007 word\u009b2J.")]);
    const text = stripVTControlCharacters(printReply(reply, screen));
    expect(text).toContain("│ A ␛[31mred␛[0m␇ word�2J.");
    expect(printReply(reply, piped)).toContain("> A \u001b[31mred\u001b[0m\u0007 word\u009b2J.\n");
  });

  const words = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom("“It’s", "—", "  ", "مرحبا", "🗑️."),
  );
  const texts = fc
    .array(words, { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join(" "))
    .filter((text) => text.trim() !== "");

  test("prints every quote byte for byte into a pipe", () => {
    fc.assert(
      fc.property(texts, (text) => printReply(replyOf([quoteOf(text)]), piped).includes(`> ${text}\n`)),
    );
  });

  test("loses nothing by wrapping", () => {
    const lines = fc.tuple(texts, fc.integer({ min: 1, max: 120 }));
    fc.assert(
      fc.property(lines, ([text, width]) => {
        const wrapped = wrapText(text, width);
        expect(wrapped.join("")).toBe(text.replaceAll("\n", ""));
        for (const line of wrapped)
          if (/\S\s+\S/.test(line.trim())) expect(columnsOf(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes that colours and links are made of
const CODES = /\u001b\[\d+m|\u001b\]8;;[^\u001b]*\u001b\\/g;

presenterContract("the terminal behind a pipe", {
  present: (reply) => [printReply(reply, piped)],
  strip: (text) => text.replaceAll(/^ {4}https:.*\n/gm, "").replaceAll(/^(?:> | {2}- | {2})/gm, ""),
});

presenterContract("the terminal on a screen", {
  present: (reply) => [printReply(reply, { style: COLOURED, columns: 60 })],
  strip: (text) =>
    text
      .replaceAll(CODES, "")
      // A line that ends in a blank goes on in the next one, behind the margin.
      .replaceAll(/(?<=[^\S\n])\n(?:│ | {4}| {2}|(?=\S))/g, "")
      .replaceAll(/^(?:│ | {2}- | {2})/gm, ""),
});
