import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainQuestion } from "../../../../src/core/ask/reading/chat-text.js";

describe("plainQuestion", () => {
  test.each([
    ["hey bot, can you tell me why the ferry sank", "why the ferry sank"],
    ["Hello there! who is Ida Holm", "who is Ida Holm"],
    ["quick q: who runs the port", "who runs the port"],
    ["ok so i was wondering if holm knew", "holm knew"],
    ["idk why holm quit", "why holm quit"],
    ["do u know when it opened", "when it opened"],
    ["Thanks to whom is the bridge open?", "Thanks to whom is the bridge open?"],
  ])("takes off what stands before the question: %s", (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain);
  });

  test.each([
    ["who is holm, anyone know?", "who is holm?"],
    ["what is the toll pls", "what is the toll"],
    ["what is the toll, thanks in advance!", "what is the toll!"],
    ["did holm quit or nah", "did holm quit"],
  ])("takes off what stands behind it: %s", (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain);
  });

  test.each([
    ["tell me about holm", "what about holm"],
    ["any news on the toll?", "what about the toll?"],
    ["whats up with holm and lund", "what about holm and lund"],
    ["what's the deal w/ the toll", "what about the toll"],
    ["tldr of the toll row", "what about the toll row"],
    ["the toll row, tldr pls", "the toll row"],
    ["explain why holm quit", "explain why holm quit"],
    ["What's the news agency's name?", "What's the news agency's name?"],
  ])("reads a request for anything on a subject: %s", (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain);
  });

  test.each([
    ["y did holm quit cuz of the toll", "why did holm quit because of the toll"],
    ["why r holm n lund fighting", "why are holm and lund fighting"],
    ["what did holm say abt the toll tbh", "what did holm say about the toll"],
    ["rome in 100 bc", "rome in 100 bc"],
    ["is it true that holm quit", "is it that holm quit"],
    ["is it true holm quit", "is it that holm quit"],
    ["true or false: holm quit", "holm quit"],
    ["i heard holm quit, is that true?", "holm quit?"],
    ["can someone eli5 the toll", "what about the toll"],
    ["help me understand the toll row", "what about the toll row"],
    ["who tf is lund lol", "who is lund"],
    ["didnt holm quit", "didn't holm quit"],
  ])("writes short forms out: %s", (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain);
  });

  test.each([
    ["🚢🚢 why did it sink 😂", "why did it sink"],
    [":rocket: who won <:yay:123456>", "who won"],
    ["https://news.example/2025/a-b?c=d why did it sink", "why did it sink"],
    ["why did #IdaHolm leave #TollRow2025", "why did Ida Holm leave Toll Row 2025"],
    ["@ida_holm and #nato", "ida holm and nato"],
    ["whyyyy is holm soooo sad??!!", "why is holm so sad?"],
    ["J.D.Vance or U.S.Senate", "J.D. Vance or U.S. Senate"],
    ["We read it.Who wrote it?", "We read it. Who wrote it?"],
    ["Henry VIII and World War III", "Henry VIII and World War III"],
    ["🚢", "🚢"],
    ["https://news.example", "https://news.example"],
  ])("reads signs as words: %s", (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain);
  });

  const chat = fc
    .array(
      fc.constantFrom(
        "hey",
        "bot,",
        "so",
        "can you tell me",
        "why",
        "did",
        "#AbC",
        "lol",
        "vs",
        "musk",
        "?!",
        "🚀",
        "tldr",
        "any news on",
        "thx",
        "n",
        "ok",
      ),
      { maxLength: 9 },
    )
    .map((words) => words.join(" "));

  test("has nothing left to do a second time, and never takes everything", () => {
    fc.assert(
      fc.property(fc.oneof(chat, fc.string({ unit: "grapheme", maxLength: 80 })), (typed) => {
        const plain = plainQuestion(typed);
        expect(plainQuestion(plain)).toBe(plain);
        if (/[\p{L}\p{N}]/u.test(typed)) expect(plain).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
