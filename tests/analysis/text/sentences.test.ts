import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBlocks } from "../../../src/analysis/text/blocks.js";
import { findSentences } from "../../../src/analysis/text/sentences.js";

/** The text with "|" where a sentence ends and another begins. */
const cut = (text: string): string =>
  findSentences(text, findBlocks(text))
    .map(({ start, end }) => text.slice(start, end))
    .join(" | ");

describe("findSentences", () => {
  test.each([
    "The bill passed. | Nobody cheered.",
    "U.S. Senator Jane Doe met J.D. Smith and George W. Bush.",
    "He flew to the U.S. | The trip took a day.",
    "Sen. Doe, Rep. Roe and Lt. Gov. Poe met Dr. Moe in St. Louis.",
    "The call came at 8 p.m. Tuesday and ended at 9 p.m. ET.",
    "The call came at 8 p.m. | Nobody answered.",
    "She lives at No. 10 Downing Street. | “No. | He did not.”",
    "It was Jan. 6 and Sept. 11 that he named. | The rest came later.",
    "He works for Acme Inc. | Doe does not.",
    "Acme Inc. Chief Executive Jane Doe left.",
    "We had plan B. | Then came plan C.",
    "“It is over.” he said. | “Go home.”",
    "“Why now?” he asked. | Nobody knew.",
    "“Why now?” Doe asked. | Nobody knew.",
    "“Never!” Senator Jane Doe shouted.",
    "“We lost. | We will be back,” she said.",
    "She called it “a mess.” | The house voted anyway.",
    "He paused ... then he went on. | “Do it... or else.”",
    "He paused… | The room was silent.",
    "He said that (the bill, i.e. the first one) failed. | (It did not.) | So it goes.",
    "The engineers at Yahoo! Inc. left.",
    "It sold well. | iPhone users were glad.",
    "Watch it! | pic.twitter.com/Ab12 https://t.co/xyz",
    "He wrote at https://example.org/page that it was over. | It was.",
    "For help, write to us at https://example.org/help",
    "The vote is over. | https://example.org/vote",
    "She gave them her numbers. | 2018 was a good year.",
    "It lies approx. 20 miles off, not no. 5 or vols. 3 to 4.",
    "She moved to Washington, D.C. | Doe stayed.",
    "The D.C. Circuit ruled.",
  ])("%s", (marked) => {
    expect(cut(marked.replaceAll(" | ", " "))).toBe(marked);
  });

  test("keeps a sentence whole across a wrapped line", () => {
    const text = [
      "The committee met on Monday in the capital, where President Donald",
      "Trump had invited the governors of twelve states to talk about the",
      "bill. Nobody spoke for long, and the meeting ended before noon today.",
    ].join("\n");
    expect(cut(text)).toBe(text.replace("bill. ", "bill. | "));
  });

  test("sees the end of a sentence where the blank after it was lost", () => {
    expect(cut("It ended well.The rest is history.")).toBe("It ended well. | The rest is history.");
  });

  test("parts the words of a post from its link and signature", () => {
    expect(cut("What a night. pic.twitter.com/Ab12\n— Jo (@jo) May 1, 2025")).toBe(
      "What a night. | pic.twitter.com/Ab12 | — Jo (@jo) May 1, 2025",
    );
  });

  test("takes headings and boilerplate as one sentence each", () => {
    expect(cut("# Smith v. Jones. And more\nRead more: One. Two.")).toBe(
      "Smith v. Jones. And more | Read more: One. Two.",
    );
  });
});

const pieces = fc.constantFrom(
  "The vote came late. ",
  "“Why?” ",
  "he asked. ",
  "U.S. ",
  "J.D. ",
  "… ",
  "...",
  "\n",
  "\r\n",
  "\n\n",
  "pic.twitter.com/abc ",
  "https://t.co/abc",
  " — Jo (@jo) May 1, 2025",
  "\u200b",
  "\u0085",
  "😀",
  "”",
  ") ",
  "\u00a0",
);

test("every character of a paragraph or post that is not blank belongs to exactly one sentence", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const blocks = findBlocks(text);
      const sentences = findSentences(text, blocks);
      blocks.forEach((block, index) => {
        const own = sentences.filter((sentence) => sentence.block === index);
        let at = block.start;
        for (const { start, end } of own) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(block.end);
      });
    }),
    { numRuns: 300 },
  );
});
