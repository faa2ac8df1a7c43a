import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { smallLines } from "../../../../src/adapters/slack/present/elements.js";
import {
  escapeSlack,
  isPlainInMrkdwn,
  linkTarget,
  mrkdwnLink,
  unescapeSlack,
} from "../../../../src/adapters/slack/present/escape.js";
import { plainOfSlack } from "../../../../src/adapters/slack/present/plain.js";
import { anyText, INJECTIONS } from "../../../contracts/hostile-texts.js";

describe("escapeSlack", () => {
  test.each(INJECTIONS)("is undone by unescapeSlack and leaves no control sequence: %j", (text) => {
    expect(unescapeSlack(escapeSlack(text))).toBe(text);
    expect(escapeSlack(text)).not.toMatch(/[<>]/);
  });

  test("is undone by unescapeSlack for any words whatever", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeSlack(escapeSlack(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("isPlainInMrkdwn", () => {
  test.each([
    ["JD Vance, told The Post — “AT&T” <3 at 11:30", true],
    ["a *b* c", false],
    ["snake_case", false],
    ["`code`", false],
    [":smile:", false],
    ["@here", false],
    ["a|b", false],
    ["two\nlines", false],
  ])("tells what mrkdwn would not show as it is: %j", (text, plain) => {
    expect(isPlainInMrkdwn(text)).toBe(plain);
  });
});

describe("mrkdwnLink", () => {
  test("writes out what would end the address or the label", () => {
    expect(mrkdwnLink("https://a.example/?b=1&c=|>", "A & <B>")).toBe(
      "<https://a.example/?b=1&amp;c=%7C&gt;|A &amp; &lt;B&gt;>",
    );
  });

  test.each([
    ["https://a.example/b c", "https://a.example/b%20c"],
    ["javascript:alert(1)", null],
  ])("takes web addresses only: %s", (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });
});

describe("smallLines", () => {
  test("shows any words whatever, plain, linked or bold", () => {
    const piece = fc.record(
      { text: anyText, url: fc.constantFrom(null, "https://a.example/|>"), bold: fc.constant(true as const) },
      { requiredKeys: ["text", "url"] },
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), (lines) => {
        const blocks = [...smallLines(lines)];
        expect(plainOfSlack({ blocks })).toBe(
          lines.map((line) => line.map(({ text }) => text).join("")).join("\n"),
        );
      }),
    );
  });
});
