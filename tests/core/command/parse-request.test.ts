import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { formatRequest, isSameRequest } from "../../../src/core/command/format-request.js";
import { createRequestParser } from "../../../src/core/command/parse-request.js";

const parse = createRequestParser(commands);
const read = (text: string) => {
  const { command, given } = parse(text);
  return [command.name, given];
};

describe("parseRequest", () => {
  test.each([
    ["timeline isaacman", "timeline", { topic: "isaacman" }],
    ["/who Vance", "who", { name: "Vance" }],
    ["!who vance", "who", { name: "vance" }],
    ["WHO VANCE?", "who", { name: "VANCE" }],
    ["who is jared issacman?", "who", { name: "jared issacman" }],
    ["who's Steve Bannon?", "who", { name: "Steve Bannon" }],
    ["whos bannon", "who", { name: "bannon" }],
    ["who’s Sen. J.D. Vance?", "who", { name: "Sen. J.D. Vance" }],
    ["whois duffy", "who", { name: "duffy" }],
    ["who sacks", "who", { name: "sacks" }],
    ["who Smith and Reyes?", "who", { name: "Smith and Reyes" }],
    ["who are JD Vance, Elon Musk", "who", { name: "JD Vance, Elon Musk" }],
    ["who Will Smith", "who", { name: "Will Smith" }],
    ["who is Vice President Vance", "who", { name: "Vice President Vance" }],
    ["who", "who", {}],
    ["who is?", "who", {}],
    ["/who pulled it", "who", { name: "pulled it" }],
    ["quotes bannon about musk", "quotes", { speaker: "bannon", about: "musk" }],
    ["quotes by Bannon on the bill.", "quotes", { speaker: "Bannon", about: "the bill" }],
    ["quote bannon kind:direct", "quotes", { speaker: "bannon", kind: "direct" }],
    ["quotes about musk", "quotes", { about: "musk" }],
    [
      "quotes about the state of the bill by Vance",
      "quotes",
      { speaker: "Vance", about: "the state of the bill" },
    ],
    ["timeline since 2025 of musk", "timeline", { topic: "musk", since: "2025" }],
    ["who is will smith", "who", { name: "will smith" }],
    ["compare america party", "compare", { topic: "america party" }],
    ["verify “Bad  idea.” — Vance", "verify", { quote: "“Bad  idea.” — Vance" }],
    ["verify: he said -- twice --loud", "verify", { quote: "he said -- twice --loud" }],
    [
      "timeline musk since 2025-06 until 2025-09",
      "timeline",
      { topic: "musk", since: "2025-06", until: "2025-09" },
    ],
    ["timeline --since=2025-06 musk", "timeline", { topic: "musk", since: "2025-06" }],
    ["timeline —since 2025-06 musk", "timeline", { topic: "musk", since: "2025-06" }],
    ["Timeline: musk since:2025-06.", "timeline", { topic: "musk", since: "2025-06" }],
    ["timeline of musk newest first", "timeline", { topic: "musk", order: "newest-first" }],
    ["timeline musk since", "timeline", { topic: "musk", since: "" }],
    ["timeline musk --sinse 2025", "timeline", { topic: "musk 2025", sinse: "" }],
    ["give me quotes from bannon", "quotes", { speaker: "bannon" }],
    ["can you show me a timeline of the feud pls", "timeline", { topic: "the feud" }],
    ["please compare america party, thanks!", "compare", { topic: "america party" }],
    ["show me what Bannon said", "ask", { question: "show me what Bannon said" }],
    ["hello", "help", {}],
    ["good morning everyone!", "help", {}],
    ["thanks a lot", "help", {}],
    ["are you a bot?", "help", {}],
    ["who made you", "help", {}],
    ["hello Musk", "ask", { question: "hello Musk" }],
    ["sources", "sources", {}],
    ["sources on robots", "sources", { topic: "robots" }],
    ["help", "help", {}],
    ["Help me!", "help", {}],
    ["help timeline", "help", { topic: "timeline" }],
    ["help with /timeline", "help", { topic: "timeline" }],
    ["help whois", "help", { topic: "who" }],
    ["Help Quote.", "help", { topic: "quotes" }],
    ["/frobnicate all", "help", { topic: "frobnicate" }],
    ["about", "about", {}],
    ["about this bot?", "about", {}],
    ["", "help", {}],
    ["?!", "help", {}],
    ["ask who is Vance?", "ask", { question: "who is Vance?" }],
    ["ask", "ask", {}],
    [
      'What was said? source:"The Daily Example" since:2025',
      "ask",
      { question: "What was said?", source: "The Daily Example", since: "2025" },
    ],
    ["What did Musk say since 2025?", "ask", { question: "What did Musk say", since: "2025" }],
    [
      "ask musk since 2025-01 until 2025-05-31.",
      "ask",
      { question: "musk", since: "2025-01", until: "2025-05-31" },
    ],
    ["sources since 2025", "sources", { since: "2025" }],
    ["sources on robots until 2025-06", "sources", { topic: "robots", until: "2025-06" }],
  ])("reads %j as %s", (text, command, given) => {
    expect(read(text)).toEqual([command, given]);
  });

  test.each([
    "who pulled isaacman's nomination?",
    "who will replace duffy",
    "who can win?",
    "who lies and cheats",
    "who beat Smith and Reyes",
    "who was appointed to lead it?",
    "who was appointed?",
    "who backs vance?",
    "who is running nasa",
    "who is the vice president?",
    "who is vice president",
    "who is Vance's wife",
    "who is he?",
    "who is behind the withdrawal",
    "Who won?",
    "help me understand why musk is mad",
    "quotes are nice?",
    "Sources say he quit. Is that so?",
    "sources close to the mayor said what?",
    "timeline is wrong?",
    "about musk",
    "what did bannon say about musk",
    "why is musk mad",
    "whose idea was it",
    "compared with last year, what changed?",
    "What has since 2025 been said of the bill?",
    "What was said until 2025-13",
    "since 2025",
  ])("takes %j as a question", (text) => {
    expect(read(text)).toEqual(["ask", { question: text }]);
  });

  test("takes a text that is too long for any command as a question that is too long", () => {
    const { command, given } = parse(`timeline ${"newest first ".repeat(5000)}`);
    expect([command.name, command.check(given)]).toMatchObject([
      "ask",
      { code: "too-long", option: "question" },
    ]);
  });

  test("says what is wrong with the arguments instead of throwing", () => {
    const { command, given } = parse("timeline musk since June");
    expect(command.check(given)).toEqual({ code: "not-a-date", option: "since", value: "June" });
  });

  const words = fc.constantFrom(
    ...[
      "who",
      "is",
      "timeline",
      "quotes",
      "about",
      "on",
      "since",
      "since:2025",
      "--since",
      "--x=1",
      '"',
      "“",
      "”",
    ],
    ...[
      "musk",
      "newest",
      "first",
      "order",
      "ask",
      "verify",
      "help",
      "with",
      "/",
      ",",
      ":",
      "?",
      "—until",
      "source:",
    ],
    ...['source:"a', 'b"', "of", "kind:any", "JD", "Vance's", "\n", "compare", "sources", "about:“x"],
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words, { maxLength: 10 }).map((parts) => parts.join(" ")),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join("")),
  );

  test("never throws, and what it read can be written and read again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const request = parse(text);
        request.command.check(request.given);
        const written = formatRequest(request, parse);
        expect([written, isSameRequest(parse(written), request)]).toEqual([written, true]);
      }),
      { numRuns: 3000 },
    );
  });

  test("knows command words in any case", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...commands),
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        (command, caps) => {
          const word = [...command.name]
            .map((letter, at) => (caps[at] ? letter.toUpperCase() : letter))
            .join("");
          expect(parse(`/${word}`).command.name).toBe(command.name);
          expect(parse(word).command.name).toBe(command.name);
        },
      ),
    );
  });
});
