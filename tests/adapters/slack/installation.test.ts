import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { FakeSlack } from "../../fakes/slack-server.js";
import { eventOf, mention, type RunningSlack, startBot } from "./running-slack.js";

/** The workspaces whose tokens are kept. */
const kept = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("app-latest"));

let folder: string;

let running: RunningSlack;
let slack: FakeSlack;
afterEach(async () => {
  await running.stop();
  await slack.stop();
  rmSync(folder, { recursive: true });
});

const start = async (): Promise<string> => {
  slack = await FakeSlack.start();
  folder = mkdtempSync(join(tmpdir(), "installations-"));
  const tokens = { kind: "installed", clientId: "1.2", clientSecret: "client-secret", folder } as const;
  running = await startBot("http", { slack, settings: { tokens } });
  return `http://127.0.0.1:${running.web?.port}`;
};

/** Goes the way of somebody who installs the app, up to where Slack leads back. */
const install = async (base: string): Promise<Response> => {
  const page = await fetch(`${base}/slack/install`, { redirect: "manual" });
  const text = page.headers.get("location") ?? (await page.text());
  const state = /state=([^&"]+)/.exec(text)?.[1] ?? "";
  const cookie = page.headers.get("set-cookie")?.split(";")[0] ?? "";
  return fetch(`${base}/slack/oauth_redirect?code=c1&state=${state}`, { headers: { cookie } });
};

test("a workspace installs the app, is answered with its own token, and leaves nothing behind", async () => {
  const base = await start();
  expect((await install(base)).status).toBe(200);
  expect((await slack.call("oauth.v2.access")).args).toMatchObject({ client_id: "1.2", code: "c1" });
  await running.deliver(eventOf(mention({ text: "who Tom Birk", ts: slack.ts() })));
  expect((await slack.call("chat.postMessage")).args["text"]).toMatch(/^Who: Tom Birk/);
  expect(kept()).toEqual([expect.stringContaining("T1")]);
  await running.deliver(eventOf({ type: "app_uninstalled", event_ts: "1.1" }));
  await running.service.close(1_000);
  expect(kept()).toEqual([]);
});

test("a forged way back installs nothing, and a workspace without the app is not answered", async () => {
  const base = await start();
  const forged = await fetch(`${base}/slack/oauth_redirect?code=c1&state=forged`);
  expect(forged.status).toBeGreaterThanOrEqual(400);
  await running.deliver(eventOf(mention({ text: "who Tom Birk", ts: slack.ts() })));
  await running.service.close(1_000);
  expect(slack.called("oauth.v2.access")).toEqual([]);
  expect(slack.called("chat.postMessage")).toEqual([]);
});
