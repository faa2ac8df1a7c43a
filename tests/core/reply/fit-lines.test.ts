import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer.js";
import { createWordingCheck } from "../../../src/core/reply/check-wording.js";
import { composeReply } from "../../../src/core/reply/compose.js";
import { fitLines, type LineLimits } from "../../../src/core/reply/fit-lines.js";
import { plainLine, type Reply } from "../../../src/core/reply/reply.js";
import { harbour } from "./harbour.js";
import { renderPlain } from "./render-plain.js";
import { sampleAnswers, sampleGuides } from "./sample-answers.js";

const limitsOf = (most: number): LineLimits => ({
  length: (line) => plainLine(line).length,
  heading: most,
  attribution: most,
  source: most,
  line: 2 * most,
  fitsUrl: (url) => url.length <= most,
});

const compose = (answer: Answer): Reply => composeReply(answer, harbour, sampleGuides);
const samples = Object.entries<Answer>(sampleAnswers);

describe("fitLines", () => {
  test.each(samples)("leaves a reply alone whose lines fit: %s", (_, answer) => {
    expect(fitLines(compose(answer), limitsOf(500))).toEqual(compose(answer));
  });

  test.each(samples)("leaves no line that is too long, and no words that are no phrase: %s", (_, answer) => {
    const check = createWordingCheck(harbour, sampleGuides);
    for (const most of [10, 25, 40, 70]) {
      const { heading, blocks, sources } = fitLines(compose(answer), limitsOf(most));
      expect(plainLine(heading).length).toBeLessThanOrEqual(most);
      for (const { line } of sources) expect(plainLine(line).length).toBeLessThanOrEqual(most);
      for (const block of blocks)
        if (block.kind === "quote") expect(plainLine(block.attribution).length).toBeLessThanOrEqual(most);
      expect(check(renderPlain(fitLines(compose(answer), limitsOf(most))), answer)).toEqual([]);
    }
  });

  test("keeps what a heading says when its particulars are too long", () => {
    const { heading } = fitLines(compose(sampleAnswers["verify, altered"]), limitsOf(75));
    expect(plainLine(heading)).toBe("Altered: the nearest words in the collection differ");
  });

  test("keeps the number of a source whose title is too long", () => {
    const { sources } = fitLines(compose(sampleAnswers.quotes), limitsOf(40));
    expect(sources.map(({ line }) => plainLine(line))).toEqual(["[1] — The Harbour Post — 5 June 2025"]);
  });

  test("leaves out a text fragment, then the address, where they are too long", () => {
    const urlAt = (most: number) => fitLines(compose(sampleAnswers.quotes), limitsOf(most)).sources[0]?.url;
    const whole = compose(sampleAnswers.quotes).sources[0]?.url ?? "";
    expect(whole).toContain("#:~:text=");
    expect(urlAt(whole.length)).toBe(whole);
    expect(urlAt(whole.length - 1)).toBe(whole.replace(/#:~:text=.*/, ""));
    expect(urlAt(10)).toBeNull();
  });
});
