import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../../../commands/index.js";
import type { Bot } from "../../../../src/adapters/discord/bot.js";
import { plainOfDiscord } from "../../../../src/adapters/discord/present/plain.js";
import { guardAnswer, guardNotice, UnsafePayloadError } from "../../../../src/adapters/discord/send/guard.js";
import { layOut } from "../../../../src/adapters/discord/send/lay-out.js";
import type { Answer } from "../../../../src/core/answer.js";
import type { Request } from "../../../../src/core/command.js";
import { askerMark, decodeAction } from "../../../../src/core/conversation/action.js";
import { createAnswering } from "../../../../src/core/conversation/answering.js";
import { NOTICES, type Notice, noticeText } from "../../../../src/core/conversation/notices.js";
import { composeReply } from "../../../../src/core/reply/compose.js";
import { harbour } from "../../../core/reply/harbour.js";
import { sampleAnswers, sampleGuides } from "../../../core/reply/sample-answers.js";
import { isBody, messageTrouble } from "../../../fakes/discord-rules.js";
import { archive } from "../running-bot.js";

const answering = createAnswering({ archive, commands, report: () => undefined, newId: () => "r1" });
/** The part of the bot that laying out looks at. */
const bot = { answering } as Bot;
const samples = Object.entries<Answer>(sampleAnswers);
const reply = (answer: Answer) => composeReply(answer, harbour, sampleGuides);
const command = (name: string) => commands.find((one) => one.name === name)!;

const idsIn = (components: readonly unknown[]): readonly string[] =>
  components
    .filter(isBody)
    .flatMap((row) => (Array.isArray(row.components) ? row.components.filter(isBody) : []))
    .map((button) => String(button.custom_id));

describe("an answer laid out for Discord", () => {
  test.each(samples)("is a message that Discord takes, whoever asked whatever: %s", (_, answer) => {
    const anyRequest: fc.Arbitrary<Request> = fc
      .constantFrom(...commands)
      .chain((one) =>
        fc
          .record(
            Object.fromEntries(Object.keys(one.options).map((name) => [name, fc.string({ maxLength: 600 })])),
          )
          .map((given) => ({ command: one, given })),
      );
    fc.assert(
      fc.property(
        anyRequest,
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        (...[request, isPrivate, page]) => {
          const options = { request, page, isPrivate, asker: askerMark("u1") };
          const payload = layOut(bot, { kind: "reply", answer, reply: reply(answer) }, options);
          expect(messageTrouble({ ...payload })).toBeNull();
          expect(payload.allowedMentions).toEqual({ parse: [], repliedUser: false });
          for (const id of idsIn(payload.components)) expect(decodeAction(id, commands)).not.toBeNull();
        },
      ),
      { numRuns: 20 },
    );
  });

  test("that failed is the sentence with its id", () => {
    const payload = layOut(bot, { kind: "failed", id: "r7" }, { request: null, isPrivate: true, asker: "" });
    expect(plainOfDiscord(payload)).toContain("request r7");
  });
});

describe("the last guard before Discord", () => {
  const answer = sampleAnswers.ask;
  const payload = { content: "x", components: [], flags: 4 } as const;

  test("lets an answer pass whose quotes stand in their articles", () => {
    expect(guardAnswer({ ...payload, components: [] }, reply(answer), answering.articleOf).content).toBe("x");
  });

  test.each([
    ["a quote of an article that is gone", () => undefined],
    [
      "a quote that differs from its article",
      (id: string) => {
        const article = answering.articleOf(id);
        return article && { ...article, text: article.text.replace("rejected", "refused") };
      },
    ],
  ])("refuses %s", (_, articleOf) => {
    expect(() => guardAnswer({ ...payload, components: [] }, reply(answer), articleOf)).toThrow(
      UnsafePayloadError,
    );
  });

  test.each([
    ["no words", " "],
    ["more than Discord takes", "x".repeat(2_001)],
  ])("refuses %s", (_, content) => {
    const long = { ...payload, components: [], content };
    expect(() => guardAnswer(long, reply(sampleAnswers.about), answering.articleOf)).toThrow(
      UnsafePayloadError,
    );
  });

  test("lets every notice pass, and its words come back", () => {
    for (const kind of Object.keys(NOTICES)) {
      const notice = { kind, id: "r_1*", seconds: 3 } as unknown as Notice;
      expect(plainOfDiscord(guardNotice(notice))).toBe(noticeText(notice));
    }
  });
});

test("an answer offers what can be done with it, once each", () => {
  const shown = (name: keyof typeof sampleAnswers, isPrivate: boolean) => {
    const answer: Answer = sampleAnswers[name];
    const request = { command: command("ask"), given: { question: "why?" } };
    const { components } = layOut(
      bot,
      { kind: "reply", answer, reply: reply(answer) },
      { request, isPrivate, asker: askerMark("u1") },
    );
    return idsIn(components).map((id) => decodeAction(id, commands)?.action.kind);
  };
  expect(shown("ask", false)).toEqual(["context", "context", "vote", "vote", "delete"]);
  expect(shown("ask", true)).toEqual(["context", "context", "share", "vote", "vote"]);
  expect(shown("choice", false)).toContain("pick");
  expect(shown("about", true)).toEqual([]);
});
