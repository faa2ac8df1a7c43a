import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { createWordingCheck } from "../../../src/core/reply/check-wording.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { plainLine } from "../../../src/core/reply/reply.js";
import { harbour } from "./harbour.js";
import { renderPlain } from "./render-plain.js";
import { sampleAnswers, sampleGuides } from "./sample-answers.js";

const check = createWordingCheck(harbour, sampleGuides);
const samples = Object.entries<Answer>(sampleAnswers);
const render = (answer: Answer): string => renderPlain(composeReply(answer, harbour, sampleGuides));

/** Places of a rendered message that lie outside its quotes. */
const placesOutside = (text: string, answer: Answer): readonly number[] => {
  const inside = answer.quotes.flatMap(({ quote }) => {
    const start = text.indexOf(quote.text);
    return start < 0 ? [] : [[start, start + quote.text.length] as const];
  });
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter(
    (at) => !inside.some(([start, end]) => start < at && at < end),
  );
};

describe("createWordingCheck", () => {
  test.each(samples)("finds nothing but phrases and quotes in: %s", (_, answer) => {
    expect(check(render(answer), answer)).toEqual([]);
  });

  test.each(samples)("finds a word put anywhere outside the quotes of: %s", (_, answer) => {
    const text = render(answer);
    const places = placesOutside(text, answer);
    fc.assert(
      fc.property(
        fc.nat({ max: places.length - 1 }),
        fc.constantFrom(" reportedly ", "not ", " [9]"),
        (index, word) => {
          const at = places[index]!;
          expect(check(`${text.slice(0, at)}${word}${text.slice(at)}`, answer)).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(samples.filter(([, answer]) => answer.quotes.length > 0))(
    "finds a quote with a letter changed in: %s",
    (_, answer) => {
      const shown = answer.quotes
        .map(({ quote }) => quote.text)
        .filter((text) => render(answer).includes(text));
      for (const quote of shown) {
        const changed = render(answer).replaceAll(quote, `${quote.slice(0, 9)}x${quote.slice(10)}`);
        expect(check(changed, answer)).not.toEqual([]);
      }
    },
  );

  test.each([
    { name: "a sentence of ours", line: "Reyes was right to do so." },
    { name: "words behind a quote", line: "Reyes rejected the budget on 3 June 2025. Sadly." },
    { name: "a name that the collection does not know", line: "Who: Otto Nobody" },
    { name: "a speaker whom the text does not name", line: "direct, Tom Birk the great · [1]" },
    { name: "a number that is no source's", line: "only in [7]" },
    { name: "numbers that are no sources'", line: "[1] [7] report the same" },
    { name: "a date that is none", line: "published 5 Juno 2025" },
    { name: "a suggestion of our own", line: "ask Is the mayor corrupt?" },
    { name: "another version", line: "v ffffff" },
  ])("refuses $name", ({ line }) => {
    const answer: Answer = sampleAnswers.compare;
    expect(check(`${render(answer)}\n${line}`, answer)).not.toEqual([]);
  });

  test("names the stretch that no phrase covers", () => {
    const answer: Answer = sampleAnswers.quotes;
    expect(check(`${render(answer)} · so they say`, answer)).toEqual(["so they say"]);
  });

  test("does not trust words of an answer that its articles do not hold", () => {
    const [cited] = sampleAnswers.quotes.quotes;
    const forged: Answer = {
      ...sampleAnswers.quotes,
      quotes: [{ ...cited!, attribution: { speaker: "the corrupt mayor", person: null, carrier: null } }],
    };
    expect(check(render(forged), forged)).toEqual([expect.stringContaining("the corrupt mayor")]);
  });

  test("reads values that hold separators or commas themselves", () => {
    const [reply] = [composeReply(sampleAnswers.sources, harbour)];
    expect(reply.sources.map(({ line }) => plainLine(line))[1]).toContain("brief, based on");
    expect(check(renderPlain(reply), sampleAnswers.sources)).toEqual([]);
  });
});
