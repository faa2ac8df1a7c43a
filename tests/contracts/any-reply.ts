import fc from "fast-check";
import { quoteFrom } from "../../src/core/model/quote.js";
import { oneLine } from "../../src/core/reply/phrases.js";
import type { Line, Reply, ReplyBlock, SourceLine } from "../../src/core/reply/reply.js";
import { sampleArticle } from "../core/reply/sample-collection.js";
import { anyText } from "./hostile-texts.js";

/** A quote that is its whole article: any text at all, in several lines too. */
const quoteOf = (text: string) => {
  const article = sampleArticle({ id: "any", text });
  const block = { start: 0, end: text.length, kind: "paragraph" } as const;
  const analysis = {
    ...article.analysis,
    blocks: [block],
    sentences: [{ start: 0, end: text.length, block: 0 }],
  };
  return quoteFrom({ ...article, analysis }, block);
};

/** Short mostly, sometimes longer than any message. */
const repeated = fc.tuple(
  anyText,
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) },
  ),
);
const longText = repeated.map(([text, times]) => text.repeat(times));
const phrase = longText.map((text) => oneLine(text) || "x");

const anyLine: fc.Arbitrary<Line> = fc
  .array(phrase, { minLength: 1, maxLength: 4 })
  .map((phrases) =>
    phrases.flatMap((text, at) => [
      ...(at === 0 ? [] : [{ kind: "template" as const, text: " · " }]),
      { kind: "value" as const, text },
    ]),
  );

const anyUrl = fc.option(
  fc
    .tuple(
      fc.webUrl(),
      fc.oneof(fc.constant(""), anyText.map(encodeLoosely), fc.constant("word%20".repeat(200))),
    )
    .map(([url, words]) => `${url}#:~:text=${words}`),
  { nil: null },
);

function encodeLoosely(text: string): string {
  return encodeURI(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

const SOURCES = 12;

const referring = (line: Line, n: number): Line => [
  { kind: "template", text: `[${n}]` },
  { kind: "template", text: " · " },
  ...line,
];

const anyQuote: fc.Arbitrary<ReplyBlock> = fc
  .tuple(longText, anyLine, fc.integer({ min: 1, max: SOURCES }), anyUrl)
  .map(([text, line, n, url]) => ({
    kind: "quote",
    cited: {
      quote: quoteOf(text),
      n,
      voice: "article",
      attribution: null,
      date: null,
      standsFor: [],
      satire: false,
    },
    attribution: referring(line, n),
    url,
  }));

const anyBlock: fc.Arbitrary<ReplyBlock> = fc.oneof(
  { weight: 4, arbitrary: anyQuote },
  anyLine.map((line): ReplyBlock => ({ kind: "section", line })),
  anyLine.map((line): ReplyBlock => ({ kind: "note", line })),
  // A note that refers to every source there is.
  anyLine.map(
    (line): ReplyBlock => ({
      kind: "note",
      line: Array.from({ length: SOURCES }, (_, n) => n + 1).reduceRight(referring, line),
    }),
  ),
  fc.array(anyLine, { minLength: 1, maxLength: 6 }).map((items): ReplyBlock => ({ kind: "list", items })),
  fc.array(phrase, { minLength: 1, maxLength: 6 }).map(
    (words): ReplyBlock => ({
      kind: "steps",
      steps: words.map((request) => ({ label: [{ kind: "value", text: request }], request })),
    }),
  ),
);

const sourceOf = (
  [title, outlet, url]: readonly [string, string, string | null],
  at: number,
): SourceLine => ({
  n: at + 1,
  line: [
    { kind: "template", text: "[" },
    { kind: "value", text: String(at + 1) },
    { kind: "template", text: "] " },
    { kind: "value", text: title },
    { kind: "template", text: " — " },
    { kind: "value", text: outlet },
  ],
  url,
});

/** Any reply at all: lines longer than a message, quotes of any length, hostile words and addresses everywhere. */
export const anyReply: fc.Arbitrary<Reply> = fc
  .record({
    heading: anyLine,
    blocks: fc.array(anyBlock, { maxLength: 12 }),
    sources: fc
      .array(fc.tuple(phrase, phrase, anyUrl), { minLength: SOURCES, maxLength: SOURCES })
      .map((all) => all.map(sourceOf)),
  })
  .map((parts) => ({
    ...parts,
    footer: [{ kind: "template", text: "Quotes are word for word · collection 3 articles · v a1b2c3" }],
  }));
