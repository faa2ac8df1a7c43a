import { afterEach, describe, expect, test } from "vitest";
import { SlackStartError } from "../../../src/adapters/slack/start-error.js";
import { town } from "../../core/desk/town.js";
import { deliverSigned } from "../../fakes/slack-http.js";
import { FakeSlack } from "../../fakes/slack-server.js";
import { direct, eventOf, MODES, mention, type RunningSlack, slash, startBot } from "./running-slack.js";

let running: RunningSlack | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

describe.each(MODES)("over %s", (mode) => {
  test("answers that Slack is too busy for come late, in order and all of them", async () => {
    running = await startBot(mode);
    const { slack, deliver } = running;
    slack.limit("chat.postMessage", 1);
    const names = ["who Tom Birk", "who Ada Reyes", "about"];
    for (const text of names) await deliver(eventOf(direct({ text, ts: slack.ts() })));
    await slack.call("chat.postMessage", 3);
    const sent = slack.called("chat.postMessage").map(({ args }) => String(args["text"]).slice(0, 7));
    expect(sent).toEqual(["Who: To", "Who: Ad", "About: "]);
    expect(slack.calls.filter(({ result }) => result["error"] === "ratelimited")).toHaveLength(1);
  });

  test("a channel that the bot may not write in is told to the operator and harms nothing else", async () => {
    running = await startBot(mode);
    const { slack, deliver, log } = running;
    slack.closed.add("C1");
    await deliver(eventOf(mention({ text: "about", ts: slack.ts() })));
    await deliver(eventOf(direct({ text: "about", ts: slack.ts() })));
    await slack.call("chat.postMessage");
    expect(log.join("")).toContain("not_in_channel");
  });

  test("a message that Slack refuses is replaced by a sentence with the id of the request", async () => {
    running = await startBot(mode);
    const { slack, deliver, log } = running;
    slack.errors.set("chat.postMessage", "msg_blocks_too_long");
    await deliver(eventOf(direct({ text: "about", ts: slack.ts() })));
    const tried = await slack.until(
      () => slack.calls.filter(({ method }) => method === "chat.postMessage")[1],
    );
    expect(tried.args["text"]).toMatch(/^Something went wrong, and nothing was answered\..*request \w{8}\.$/);
    await running.service.close(1_000);
    expect(log.join("")).toContain('"slack":"msg_blocks_too_long"');
  });

  test("a failing collection is said with an id, never with its error", async () => {
    const search = () => Promise.reject(new Error("the index is gone"));
    running = await startBot(mode, { archive: { ...town, index: { search, documentFrequencies: search } } });
    const { slack, deliver } = running;
    await deliver(slash(slack, "/ask", "Who shut the bridge?"));
    const { body } = await slack.response();
    expect(body["text"]).toMatch(/^Something went wrong, and nothing was answered\..*request r1\.$/);
  });

  test("a shutdown lets running answers finish", async () => {
    running = await startBot(mode);
    const { slack, deliver, service } = running;
    slack.limit("chat.postMessage", 1);
    await deliver(eventOf(direct({ text: "about", ts: slack.ts() })));
    await service.close(10_000);
    expect(slack.called("chat.postMessage")).toHaveLength(1);
    await service.ended;
  });

  test("a shutdown does not wait longer than it is told", async () => {
    running = await startBot(mode);
    const { slack, deliver, service, log } = running;
    slack.limit("chat.postMessage", 1_000);
    await deliver(eventOf(direct({ text: "about", ts: slack.ts() })));
    await service.close(10);
    expect(log.join("")).toContain("answers were not finished in time");
    slack.limit("chat.postMessage", 0);
    await slack.call("chat.postMessage");
  });

  test("missing scopes are told to the operator at the start", async () => {
    const slack = await FakeSlack.start();
    slack.scopes = ["chat:write", "commands"];
    running = await startBot(mode, { slack });
    expect(running.log.join("")).toContain('"app_mentions:read"');
    await running.stop();
    await slack.stop();
  });

  test.each(["invalid_auth", "account_inactive", "token_revoked"])(
    "a bot token that Slack refuses with %s is one plain sentence",
    async (code) => {
      const slack = await FakeSlack.start();
      slack.errors.set("auth.test", code);
      const starting = startBot(mode, { slack });
      await expect(starting).rejects.toThrow(SlackStartError);
      await expect(starting).rejects.toThrow(new RegExp(`^Slack refuses SLACK_BOT_TOKEN \\(${code}\\): `));
      await slack.stop();
    },
  );

  test("a Slack that cannot be reached at the start is tried again", async () => {
    const slack = await FakeSlack.start();
    slack.breakNext("auth.test", 2);
    running = await startBot(mode, { slack });
    expect(running.states.map(({ kind }) => kind)).toEqual(["down", "down", "up"]);
    await running.stop();
    await slack.stop();
  });

  test.each([
    { name: "the app is removed", event: { type: "app_uninstalled" }, ends: "down" },
    {
      name: "its token is revoked",
      event: { type: "tokens_revoked", tokens: { bot: ["UBOT"] } },
      ends: "down",
    },
    {
      name: "somebody’s own token is revoked",
      event: { type: "tokens_revoked", tokens: { oauth: ["U1"] } },
      ends: "up",
    },
  ])("when $name, health is $ends", async ({ event, ends }) => {
    running = await startBot(mode);
    await running.deliver(eventOf({ ...event, event_ts: "1.1" }));
    await running.service.close(1_000);
    expect(running.states.at(-1)?.kind).toBe(ends);
  });
});

describe("over a socket", () => {
  test.each([
    { name: "breaks", how: (slack: FakeSlack) => slack.breakSockets() },
    { name: "is exchanged by Slack", how: (slack: FakeSlack) => slack.refresh() },
  ])("a connection that $name is opened again and health follows it", async ({ how }) => {
    running = await startBot("socket");
    const { slack, deliver, states } = running;
    how(slack);
    await slack.until(() => (slack.sockets === 0 ? true : undefined));
    await slack.until(() => (slack.sockets === 1 ? true : undefined));
    await deliver(eventOf(direct({ text: "about", ts: slack.ts() })));
    await slack.call("chat.postMessage");
    expect(states.map(({ kind }) => kind)).toEqual(["up", "down", "up"]);
  });

  test("a connection that breaks while an answer is sent loses nothing", async () => {
    running = await startBot("socket");
    const { slack, deliver } = running;
    slack.limit("chat.postMessage", 1);
    await deliver(eventOf(direct({ text: "about", ts: slack.ts() })));
    slack.breakSockets();
    await slack.call("chat.postMessage");
  });

  test("a socket that Slack gives no address for is asked for again, and nothing falls over", async () => {
    running = await startBot("socket");
    const { slack, deliver, log } = running;
    slack.errors.set("apps.connections.open", "invalid_auth");
    slack.breakSockets();
    await slack.until(() => (slack.refusals.length >= 2 ? true : undefined));
    slack.errors.delete("apps.connections.open");
    await slack.until(() => (slack.sockets === 1 ? true : undefined));
    await deliver(eventOf(direct({ text: "about", ts: slack.ts() })));
    await slack.call("chat.postMessage");
    expect(log.join("")).toContain("Slack gave no address for a socket");
  });

  test("a shutdown while the socket is broken ends in peace", async () => {
    running = await startBot("socket");
    const { slack, service } = running;
    slack.errors.set("apps.connections.open", "invalid_auth");
    slack.breakSockets();
    await slack.until(() => (slack.refusals.length >= 1 ? true : undefined));
    await service.close(1_000);
    await service.ended;
  });

  test("an app token that Slack refuses is one plain sentence", async () => {
    const slack = await FakeSlack.start();
    slack.errors.set("apps.connections.open", "invalid_auth");
    await expect(startBot("socket", { slack })).rejects.toThrow(
      /^Slack refuses SLACK_APP_TOKEN \(invalid_auth\): /,
    );
    await slack.stop();
  });
});

describe("over HTTP", () => {
  const about = (slack: FakeSlack) => eventOf(direct({ text: "about", ts: slack.ts() }));

  test.each([
    { name: "a wrong signature", signing: { secret: "of somebody else" } },
    { name: "a signature of ten minutes ago", signing: { age: 600 } },
  ])("$name is refused and nothing is answered", async ({ signing }) => {
    running = await startBot("http");
    const { slack, signed, service } = running;
    expect((await signed(about(slack), signing)).status).toBe(401);
    await service.close(1_000);
    expect(slack.called("chat.postMessage")).toEqual([]);
  });

  test("a body that is far too large is refused", async () => {
    running = await startBot("http");
    const { slack, signed } = running;
    const large = eventOf(direct({ text: "x".repeat(2_000_000), ts: slack.ts() }));
    expect((await signed(large, {})).status).toBe(413);
    expect((await signed(about(slack), {})).status).toBe(200);
  });

  test("Slack's question for the address is answered", async () => {
    running = await startBot("http");
    const payload = { type: "url_verification", challenge: "c1", token: "x" };
    const response = await running.signed({ type: "events_api", payload }, {});
    expect(await response.json()).toEqual({ challenge: "c1" });
  });

  test("other paths and broken bodies are refused", async () => {
    running = await startBot("http");
    const base = `http://127.0.0.1:${running.web?.port}`;
    const empty = { type: "events_api", payload: {} } as const;
    expect((await deliverSigned(`${base}/slack/else`, empty)).status).toBe(404);
    expect((await fetch(`${base}/slack/events`)).status).toBe(404);
    expect((await fetch(`${base}/slack/events`, { method: "POST", body: "{" })).status).toBe(401);
  });

  test("what comes during a shutdown is refused, so that Slack delivers it again", async () => {
    running = await startBot("http");
    const { slack, signed, service } = running;
    await service.close(1_000);
    expect((await signed(about(slack), {})).status).toBe(503);
  });
});
