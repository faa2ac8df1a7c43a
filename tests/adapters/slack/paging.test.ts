import { afterEach, describe, expect, test } from "vitest";
import { contextOf } from "../../core/reply/harbour.js";
import { sampleCollection } from "../../core/reply/sample-collection.js";
import {
  buttonsOf,
  click,
  eventOf,
  MODES,
  mention,
  type RunningSlack,
  slash,
  startBot,
} from "./running-slack.js";

const archive = contextOf(
  sampleCollection(
    Array.from({ length: 50 }, (_, index) => ({
      id: `article-${index}`,
      title: `Harbour report number ${index} about the bridge, the ferry and the long wait of the town for both`,
      outlet: "The Harbour Post",
      text: `Mayor Ada Reyes said in report ${index} that the bridge would open. ${"It was a long day. ".repeat(5)}`,
    })),
  ),
);

let running: RunningSlack;
afterEach(() => running.stop());

describe.each(MODES)("an answer of several pages over %s", (mode) => {
  const ask = async () => {
    running = await startBot(mode, { archive });
    const { slack } = running;
    await running.deliver(eventOf(mention({ text: "sources", ts: slack.ts() })));
    await slack.call("chat.postMessage");
    const message = { ...slack.messages[0]! };
    return { slack, message, value: buttonsOf(message.blocks).get("More")! };
  };

  test("is continued in the thread by its asker", async () => {
    const { slack, message, value } = await ask();
    expect(message.text).toContain("page 1 of ");
    await running.deliver(click(slack, { value, message }));
    const { args } = await slack.call("chat.postMessage", 2);
    expect(args).toMatchObject({ thread_ts: message.thread_ts, text: expect.stringContaining("page 2 of ") });
  });

  test("is continued privately by everybody else", async () => {
    const { slack, message, value } = await ask();
    await running.deliver(click(slack, { value, message, user: "U2" }));
    const { body } = await slack.response();
    expect(body).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("page 2 of ") });
    expect(slack.messages).toHaveLength(1);
  });

  test("is continued privately where it was asked privately, to its end and without a loss", async () => {
    running = await startBot(mode, { archive });
    const { slack, deliver } = running;
    await deliver(slash(slack, "/verbatim", "sources"));
    const texts: string[] = [];
    for (let page = 1; ; page += 1) {
      const { body } = await slack.response(page);
      texts.push(String(body["text"]));
      const value = buttonsOf(body["blocks"]).get("More");
      if (value === undefined) break;
      await deliver(click(slack, { value, isPrivate: true }));
    }
    const all = texts.join("\n");
    for (let index = 0; index < 50; index += 1) expect(all).toContain(`Harbour report number ${index} about`);
  });
});
