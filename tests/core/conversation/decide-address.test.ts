import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { createRequestParser } from "../../../src/core/command/parse-request.js";
import {
  createDecideAddress,
  type FollowUps,
  type MessageFacts,
  wantsPrevious,
} from "../../../src/core/conversation/decide-address.js";
import { town } from "../desk/town.js";

const parse = createRequestParser(commands);
const plain: MessageFacts = {
  text: "Why did Ada Reyes shut the bridge?",
  automatic: false,
  mentionsBot: false,
  mentionsOthers: false,
  broadcasts: false,
  repliesTo: null,
  direct: false,
  autoAnswer: false,
  last: null,
  sameAsker: false,
  previous: null,
};
const decide = (facts: Partial<MessageFacts>, followUps: FollowUps = "asker") =>
  createDecideAddress({ followUps, commands, people: town.people })({ ...plain, ...facts });
const answered = (text: string, how = "as-written", quiet = false) => ({
  kind: "answer",
  request: parse(text),
  how,
  quiet,
});
const silent = { kind: "silent" };
const hint = { kind: "hint" };
const known = { last: parse("who Ada Reyes"), sameAsker: true };

describe("a message to the bot", () => {
  test.each<[string, Partial<MessageFacts>, object]>([
    ["a mention with a question", { mentionsBot: true }, answered(plain.text)],
    [
      "a mention with a command word",
      { mentionsBot: true, text: "timeline reyes" },
      answered("timeline reyes"),
    ],
    ["a mention beside somebody else's", { mentionsBot: true, mentionsOthers: true }, answered(plain.text)],
    ["a mention in a message to everybody", { mentionsBot: true, broadcasts: true }, answered(plain.text)],
    [
      "a mention in a reply to somebody else",
      { mentionsBot: true, repliesTo: "other" },
      answered(plain.text),
    ],
    ["a direct message", { direct: true, text: "who reyes" }, answered("who reyes")],
    ["a direct message that is no question", { direct: true, text: "hello there" }, answered("hello there")],
    ["a direct message that mentions somebody", { direct: true, mentionsOthers: true }, answered(plain.text)],
    ["a reply to one of its messages", { repliesTo: "bot" }, answered(plain.text)],
    [
      "a follow-up by mention from anybody",
      { ...known, sameAsker: false, mentionsBot: true, text: "and Birk?" },
      answered("who Tom Birk", "follow-up"),
    ],
    [
      "a follow-up by reply",
      { ...known, sameAsker: false, repliesTo: "bot", text: "and Birk?" },
      answered("who Tom Birk", "follow-up"),
    ],
    [
      "a follow-up in a direct message",
      { ...known, direct: true, text: "when was that" },
      answered("timeline Ada Reyes", "follow-up"),
    ],
    ["a new question in a known thread", { ...known, mentionsBot: true }, answered(plain.text)],
  ])("is answered: %s", (_, facts, expected) => {
    expect(decide(facts)).toEqual(expected);
  });

  test.each<[string, Partial<MessageFacts>, object]>([
    [
      "with a message before it",
      { previous: "who is Tom Birk" },
      answered("who is Tom Birk", "previous-message"),
    ],
    ["with nothing before it", { previous: null }, hint],
    ["with nothing but a picture before it", { previous: "  " }, hint],
    ["of signs only", { text: "?!", previous: null }, hint],
  ])("that holds no words takes what there is: %s", (_, facts, expected) => {
    expect(decide({ mentionsBot: true, text: "", ...facts })).toEqual(expected);
  });

  test("that is direct and holds no words gets a hint", () => {
    expect(decide({ direct: true, text: "" })).toEqual(hint);
  });
});

describe("a message to somebody else", () => {
  test.each<[string, Partial<MessageFacts>]>([
    ["a question in a channel", {}],
    ["written by a bot", { automatic: true, mentionsBot: true }],
    ["written by a bot in a direct message", { automatic: true, direct: true }],
    ["a mention of somebody else", { mentionsOthers: true }],
    ["a mention of somebody else in a known thread", { ...known, mentionsOthers: true, text: "and Birk?" }],
    ["a mention of somebody else in a reply to the bot", { repliesTo: "bot", mentionsOthers: true }],
    ["a call to everybody", { broadcasts: true }],
    ["a call to everybody in a channel with answers", { broadcasts: true, autoAnswer: true }],
    ["a reply to somebody else in a known thread", { ...known, repliesTo: "other", text: "and Birk?" }],
    ["a reply to the bot without words", { repliesTo: "bot", text: "" }],
    ["thanks in a known thread", { ...known, text: "thanks a lot!" }],
    ["talk in a known thread", { ...known, text: "I knew it, she never liked it" }],
    ["a hidden text in a known thread", { ...known, text: "" }],
  ])("is met with silence: %s", (_, facts) => {
    expect(decide(facts)).toEqual(silent);
  });
});

describe("a follow-up without a mention", () => {
  const followUp = { ...known, text: "and Birk?" };
  const expected = answered("who Tom Birk", "follow-up");

  test.each<[FollowUps, boolean, object]>([
    ["asker", true, expected],
    ["asker", false, silent],
    ["mention", true, silent],
    ["mention", false, silent],
    ["all", true, expected],
    ["all", false, expected],
  ])("under %j, by the same asker: %j", (followUps, sameAsker, outcome) => {
    expect(decide({ ...followUp, sameAsker }, followUps)).toEqual(outcome);
  });

  test.each(["Who built the bridge in Harbour?", "timeline reyes"])("may be a new request: %j", (text) => {
    expect(decide({ ...known, text })).toEqual(answered(text));
  });
});

describe("a channel with answers", () => {
  test("has its questions answered, quietly", () => {
    expect(decide({ autoAnswer: true })).toEqual(answered(plain.text, "as-written", true));
  });

  test.each<[string, Partial<MessageFacts>]>([
    ["that is no question", { text: "The bridge is shut." }],
    ["to somebody else", { mentionsOthers: true }],
    ["in reply to somebody else", { repliesTo: "other" }],
    ["by a bot", { automatic: true }],
  ])("has a message left alone %s", (_, facts) => {
    expect(decide({ autoAnswer: true, ...facts })).toEqual(silent);
  });

  test("has a mention answered as anywhere", () => {
    expect(decide({ autoAnswer: true, mentionsBot: true })).toEqual(answered(plain.text));
  });
});

test.each<[string, Partial<MessageFacts>, boolean]>([
  ["a mention without words", { mentionsBot: true, text: " " }, true],
  ["a mention with words", { mentionsBot: true }, false],
  ["a bot's mention without words", { mentionsBot: true, text: "", automatic: true }, false],
  ["a message without words", { text: "" }, false],
])("the message before is wanted for a mention without words only: %s", (_, facts, expected) => {
  expect(wantsPrevious({ ...plain, ...facts })).toBe(expected);
});
