import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSlackText } from "../../../../src/adapters/slack/events/read-text.js";
import { escapeSlack } from "../../../../src/adapters/slack/present/escape.js";

const none = { mentionsBot: false, mentionsOthers: false, broadcasts: false };

describe("readSlackText", () => {
  test.each([
    ["<@UBOT> who Vance", { ...none, text: "who Vance", mentionsBot: true }],
    ["who <@UBOT|verbatim> is", { ...none, text: "who   is", mentionsBot: true }],
    ["<@U2|sam> said so", { ...none, text: "sam said so", mentionsOthers: true }],
    ["<!subteam^S1|@desk> look", { ...none, text: "@desk look", mentionsOthers: true }],
    ["<!here> look", { ...none, text: "look", broadcasts: true }],
    [
      "see <https://a.example|the page> and <https://b.example>",
      { ...none, text: "see the page and https://b.example" },
    ],
    ["in <#C1|politics>", { ...none, text: "in #politics" }],
    ["<!date^1750000000^{date}|June 15> it was", { ...none, text: "June 15 it was" }],
    ["a &amp; b &lt; c &gt; d &amp;lt;", { ...none, text: "a & b < c > d &lt;" }],
    ["&gt; quoted\n&gt; words", { ...none, text: "quoted\nwords" }],
  ])("reads %j", (written, read) => {
    expect(readSlackText(written, "UBOT")).toEqual(read);
  });

  test("gives escaped words back as they were", () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        fc.pre(!/^> ?/m.test(words));
        expect(readSlackText(escapeSlack(words), "UBOT").text).toBe(words.trim());
      }),
    );
  });
});
