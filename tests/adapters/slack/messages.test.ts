import { afterEach, describe, expect, test } from "vitest";
import type { Call, FakeSlack } from "../../fakes/slack-server.js";
import {
  type BotOptions,
  direct,
  eventOf,
  MODES,
  type Mode,
  mention,
  message,
  type RunningSlack,
  startBot,
} from "./running-slack.js";

let running: RunningSlack;
afterEach(async () => {
  const { slack } = running;
  await running.stop();
  expect(slack.refusals.filter((refusal) => /^(?:invalid|msg|no_text)/.test(refusal))).toEqual([]);
});

const start = async (mode: Mode, options: BotOptions = {}): Promise<FakeSlack> => {
  running = await startBot(mode, options);
  return running.slack;
};
const textOf = ({ args }: Call): string => String(args["text"]);
const posts = (): readonly Call[] => running.slack.called("chat.postMessage");
/** Lets everything that was begun finish; nothing is heard afterwards. */
const settled = (): Promise<void> => running.service.close(5_000);

describe.each(MODES)("messages over %s", (mode) => {
  test("a mention in a channel is answered in its thread, without a preview of links", async () => {
    const slack = await start(mode);
    const ts = slack.ts();
    await running.deliver(eventOf(mention({ text: "who Tom Birk", ts })));
    const { args } = await slack.call("chat.postMessage");
    expect(args).toMatchObject({
      channel: "C1",
      thread_ts: ts,
      text: expect.stringMatching(/^Who: Tom Birk/),
      unfurl_links: "false",
      unfurl_media: "false",
    });
  });

  test("a mention in a thread is answered there", async () => {
    const slack = await start(mode);
    const thread = slack.ts();
    await running.deliver(eventOf(mention({ text: "timeline Tom Birk", ts: slack.ts(), thread })));
    expect((await slack.call("chat.postMessage")).args).toMatchObject({
      thread_ts: thread,
      text: expect.stringMatching(/^Timeline: /),
    });
  });

  test("a mention without words takes the message above for the question and says so", async () => {
    const slack = await start(mode);
    const thread = slack.ts();
    slack.messages.push({ channel: "C1", ts: thread, text: "Who shut the bridge?", user: "U2", blocks: [] });
    await running.deliver(eventOf(mention({ text: "", ts: slack.ts(), thread })));
    const text = textOf(await slack.call("chat.postMessage"));
    expect(text).toContain("the message above was read as the question");
    expect(text).toContain("Mayor Ada Reyes shut the harbour bridge");
  });

  test("a mention without words in a thread that cannot be read says so", async () => {
    const slack = await start(mode);
    slack.errors.set("conversations.replies", "missing_scope");
    await running.deliver(eventOf(mention({ text: "", ts: slack.ts(), thread: slack.ts() })));
    expect(textOf(await slack.call("chat.postMessage"))).toMatch(/^The messages above cannot be read here/);
  });

  test("a mention without words on its own gets a hint with examples", async () => {
    const slack = await start(mode);
    await running.deliver(eventOf(mention({ text: "  ", ts: slack.ts() })));
    expect(textOf(await slack.call("chat.postMessage"))).toContain("who Ada Reyes");
  });

  test("a direct message is answered without a mention and outside of threads", async () => {
    const slack = await start(mode);
    await running.deliver(eventOf(direct({ text: "who shut the bridge?", ts: slack.ts() })));
    const { args } = await slack.call("chat.postMessage");
    expect(args).toMatchObject({ channel: "D1", text: expect.stringMatching(/^Asked: /) });
    expect(args).not.toHaveProperty("thread_ts");
  });

  test("a message in a thread of a direct conversation, as the assistant pane sends it, is answered there", async () => {
    const slack = await start(mode);
    const thread = slack.ts();
    await running.deliver(eventOf(direct({ text: "about", ts: slack.ts(), thread })));
    expect((await slack.call("chat.postMessage")).args).toMatchObject({ channel: "D1", thread_ts: thread });
    await settled();
    expect(posts()).toHaveLength(1);
  });

  test.each([
    { followUps: "asker", user: "U1", answers: 2 },
    { followUps: "asker", user: "U2", answers: 1 },
    { followUps: "all", user: "U2", answers: 2 },
    { followUps: "mention", user: "U1", answers: 1 },
  ] as const)("a follow-up by $user with follow-ups for $followUps makes $answers answers", async (row) => {
    const slack = await start(mode, { settings: { followUps: row.followUps } });
    const thread = slack.ts();
    await running.deliver(eventOf(mention({ text: "who Tom Birk", ts: thread })));
    await slack.call("chat.postMessage");
    await running.deliver(
      eventOf(message({ text: "and Ada Reyes?", ts: slack.ts(), thread, user: row.user })),
    );
    await settled();
    expect(posts()).toHaveLength(row.answers);
    if (row.answers === 2) expect(textOf(posts()[1]!)).toContain("read as a follow-up: Ada Reyes");
  });

  test("a follow-up in a direct conversation keeps its command", async () => {
    const slack = await start(mode);
    await running.deliver(eventOf(direct({ text: "who Tom Birk", ts: slack.ts() })));
    await slack.call("chat.postMessage");
    await running.deliver(eventOf(direct({ text: "and Ada Reyes?", ts: slack.ts() })));
    expect(textOf(await slack.call("chat.postMessage", 2))).toMatch(/^Who: Ada Reyes/);
  });

  test("a mention in a thread from before a restart is understood from the thread", async () => {
    const slack = await start(mode);
    const thread = slack.ts();
    await running.deliver(eventOf(mention({ text: "who Tom Birk", ts: thread })));
    await slack.call("chat.postMessage");
    const old = running;
    await old.service.close(1_000);
    running = await startBot(mode, { slack });
    await running.deliver(eventOf(mention({ text: "and Ada Reyes?", ts: slack.ts(), thread })));
    expect(textOf(await slack.call("chat.postMessage", 2))).toMatch(/^Who: Ada Reyes/);
    await running.stop();
    await old.stop();
  });

  test.each([
    { name: "talk between people", said: { text: "Who shut the bridge?" } },
    { name: "a message to somebody else", said: { text: "<@U2> who shut the bridge?" } },
    { name: "a message to everybody", said: { text: "<!channel> who shut the bridge?" } },
    { name: "a bot's message", said: { text: "<@UBOT> who Tom Birk", more: { bot_id: "B2" } } },
    { name: "its own message", said: { text: "<@UBOT> who Tom Birk", user: "UBOT" } },
    {
      name: "Slack's own message",
      said: { text: "<@UBOT> has joined the channel", more: { subtype: "channel_join" } },
    },
  ])("$name is left alone", async ({ said }) => {
    const slack = await start(mode);
    await running.deliver(eventOf(message({ ...said, ts: slack.ts() })));
    await settled();
    expect(slack.calls.filter(({ method }) => method.startsWith("chat."))).toEqual([]);
  });

  test.each([
    { text: "Who shut the harbour bridge?", answers: 1 },
    { text: "Who won the chess cup in Reykjavik in 1972?", answers: 0 },
    { text: "The bridge is shut again.", answers: 0 },
    { text: "<@U2> who shut the harbour bridge?", answers: 0 },
  ])("in a channel for answers, “$text” gets $answers", async ({ text, answers }) => {
    const slack = await start(mode, { settings: { autoAnswerChannels: ["C1"] } });
    await running.deliver(eventOf(message({ text, ts: slack.ts() })));
    await settled();
    expect(posts()).toHaveLength(answers);
  });

  test("an edit of the question changes the same answer", async () => {
    const slack = await start(mode);
    const ts = slack.ts();
    const question = mention({ text: "who Tom Birk", ts });
    await running.deliver(eventOf(question));
    await slack.call("chat.postMessage");
    const edited = { ...question, type: "message", text: "<@UBOT> who Ada Reyes" };
    await running.deliver(
      eventOf({
        type: "message",
        subtype: "message_changed",
        channel: "C1",
        channel_type: "channel",
        ts: slack.ts(),
        message: edited,
        previous_message: { ...question, type: "message" },
      }),
    );
    const { args } = await slack.call("chat.update");
    expect(args).toMatchObject({ channel: "C1", text: expect.stringMatching(/^Who: Ada Reyes/) });
    expect(slack.messages).toHaveLength(1);
    expect(slack.messages[0]).toMatchObject({ ts: args["ts"], thread_ts: ts });
  });

  test.each([
    { name: "the preview of a link", ago: 0, text: "<@UBOT> who Tom Birk" },
    { name: "an edit after more than ten minutes", ago: 11 * 60_000, text: "<@UBOT> who Ada Reyes" },
  ])("$name changes nothing", async ({ ago, text }) => {
    const slack = await start(mode);
    const question = mention({ text: "who Tom Birk", ts: slack.ts(ago) });
    await running.deliver(eventOf(question));
    await slack.call("chat.postMessage");
    const around = { type: "message", subtype: "message_changed", channel: "C1", channel_type: "channel" };
    const before = { ...question, type: "message" };
    await running.deliver(
      eventOf({ ...around, ts: slack.ts(), message: { ...before, text }, previous_message: before }),
    );
    await settled();
    expect(slack.called("chat.update")).toEqual([]);
  });

  test.each([
    { name: "a removed question", subtype: "message_deleted" },
    { name: "a removed question that leaves a shell", subtype: "message_changed" },
  ])("$name takes its answer along", async ({ subtype }) => {
    const slack = await start(mode);
    const question = mention({ text: "who Tom Birk", ts: slack.ts() });
    await running.deliver(eventOf(question));
    await slack.call("chat.postMessage");
    const shell = {
      type: "message",
      subtype: "tombstone",
      ts: question["ts"],
      text: "This message was deleted.",
    };
    await running.deliver(
      eventOf({
        type: "message",
        subtype,
        channel: "C1",
        channel_type: "channel",
        ts: slack.ts(),
        deleted_ts: question["ts"],
        message: shell,
        previous_message: { ...question, type: "message" },
      }),
    );
    await slack.call("chat.delete");
    expect(slack.messages).toEqual([]);
  });

  test.each([
    { user: "U1", reaction: "wastebasket", left: 0 },
    { user: "U2", reaction: "wastebasket", left: 1 },
    { user: "U1", reaction: "thumbsup", left: 1 },
  ])("$reaction by $user leaves $left answers", async ({ user, reaction, left }) => {
    const slack = await start(mode);
    await running.deliver(eventOf(mention({ text: "who Tom Birk", ts: slack.ts() })));
    await slack.call("chat.postMessage");
    const { ts } = slack.messages[0]!;
    const item = { type: "message", channel: "C1", ts };
    await running.deliver(
      eventOf({ type: "reaction_added", user, reaction, item, item_user: "UBOT", event_ts: slack.ts() }),
    );
    await settled();
    expect(slack.messages).toHaveLength(left);
  });

  test("one mention delivered as a mention, as a message and again has one answer", async () => {
    const slack = await start(mode);
    const words = { text: "who Tom Birk", ts: slack.ts() };
    const asMention = eventOf(mention(words), { id: "EvA" });
    const asMessage = eventOf(message({ ...words, text: `<@UBOT> ${words.text}` }));
    const again = eventOf(mention(words), { id: "EvA", retry: 1 });
    await Promise.all([asMention, asMessage, again].map((envelope) => running.deliver(envelope)));
    await settled();
    expect(posts()).toHaveLength(1);
  });

  test("two instances that share their claims give one answer", async () => {
    const slack = await start(mode);
    const claimed = new Set<string>();
    const claims = {
      claim: async (key: string) => {
        const isNew = !claimed.has(key);
        claimed.add(key);
        return isNew;
      },
    };
    await running.service.close(0);
    const first = await startBot(mode, { slack, claims });
    const second = await startBot(mode, { slack, claims });
    const words = { text: "who Tom Birk", ts: slack.ts() };
    await Promise.all([first, second].map((bot) => bot.deliver(eventOf(mention(words)))));
    await first.stop();
    await second.stop();
    expect(posts()).toHaveLength(1);
  });

  test("too many questions get one private line with the seconds to wait", async () => {
    const slack = await start(mode, { settings: { perMinute: 1 } });
    for (const text of ["who Tom Birk", "who Ada Reyes", "about"])
      await running.deliver(eventOf(mention({ text, ts: slack.ts() })));
    await settled();
    expect(posts()).toHaveLength(1);
    const told = slack.called("chat.postEphemeral");
    expect(told.map(textOf)).toEqual([
      expect.stringMatching(/^Too many requests at once: please wait \d+ s\.$/),
    ]);
    expect(told[0]?.args).toMatchObject({ channel: "C1", user: "U1" });
  });

  test("nothing that is asked can call anybody", async () => {
    const slack = await start(mode);
    const text = "what did &lt;!channel&gt; and &lt;@U2&gt; and <!here> say of *stars* &amp; _lines_?";
    await running.deliver(eventOf(mention({ text, ts: slack.ts() })));
    const { args } = await slack.call("chat.postMessage");
    expect(JSON.stringify(args["text"])).not.toMatch(/<[@!#]/);
    const mrkdwn = JSON.stringify(args["blocks"]).match(/"type":"mrkdwn","text":"[^"]*"/g) ?? [];
    expect(mrkdwn.join("\n")).not.toMatch(/<[@!#]/);
  });
});
