import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  escapeDiscord,
  escapeQuote,
  unescapeDiscord,
  unescapeQuote,
} from "../../../../src/adapters/discord/present/escape.js";
import { discordMarkdown } from "../../../../src/cli/gallery/discord-markdown.js";
import { escapeHtml } from "../../../../src/cli/gallery/escape-html.js";
import { anyText, INJECTIONS } from "../../../contracts/hostile-texts.js";

/** What Discord shows for a message, in HTML, and what it must show: the text itself. */
const shownBy = (content: string): string => discordMarkdown(content);
const asText = (text: string): string =>
  `<blockquote class="d-quote">${text
    .split("\n")
    .map((line) => escapeHtml(line) || "&nbsp;")
    .join("<br>")}</blockquote>`;
const withoutDefuse = (html: string): string => html.replace(/@\u200b(?=\u200b*(?:everyone|here))/gi, "@");

describe("escapeDiscord", () => {
  test.each(INJECTIONS)("is undone by unescapeDiscord: %j", (text) => {
    expect(unescapeDiscord(escapeDiscord(text))).toBe(text);
    expect(unescapeQuote(escapeQuote(text))).toBe(text);
  });

  test.each(INJECTIONS)("leaves nothing that Discord would style, link or mention: %j", (text) => {
    expect(withoutDefuse(shownBy(escapeQuote(text)))).toBe(asText(text));
  });

  test("is undone by unescapeDiscord for any words whatever", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeDiscord(escapeDiscord(text))).toBe(text);
        expect(unescapeQuote(escapeQuote(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("lets any words whatever be shown as they are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutDefuse(shownBy(escapeQuote(text)))).toBe(asText(text));
      }),
      { numRuns: 500 },
    );
  });

  test("leaves no mention in the text, even for a reader that knows no escapes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeDiscord(text)).not.toMatch(
          /@(?:everyone|here)|<@[!&]?\d+>|<#\d+>|<t:-?\d+(?::\w)?>|<a?:\w+:\d+>|<\/[^<>]+:\d+>/i,
        );
      }),
    );
  });

  test.each([
    ["5*3_a", "5\\*3\\_a"],
    ["> a\n# b\n-# c\n- d\n12. e", "\\> a\n\\# b\n\\-# c\n\\- d\n12\\. e"],
    ["mid - line # 3. x", "mid - line # 3. x"],
    [
      "<@12> <@&3> <#4> <t:5:R> <:a:6> </b:7>",
      "\\<\\@12\\> \\<\\@&3\\> \\<#4\\> \\<t\\:5:R\\> \\<\\:a:6\\> \\</b:7\\>",
    ],
    ["see https://a.example/b_c", "see https\\://a.example\\/b\\_c"],
    ["join discord.gg/abc", "join discord.gg\\/abc"],
    [":smile: at 11:30", "\\:smile: at 11:30"],
    ["[x](y)", "\\[x\\](y)"],
    ["@everyone", "\\@\u200beveryone"],
    ["mail me@example.org", "mail me@example.org"],
    ["The plan — “all of it” — is off.", "The plan — “all of it” — is off."],
  ])("escapes what it must and no more: %j", (text, escaped) => {
    expect(escapeDiscord(text)).toBe(escaped);
  });
});
