import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitQuestions } from "../../../../src/core/ask/reading/split-questions.js";

const NAMES = ["holm", "lund", "falk"];
const beginsWithName = (rest: string): boolean =>
  NAMES.includes(rest.toLowerCase().match(/^\p{L}+/u)?.[0] ?? "");
const split = (text: string): readonly string[] =>
  splitQuestions(text, beginsWithName).parts.map(({ lead, question }) =>
    lead === "" ? question : `{${lead}} ${question}`,
  );

describe("splitQuestions", () => {
  test.each([
    ["Why did Holm quit and who told her?", ["Why did Holm quit", "who told her?"]],
    ["who is Per Lund? what did Falk say about him?", ["who is Per Lund?", "what did Falk say about him?"]],
    ["when and why did Holm quit", ["when did Holm quit", "why did Holm quit"]],
    ["when, where and why did it open", ["when did it open", "where did it open", "why did it open"]],
    ["who is Holm and is she running", ["who is Holm", "is she running"]],
    ["did Holm fire Lund and did Falk object", ["did Holm fire Lund", "did Falk object"]],
    ["who is Lund, what did he do", ["who is Lund", "what did he do"]],
    ["is the bridge open and is holm happy", ["is the bridge open", "is holm happy"]],
    ["who opened the bridge, when, and why?", ["who opened the bridge", "when", "why?"]],
    ["Did it open? Why?", ["Did it open?", "Why?"]],
    [
      "Holm was furious. what did she say? and who heard it",
      ["{Holm was furious.} what did she say?", "who heard it"],
    ],
    ["How many came and how much did they pay?", ["How many came", "how much did they pay?"]],
  ])("%s", (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  test.each([
    "What did Holm and Lund say about the toll?",
    "Why did Holm attack the toll and Lund?",
    "Thirty men were held. Where was the fair?",
    "How much has the singer Ada Falk, who has died aged 40, raised for the harbour?",
    "Who was born in Oslo and is running for mayor?",
    "Who won the vote and became mayor?",
    "What did Holm say about when the bridge opens and why it was late?",
    "When the bridge opened, who cut the ribbon?",
    "Which town has a bridge and which is not named here",
    "What is the name of the law and order party?",
    "In 2025, what did Holm open?",
    "bridge and toll",
    "Mr. Lund vs. the U.S. Senate, who won?",
  ])("is no more than one question: %s", (text) => {
    expect(split(text).length).toBeLessThan(2);
  });

  test("keeps apart what leads up to a question and what follows it", () => {
    expect(splitQuestions("Holm quit. Who told her? It rained.", beginsWithName)).toEqual({
      parts: [{ lead: "Holm quit.", question: "Who told her?" }],
      rest: "It rained.",
    });
  });

  const words = fc
    .array(
      fc.constantFrom(
        "who",
        "why",
        "and",
        "when",
        "did",
        "is",
        "Holm",
        "she",
        "quit",
        "told",
        "?",
        ".",
        ",",
        "the toll",
      ),
      { maxLength: 25 },
    )
    .map((all) => all.join(" "));

  test("keeps the words and their order, and parts nothing out of nothing", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 100 })), (text) => {
        const { parts, rest } = splitQuestions(text, beginsWithName);
        // Only "when and why did …" says its end twice.
        if (/\b(?:when|why)\s*(?:,|and)/i.test(text)) return;
        let from = 0;
        for (const { lead, question } of [...parts, { lead: rest, question: "" }])
          for (const piece of [lead, question].flatMap((one) => one.split(/\s+/)).filter(Boolean)) {
            const at = text.indexOf(piece, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + piece.length;
          }
      }),
    );
  });
});
