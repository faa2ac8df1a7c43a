import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, AskAnswer, SourcesAnswer } from "../../src/core/answer.js";
import { createCiter } from "../../src/core/desk/citer.js";
import type { Collection } from "../../src/core/model/collection.js";
import { createWordingCheck } from "../../src/core/reply/check-wording.js";
import { composeReply } from "../../src/core/reply/compose.js";
import { plainLine, type Reply } from "../../src/core/reply/reply.js";
import { contextOf, harbour } from "../core/reply/harbour.js";
import { sampleAnswers, sampleGuides } from "../core/reply/sample-answers.js";
import { sampleCollection } from "../core/reply/sample-collection.js";
import { anyReply } from "./any-reply.js";

/** A presenter as its contract sees it. */
export interface PresenterUnderTest {
  /** The reply as the messages that would be sent, in order. */
  readonly present: (reply: Reply) => readonly string[];
  /** A message without the platform's markup: margins, escapes, styles, list marks, addresses of links. */
  readonly strip: (message: string) => string;
}

/** A presenter of messages, which have limits. */
export interface MessagePresenterUnderTest extends PresenterUnderTest {
  /** What of the message the platform would refuse or we have promised not to send; nothing, if all is well. */
  readonly refusals: (message: string) => readonly string[];
}

/** Hostile words of one line, as titles and questions hold them. */
const HOSTILE = [
  "**not bold** and __not__ `code` and ~~struck~~ and ||hidden||",
  "@everyone, @here and <@123456> met <!channel> and <#C024BE7LR> in <https://harbour.example|town>",
  "“Curly – quotes — dashes…” and  two  blanks & <b>tags</b> &amp; entities",
  "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd and 👩‍👩‍👧 flags 🇬🇧 and e\u0301 stay",
  "> not a quote # not a heading - not a list 1. nor this",
  "[a link](https://harbour.example) and <t:0:R> and \\ backslashes \\* and _under_scores_",
  "*[1]* :smile: and ```three``` and $HOME and %20",
] as const;

const hostileCollection = sampleCollection(
  HOSTILE.map((words, index) => ({
    id: `hostile-${index}`,
    title: `Title ${words}`,
    outlet: index % 2 === 0 ? `Outlet ${words}` : null,
    url: index % 3 === 0 ? `https://harbour.example/${index}?a=b&c=(d)` : null,
    text: `The town wrote ${words} on its wall.\nNobody answered.`,
  })),
);

const askOver = (collection: Collection, asked: string): AskAnswer => {
  const citer = createCiter(contextOf(collection));
  const quotes = collection.articles.map((_, article) => citer.cite({ article, from: 0, to: 0 }));
  return {
    kind: "ask",
    command: "ask",
    asked,
    readAs: [],
    quotes,
    citations: citer.citations(),
    scope: {
      version: collection.version,
      articles: collection.articles.length,
      searched: collection.articles.length,
      source: null,
      since: null,
      until: null,
    },
    confidence: 1,
    independentSources: quotes.length,
  };
};

const longCollection = sampleCollection(
  Array.from({ length: 40 }, (_, index) => ({
    id: `long-${index}`,
    title: `Article number ${index}`,
    text: `Speaker ${index} said ${"many words about the bridge ".repeat(index % 8 === 7 ? 400 : 12)}in the end.`,
  })),
);

const sourcesOf = (answer: AskAnswer): SourcesAnswer => {
  const { confidence: _c, independentSources: _i, ...base } = answer;
  return {
    ...base,
    kind: "sources",
    command: "sources",
    quotes: [],
    topic: null,
    total: base.citations.length,
  };
};

interface Case {
  readonly name: string;
  readonly answer: Answer;
  readonly collection: Collection;
}

const hostile = askOver(hostileCollection, `Why ${HOSTILE.join(" ")}?`);
const long = askOver(longCollection, "Who said what about the bridge?");
const cases: readonly Case[] = [
  ...Object.entries<Answer>(sampleAnswers).map(([name, answer]) => ({ name, answer, collection: harbour })),
  { name: "words that mean something to a platform", answer: hostile, collection: hostileCollection },
  { name: "more quotes than a message holds", answer: long, collection: longCollection },
  { name: "more sources than a message holds", answer: sourcesOf(long), collection: longCollection },
];

const quotesOf = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === "quote" ? [block] : []));

/**
 * What every presenter of replies must hold: each quote comes back byte for byte, followed by its attribution, or is
 * replaced by its citation; each source is listed; and nothing is said that is neither quote nor phrase.
 */
export const presenterContract = (name: string, { present, strip }: PresenterUnderTest): void => {
  const compose = ({ answer, collection }: Case): Reply => composeReply(answer, collection, sampleGuides);
  const stripped = (reply: Reply): readonly string[] => present(reply).map(strip);

  const expectQuotes = (reply: Reply): void => {
    const pages = stripped(reply);
    for (const { cited, attribution } of quotesOf(reply)) {
      const page = pages.find((text) => text.includes(cited.quote.text));
      const line = plainLine(attribution);
      if (page === undefined)
        expect(pages.join("\n")).toContain(`${line} · this quote is longer than a message`);
      else expect(page.slice(page.indexOf(cited.quote.text) + cited.quote.text.length)).toContain(line);
    }
  };

  describe(`${name} as a presenter`, () => {
    test.each(cases)("gives every quote back byte for byte, with its attribution: $name", (sample) => {
      expectQuotes(compose(sample));
    });

    test.each(cases)("lists every source: $name", (sample) => {
      const reply = compose(sample);
      const all = stripped(reply).join("\n");
      for (const { line } of reply.sources) expect(all).toContain(plainLine(line));
    });

    test.each(cases)("says nothing that is neither a quote nor a phrase: $name", (sample) => {
      const check = createWordingCheck(sample.collection, sampleGuides);
      expect(stripped(compose(sample)).flatMap((page) => check(page, sample.answer))).toEqual([]);
    });

    test.each(cases)("opens with what was understood: $name", (sample) => {
      const reply = compose(sample);
      // What is said and its particulars may stand on lines of their own.
      const opening = stripped(reply)[0]?.trimStart().replace(/\n+/g, " · ");
      expect(opening?.startsWith(plainLine(reply.heading))).toBe(true);
    });

    test.each(cases)("presents the same reply the same way: $name", (sample) => {
      expect(present(compose(sample))).toEqual(present(compose(sample)));
    });

    test("gives back any words whatever", () => {
      const piece = fc.oneof(
        fc.constantFrom(...HOSTILE),
        fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.replace(/[\p{C}\s]+/gu, " ")),
      );
      const sentence = fc
        .array(piece, { minLength: 1, maxLength: 5 })
        .map((pieces) => `So ${pieces.join(" ")} end`);
      fc.assert(
        fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (texts) => {
          const collection = sampleCollection(texts.map((text, index) => ({ id: `any-${index}`, text })));
          expectQuotes(composeReply(askOver(collection, "What?"), collection));
        }),
        { numRuns: 100 },
      );
    });
  });
};

/** What every presenter of chat messages must hold besides: its messages are ones that the platform takes. */
export const messageContract = (
  name: string,
  { present, strip, refusals }: MessagePresenterUnderTest,
): void => {
  describe(`${name} as a presenter of messages`, () => {
    test.each(cases)("sends nothing that the platform would refuse: $name", (sample) => {
      expect(present(composeReply(sample.answer, sample.collection, sampleGuides)).flatMap(refusals)).toEqual(
        [],
      );
    });

    test("sends any reply whatever within the limits, with every quote whole or as its citation", () => {
      fc.assert(
        fc.property(anyReply, (reply) => {
          const messages = present(reply);
          expect(messages.flatMap(refusals)).toEqual([]);
          const pages = messages.map(strip);
          const left = quotesOf(reply).filter(
            ({ cited }) => !pages.some((page) => page.includes(cited.quote.text)),
          );
          const instead = pages.join("\n").split("this quote is longer than a message").length - 1;
          expect(instead).toBeGreaterThanOrEqual(left.length);
        }),
        { numRuns: 150 },
      );
    });
  });
};
