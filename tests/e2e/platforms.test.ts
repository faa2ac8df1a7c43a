import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eventOf, mention } from "../adapters/slack/running-slack.js";
import { type FakeDiscord, openDiscord } from "../fakes/discord-server.js";
import { bot } from "../fakes/discord-world.js";
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from "../fakes/slack-server.js";
import { type BuiltProgram, buildProgram, ended } from "./built-program.js";

let program: BuiltProgram;
beforeAll(() => {
  program = buildProgram();
}, 120_000);
afterAll(() => program.remove());

let slack: FakeSlack;
let discord: FakeDiscord;
beforeEach(async () => {
  [slack, discord] = await Promise.all([FakeSlack.start(), openDiscord()]);
});
afterEach(() => Promise.all([slack.stop(), discord.close()]));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const both = (more: Readonly<Record<string, string>> = {}) => ({
  DISCORD_TOKEN: "good-token",
  DISCORD_API_URL: discord.api,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: APP_TOKEN,
  SLACK_API_URL: `${slack.url}/api/`,
  ...more,
});

const health = async (port: number, path: string): Promise<readonly [number, string]> => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return [response.status, await response.text()];
};

/** Asks in Slack and waits for the answer. */
const askSlack = async (): Promise<string> => {
  await slack.send(eventOf(mention({ text: "who Vance", ts: slack.ts() })));
  return String((await slack.call("chat.postMessage")).args["text"]);
};

/** Asks health until a part is up. */
const untilUp = async (port: number, part: string): Promise<void> => {
  for (;;) {
    const [, text] = await health(port, "/healthz");
    if (text.includes(`"${part}":"up"`)) return;
  }
};

/** Asks in Discord and waits for the answer. */
const askDiscord = async (): Promise<string> => {
  const asked = discord.say(`<@${bot.id}> who Vance`);
  const answer = await discord.until(() =>
    [...discord.messages.values()].find(({ reference }) => reference === asked.id),
  );
  return answer.content;
};

describe("one process", () => {
  test("runs both platforms, tells their health, leaves the terminal alone and ends cleanly", async () => {
    const port = await freePort();
    const child = program.start([], { env: both({ PORT: String(port) }), input: "who Vance\n" });
    const end = ended(child);
    expect(await askSlack()).toMatch(/^Who: JD Vance/);
    await untilUp(port, "discord");
    expect(await askDiscord()).toContain("Who: JD Vance");
    expect(await health(port, "/readyz")).toEqual([
      200,
      expect.stringContaining('"parts":{"discord":"up","slack":"up"},"answers":true'),
    ]);
    const [, metrics] = await health(port, "/metrics");
    for (const platform of ["slack", "discord"])
      expect(metrics).toContain(
        `verbatim_questions_total{command="who",platform="${platform}",outcome="who"} 1`,
      );
    child.kill("SIGTERM");
    expect(await end).toMatchObject({ status: 0, stdout: "" });
  });

  test("goes on with one platform when the other refuses its token, and health says which", async () => {
    const port = await freePort();
    const env = both({ PORT: String(port), DISCORD_TOKEN: "bad-token" });
    const child = program.start([], { env });
    const end = ended(child);
    expect(await askSlack()).toMatch(/^Who: JD Vance/);
    const [status, parts] = await health(port, "/readyz");
    expect([status, parts]).toEqual([503, expect.stringContaining('"slack":"up"')]);
    expect(parts).toContain("Discord refused DISCORD_TOKEN");
    expect((await health(port, "/healthz"))[0]).toBe(200);
    child.kill("SIGTERM");
    expect((await end).stderr).not.toContain("bad-token");
  });

  test.each([
    ["DISCORD_TOKEN", { DISCORD_TOKEN: "bad-token" }, ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]],
    ["SLACK_BOT_TOKEN", { SLACK_BOT_TOKEN: "xoxb-bad" }, ["DISCORD_TOKEN", "DISCORD_API_URL"]],
  ] as const)(
    "ends with status 1 and one sentence when its only %s is refused",
    async (variable, bad, unset) => {
      const env = both({ ...bad, ...Object.fromEntries(unset.map((name) => [name, ""])) });
      const { status, stderr, stdout } = await program.run([], { env, input: "who Vance\n" });
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(variable);
      expect(stderr).not.toMatch(/bad-token|xoxb-bad/);
    },
  );
});
