import { describe, expect, test } from "vitest";
import { commands } from "../../../../commands/index.js";
import { slashCommands } from "../../../../src/adapters/slack/manifest/slash-commands.js";
import { unescapeSlack } from "../../../../src/adapters/slack/present/escape.js";
import { presentSlack } from "../../../../src/adapters/slack/present/present.js";
import { UnsafePayloadError } from "../../../../src/adapters/slack/send/guard.js";
import { layOut } from "../../../../src/adapters/slack/send/lay-out.js";
import { checkPayload } from "../../../../src/adapters/slack/send/payload-rules.js";
import type { Answer } from "../../../../src/core/answer.js";
import { createAnswering } from "../../../../src/core/conversation/answering.js";
import { composeReply } from "../../../../src/core/reply/compose.js";
import { contextOf, harbour } from "../../../core/reply/harbour.js";
import { sampleAnswers, sampleGuides } from "../../../core/reply/sample-answers.js";
import { refuseMessage } from "../../../fakes/slack-rules.js";

const answering = createAnswering({
  archive: contextOf(harbour),
  commands,
  report: () => undefined,
  newId: () => "r1",
});
const bot = { answering, slash: slashCommands(commands, "") };
const samples = Object.entries<Answer>(sampleAnswers);
const answered = (answer: Answer) => ({
  kind: "reply" as const,
  answer,
  reply: composeReply(answer, harbour, sampleGuides),
});

describe("layOut", () => {
  test.each(
    samples.flatMap(([name, answer]) => [true, false].map((isPrivate) => ({ name, answer, isPrivate }))),
  )("makes messages of $name that Slack takes, private: $isPrivate, and loses no quote", (sample) => {
    const { answer, isPrivate } = sample;
    const { reply } = answered(answer);
    const { pages } = presentSlack(reply);
    const request = answering.parse(`${answer.command} ${answer.asked}`);
    const messages = Array.from({ length: pages }, (_, index) =>
      layOut(bot, answered(answer), {
        request,
        page: index + 1,
        isPrivate,
        asker: "a",
        ...(isPrivate ? {} : { sharedBy: `<!channel> & *everybody* ${"x".repeat(200)}` }),
      }),
    );
    for (const message of messages) {
      expect(refuseMessage({ ...message })).toBeNull();
      expect(checkPayload(message)).toEqual([]);
      expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false });
      expect(message.text).not.toMatch(/<[@!#]/);
    }
    const all = messages.map(({ text }) => unescapeSlack(text)).join("\n");
    for (const block of reply.blocks)
      if (block.kind === "quote")
        expect(
          all.includes(block.cited.quote.text) || all.includes("this quote is longer than a message"),
        ).toBe(true);
  });

  test("lets no quote out that differs from its article", () => {
    const made = answered(sampleAnswers.ask);
    const blocks = made.reply.blocks.map((block) =>
      block.kind === "quote"
        ? { ...block, cited: { ...block.cited, quote: { ...block.cited.quote, start: 1 } } }
        : block,
    );
    const forged = { ...made, reply: { ...made.reply, blocks } } as typeof made;
    expect(() => layOut(bot, forged, { request: null, isPrivate: false, asker: "a" })).toThrow(
      UnsafePayloadError,
    );
  });
});
