import { describe, expect, test } from "vitest";
import { deedOf, mannerOf, tellsState, verbsIn } from "../../../src/core/timeline/reporting.js";

describe("mannerOf", () => {
  test.each([
    ["The mayor signed the order.", "reports"],
    ["The mayor has signed the order.", "reports"],
    ["“It is over,” the mayor said.", "reports"],
    ["The mayor says the order stands.", "reports"],
    ['It was for years," she said, "a dead letter."', "reports"],
    ["The mayor had signed the order.", "before"],
    ["The mayor previously ran a bakery and failed.", "before"],
    ["Two days before, the council met.", "before"],
    ["The mayor is a baker.", "other"],
    ["Jared Holm is a baker, the paper said.", "other"],
    ["That was before the ferry sank.", "before"],
    ["The mayor will sign the order.", "other"],
    ["The mayor is expected to sign it.", "other"],
    ["Has the mayor signed the order?", "other"],
  ])("%j: %s", (sentence, manner) => {
    expect(mannerOf(sentence)).toBe(manner);
  });

  test("adverbs between a helping verb and its participle are passed over", () => {
    expect(verbsIn("has not yet been told").map(({ kind }) => kind)[0]).toBe("perfect");
    expect(verbsIn("had already quietly left").map(({ kind }) => kind)[0]).toBe("before");
  });
});

describe("tellsState", () => {
  test.each([
    ["The mayor was an ally of the baker.", true],
    ["The mayor is the head of the union, the paper said.", true],
    ["The mayor was elected by two votes.", false],
    ["The mayor was secretly paid.", false],
    ["The mayor signed what was the last order.", false],
  ])("%j: %s", (sentence, expected) => {
    expect(tellsState(sentence)).toBe(expected);
  });
});

describe("deedOf", () => {
  test.each([
    ["Lindqvist was arrested on Monday.", { verb: "arrested", isOnce: true }],
    ["Lindqvist became the first mayor after she resigned.", { verb: "resigned", isOnce: true }],
    ["Lindqvist signed a law.", { verb: "signed", isOnce: false }],
    ["Lindqvist said she was arrested.", null],
    ["Lindqvist never had an easy task.", null],
  ])("%s", (sentence, deed) => {
    expect(deedOf(sentence)).toEqual(deed);
  });
});
