import { afterEach, describe, expect, test } from "vitest";
import type { Fields } from "../../fakes/slack-server.js";
import {
  type BotOptions,
  buttonsOf,
  click,
  direct,
  eventOf,
  MODES,
  type Mode,
  mention,
  type RunningSlack,
  slash,
  startBot,
  withFields,
} from "./running-slack.js";

let running: RunningSlack;
afterEach(async () => {
  const { slack } = running;
  await running.stop();
  expect(slack.refusals.filter((refusal) => /^(?:invalid|msg|no_text)/.test(refusal))).toEqual([]);
});

const start = async (mode: Mode, options: BotOptions = {}) => {
  running = await startBot(mode, options);
  return running.slack;
};
const settled = (): Promise<void> => running.service.close(5_000);

/** Types a command and returns the private answer. */
const typed = async (command: string, text: string): Promise<Fields> => {
  const count = running.slack.responses.length;
  await running.deliver(slash(running.slack, command, text));
  return (await running.slack.response(count + 1)).body;
};

/** Clicks a button of a message and returns the private answer. */
const clicked = async (on: Parameters<typeof click>[1]): Promise<string> => {
  const count = running.slack.responses.length;
  await running.deliver(click(running.slack, on));
  const { body } = await running.slack.response(count + 1);
  return String(body["text"]);
};

/** Asks in a channel and returns the answer as it stands there. */
const asked = async (text: string): Promise<{ message: Fields; buttons: ReadonlyMap<string, string> }> => {
  const { slack } = running;
  const count = slack.called("chat.postMessage").length;
  await running.deliver(eventOf(mention({ text, ts: slack.ts() })));
  await slack.call("chat.postMessage", count + 1);
  const message = { ...slack.messages.at(-1)! };
  return { message, buttons: buttonsOf(message.blocks) };
};

describe.each(MODES)("slash commands over %s", (mode) => {
  test.each([
    { command: "/verbatim", text: "who Tom Birk", opens: "Who: Tom Birk" },
    { command: "/verbatim", text: "Who shut the bridge?", opens: "Asked: Who shut the bridge?" },
    { command: "/verbatim", text: "", opens: "Help: " },
    { command: "/ask", text: "Who shut the bridge?", opens: "Asked: Who shut the bridge?" },
    { command: "/ask", text: "who shut the bridge? since:2025", opens: "Asked: who shut the bridge?" },
    { command: "/ask", text: "", opens: "Missing: question" },
    { command: "/timeline", text: "Tom Birk", opens: "Timeline: " },
    { command: "/whois", text: "birk", opens: "Who: Tom Birk" },
    { command: "/of-another-version", text: "who Tom Birk", opens: "Who: Tom Birk" },
  ])("$command $text is answered privately and once", async ({ command, text, opens }) => {
    const slack = await start(mode);
    const body = await typed(command, text);
    expect(body).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(String(body["text"]).startsWith(opens)).toBe(true);
    await settled();
    expect(slack.responses).toHaveLength(1);
    expect(slack.called("chat.postMessage")).toEqual([]);
  });

  test("a prefix stands before every command", async () => {
    await start(mode, { settings: { prefix: "vb-" } });
    expect(String((await typed("/vb-whois", "birk"))["text"])).toMatch(/^Who: Tom Birk/);
    expect(String((await typed("/vb-verbatim", "help"))["text"])).toContain(
      "Slash commands, answered privately: /vb-verbatim, /vb-ask, /vb-whois, /vb-timeline",
    );
  });

  test("the same command delivered again is answered once", async () => {
    const slack = await start(mode);
    const envelope = slash(slack, "/whois", "birk");
    await Promise.all([running.deliver(envelope), running.deliver(envelope)]);
    await settled();
    expect(slack.responses).toHaveLength(1);
  });

  test("an answer that its own address does not take is sent in the channel", async () => {
    const slack = await start(mode);
    const dead = withFields(slash(slack, "/whois", "birk"), { response_url: "http://127.0.0.1:1/gone" });
    await running.deliver(dead);
    expect((await slack.call("chat.postEphemeral")).args).toMatchObject({ channel: "C1", user: "U1" });
  });

  test("Share posts the answer for everybody, with the name of who asked and without a ping", async () => {
    const slack = await start(mode);
    const body = await typed("/ask", "Who shut the bridge?");
    const value = buttonsOf(body["blocks"]).get("Share")!;
    await running.deliver(click(slack, { value, isPrivate: true }));
    const { args } = await slack.call("chat.postMessage");
    expect(args).toMatchObject({ channel: "C1", text: expect.stringContaining("\nasked by pat") });
    expect(String(args["text"])).toContain("Mayor Ada Reyes shut the harbour bridge");
    expect(JSON.stringify(args)).not.toContain("<@");
  });

  test("Share works where the bot is no member", async () => {
    const slack = await start(mode);
    const body = await typed("/ask", "Who shut the bridge?");
    slack.closed.add("C1");
    await running.deliver(click(slack, { value: buttonsOf(body["blocks"]).get("Share")!, isPrivate: true }));
    expect((await slack.response(2)).body).toMatchObject({ response_type: "in_channel" });
  });

  test("a long question can be shared although a private message does not come back with a click", async () => {
    const slack = await start(mode);
    const question = `Who shut the harbour bridge in the town of Harbour ${"and why was it shut ".repeat(15)}?`;
    const body = await typed("/ask", question);
    const share = buttonsOf(body["blocks"]).get("Share");
    if (share === undefined) throw new Error(`no Share below: ${String(body["text"])}`);
    await running.deliver(click(slack, { value: share, isPrivate: true }));
    expect(String((await slack.call("chat.postMessage")).args["text"])).toContain(
      "Asked: Who shut the harbour",
    );
  });

  test("two hundred commands at once are each acknowledged in time and answered once", async () => {
    const slack = await start(mode);
    const envelopes = Array.from({ length: 200 }, (_, index) =>
      withFields(slash(slack, "/verbatim", index % 2 === 0 ? "who Tom Birk" : "Who shut the bridge?"), {
        user_id: `U${index}`,
      }),
    );
    await Promise.all(envelopes.map((envelope) => running.deliver(envelope)));
    await slack.response(200);
    await settled();
    const ids = slack.responses.map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([200, 200]);
  });
});

describe.each(MODES)("buttons over %s", (mode) => {
  test("Context shows the paragraph around the quote to the clicker alone", async () => {
    await start(mode);
    const { message, buttons } = await asked("Who shut the bridge?");
    expect(await clicked({ value: buttons.get("Context")!, message, user: "U2" })).toMatch(
      /^Context: the paragraph around the quote/,
    );
  });

  test.each(["👍 Helpful", "👎 Not helpful"])("%s is noted and thanked for", async (label) => {
    await start(mode);
    const { message, buttons } = await asked("Who shut the bridge?");
    expect(await clicked({ value: buttons.get(label)!, message })).toBe("Thank you: your vote was noted.");
    expect(running.log.join("")).toContain('"an answer was voted on"');
    expect(running.log.join("")).not.toContain("bridge");
  });

  test("Delete removes the answer for its asker and nobody else", async () => {
    const slack = await start(mode);
    const { message, buttons } = await asked("who Tom Birk");
    const value = buttons.get("🗑️ Delete")!;
    expect(await clicked({ value, message, user: "U2" })).toBe(
      "Only the person who asked can remove this answer.",
    );
    expect(slack.messages).toHaveLength(1);
    await running.deliver(click(slack, { value, message }));
    await slack.call("chat.delete");
    expect(slack.messages).toEqual([]);
  });

  test("a name is chosen by a button: openly by the asker, privately by others", async () => {
    const slack = await start(mode);
    const { message, buttons } = await asked("who Reyes");
    const [label, value] = [...buttons].find(([name]) => /Reyes$/.test(name)) ?? [];
    if (label === undefined || value === undefined) throw new Error("no names to choose from");
    expect(await clicked({ value, message, user: "U2" })).toMatch(new RegExp(`^Who: ${label}`));
    await running.deliver(click(slack, { value, message }));
    expect((await slack.call("chat.postMessage", 2)).args).toMatchObject({
      text: expect.stringMatching(new RegExp(`^Who: ${label}`)),
      thread_ts: message["thread_ts"] ?? message["ts"],
    });
  });

  test("buttons from before a restart still work", async () => {
    const slack = await start(mode);
    const { message, buttons } = await asked("Who shut the bridge?");
    const old = running;
    await old.service.close(1_000);
    running = await startBot(mode, { slack });
    expect(await clicked({ value: buttons.get("Context")!, message })).toMatch(/^Context: /);
    await running.stop();
    await old.stop();
  });

  test("a long question below an answer is found again in the answer", async () => {
    await start(mode);
    const question = `Who shut the harbour bridge in the town of Harbour ${"and why was it shut ".repeat(8)}?`;
    const { message, buttons } = await asked(question);
    const vote = buttons.get("👍 Helpful");
    if (vote === undefined) throw new Error("no vote below the answer");
    expect(vote.length).toBeLessThanOrEqual(100);
    expect(await clicked({ value: vote, message })).toBe("Thank you: your vote was noted.");
  });

  test.each(["", "1vxxxxx|1|ask|0=Who?", "of another app", "9zzzzzz|"])(
    "a button that is not ours or too old (%j) says how to ask again",
    async (value) => {
      await start(mode);
      expect(await clicked({ value, message: { ts: "1.1", text: "x", blocks: [] } })).toMatch(
        /^This button is from an earlier version\. Please ask again/,
      );
    },
  );

  test("a click without an address is answered in the channel", async () => {
    const slack = await start(mode);
    const { message, buttons } = await asked("Who shut the bridge?");
    const envelope = click(slack, { value: buttons.get("Context")!, message });
    await running.deliver(withFields(envelope, { response_url: "" }));
    expect((await slack.call("chat.postEphemeral")).args).toMatchObject({ user: "U1" });
  });
});

const shortcut = (payload: Fields): { type: "interactive"; payload: Fields } => ({
  type: "interactive",
  payload: {
    team: { id: "T1", domain: "t" },
    user: { id: "U1", username: "pat", name: "pat", team_id: "T1" },
    token: "x",
    action_ts: "1",
    trigger_id: `t${Math.random()}`,
    ...payload,
  },
});

const onMessage = (callback_id: string, text: string) =>
  shortcut({
    type: "message_action",
    callback_id,
    message_ts: "1.1",
    channel: { id: "C1", name: "general" },
    response_url: running.slack.responseUrl(`shortcut-${Math.random()}`),
    message: { type: "message", user: "U2", ts: "1.1", text },
  });

const submitted = (values: Fields) =>
  shortcut({
    type: "view_submission",
    view: {
      id: "V1",
      hash: "h1",
      type: "modal",
      callback_id: "ask_archive",
      blocks: [],
      state: {
        values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
      },
    },
    response_urls: [],
  });

const plain = (value: string): Fields => ({ type: "plain_text_input", value });

describe.each(MODES)("shortcuts over %s", (mode) => {
  test("“Find sources” answers privately on what a message says", async () => {
    const slack = await start(mode);
    await running.deliver(onMessage("find_sources", "&gt; Ada Reyes shut the harbour bridge"));
    const { body } = await slack.response();
    expect(body).toMatchObject({ response_type: "ephemeral" });
    expect(String(body["text"])).toMatch(/^Asked: Ada Reyes shut the harbour bridge/);
  });

  test("“Verify quotes” looks at each quotation of a message", async () => {
    const slack = await start(mode);
    const text =
      "She said “This town has waited long enough for a fair ferry,” and “words that nobody ever said”.";
    await running.deliver(onMessage("verify_quotes", text));
    await slack.response(2);
    expect(slack.responses.map(({ body }) => String(body["text"]).split("\n")[0])).toEqual([
      expect.stringMatching(/^Exact: /),
      expect.stringMatching(/^Not found: /),
    ]);
  });

  test("a message without words gets a sentence", async () => {
    const slack = await start(mode);
    await running.deliver(onMessage("find_sources", "<@U2>"));
    expect((await slack.response()).body["text"]).toBe("This message has no text to look for.");
  });

  test("“Ask the archive” opens a modal whose answer comes as a direct message", async () => {
    const slack = await start(mode);
    await running.deliver(shortcut({ type: "shortcut", callback_id: "ask_archive" }));
    expect((await slack.call("views.open")).args["view"]).toMatchObject({ type: "modal" });
    await running.deliver(submitted({ question: plain("Who shut the bridge?"), since: plain("2025") }));
    expect((await slack.call("chat.postMessage")).args).toMatchObject({
      channel: "U1",
      text: expect.stringContaining("Mayor Ada Reyes shut the harbour bridge"),
    });
    // A whole round trip later the bot has heard that its answer was taken.
    await typed("/verbatim", "about");
    await running.deliver(eventOf(direct({ text: "why?", ts: slack.ts() })));
    expect(String((await slack.call("chat.postMessage", 2)).args["text"])).toContain("read as a follow-up");
  });

  test("a wrong date is named below its input", async () => {
    await start(mode);
    const body = await running.deliver(submitted({ question: plain("Who?"), since: plain("June") }));
    expect(body).toEqual({
      response_action: "errors",
      errors: { since: "Not a date: June (since is a year, YYYY-MM or YYYY-MM-DD)" },
    });
  });

  test("names are offered while somebody types", async () => {
    await start(mode);
    const body = await running.deliver(
      shortcut({
        type: "block_suggestion",
        action_id: "value",
        block_id: "speaker",
        value: "rey",
        view: { id: "V1" },
      }),
    );
    expect(JSON.stringify(body)).toContain('"value":"Ada Reyes"');
  });

  test("what this version does not know is acknowledged", async () => {
    const slack = await start(mode);
    await running.deliver(shortcut({ type: "shortcut", callback_id: "of_another_version" }));
    await running.deliver(onMessage("of_another_version", "Ada Reyes shut the harbour bridge"));
    await slack.response();
  });
});

describe.each(MODES)("the home tab and the assistant pane over %s", (mode) => {
  test("the home tab shows what is loaded, the newest article and examples that work", async () => {
    const slack = await start(mode);
    const event = { type: "app_home_opened", user: "U1", channel: "D1", tab: "home", event_ts: "1.1" };
    await running.deliver(eventOf(event));
    const { args } = await slack.call("views.publish");
    const view = JSON.stringify(args["view"]);
    expect(args["user_id"]).toBe("U1");
    expect(view).toContain("5 articles");
    expect(view).toContain("Harbour bridge stays shut");
    expect(view).toContain("who Ada Reyes");
    const value = buttonsOf((args["view"] as Fields)["blocks"]).get("who Ada Reyes")!;
    await running.deliver(click(slack, { value, channel: null }));
    expect((await slack.call("chat.postMessage")).args).toMatchObject({
      channel: "U1",
      text: expect.stringMatching(/^Who: Ada Reyes/),
    });
  });

  test("the messages tab publishes nothing", async () => {
    const slack = await start(mode);
    await running.deliver(
      eventOf({ type: "app_home_opened", user: "U1", channel: "D1", tab: "messages", event_ts: "1.1" }),
    );
    await settled();
    expect(slack.called("views.publish")).toEqual([]);
  });

  test("the assistant pane greets and offers prompts that have answers", async () => {
    const slack = await start(mode);
    await running.deliver(
      eventOf({
        type: "assistant_thread_started",
        assistant_thread: { user_id: "U1", context: {}, channel_id: "D1", thread_ts: "1750000000.000009" },
        event_ts: "1.1",
      }),
    );
    const { args } = await slack.call("assistant.threads.setSuggestedPrompts");
    const prompts = args["prompts"] as readonly { message: string }[];
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.length).toBeLessThanOrEqual(4);
    await running.deliver(
      eventOf(direct({ text: prompts[0]!.message, ts: slack.ts(), thread: "1750000000.000009" })),
    );
    expect((await slack.call("chat.postMessage", 2)).args).toMatchObject({ thread_ts: "1750000000.000009" });
  });
});
