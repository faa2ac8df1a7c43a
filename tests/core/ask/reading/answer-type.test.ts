import { describe, expect, test } from "vitest";
import {
  answerTypeOf,
  askedSpeaker,
  askingClause,
  kindWords,
} from "../../../../src/core/ask/reading/answer-type.js";

describe("answerTypeOf", () => {
  test.each([
    ["Who pulled the nomination?", "person"],
    ["Which senator objected to the bill?", "person"],
    ["When was the nomination withdrawn?", "date"],
    ["In what year did the party form?", "date"],
    ["How many senators voted against it?", "number"],
    ["What percentage of voters agreed?", "number"],
    ["Where was the dinner held?", "place"],
    ["Which country hosted the summit?", "place"],
    ["Why did the minister resign?", "reason"],
    ["What caused the walkout?", "reason"],
    ["What did Bannon call Musk?", "words"],
    ["what has the mayor said about the strike", "words"],
    ["What is the America Party?", "definition"],
    ["whats the america party", "definition"],
    ["Who is Sergio Gor?", "definition"],
    ["Did the truce hold?", "yes-no"],
    ["Which bill was signed?", "thing"],
  ])("%s asks for a %s", (question, type) => {
    expect(answerTypeOf(question)).toBe(type);
  });

  test("the clause with the question mark decides, not what leads up to it", () => {
    expect(answerTypeOf("The minister resigned when the vote failed. Who followed him?")).toBe("person");
  });
});

describe("askingClause", () => {
  test("takes the last question of several sentences", () => {
    expect(askingClause("A strike began. Where did it end? Thanks.")).toBe("Where did it end?");
  });

  test("takes the last sentence where nothing is asked", () => {
    expect(askingClause("vance on ukraine")).toBe("vance on ukraine");
  });
});

describe("askedSpeaker", () => {
  test.each([
    ["What did Bannon call Musk?", "Bannon"],
    ["what did the associate say about elon", "the associate"],
    ["Who resigned?", null],
  ])("%s asks for words of %s", (question, speaker) => {
    expect(askedSpeaker(question)).toBe(speaker);
  });
});

describe("kindWords", () => {
  const wordsOf = (question: string): readonly string[] =>
    [...kindWords(question)].map((at) => /^[\w'’-]+/.exec(question.slice(at))?.[0] ?? "");

  test.each([
    ["What occupation did Ann Harlow have?", ["occupation"]],
    ["Which animal species was seen in the harbour?", ["species"]],
    ["What kind of boat sank?", ["boat"]],
    ["What did the mayor say?", []],
    ["What is the America Party?", []],
    ["Which party gave money?", []],
  ])("%s: %j", (question, expected) => {
    expect(wordsOf(question)).toEqual(expected);
  });
});
