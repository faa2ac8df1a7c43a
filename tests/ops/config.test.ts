import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../../src/ops/config.js";

describe("readConfig", () => {
  test("has defaults for an empty environment", () => {
    expect(readConfig({})).toEqual({
      corpusDir: "corpus",
      cacheDir: ".cache",
      logLevel: null,
      colour: true,
      history: true,
      discord: null,
      slack: null,
      followUps: "asker",
      perMinute: 20,
      port: null,
      healthPort: null,
      secrets: [],
    });
  });

  test("takes an empty variable as not set", () => {
    const empty = { CORPUS_DIR: "", LOG_LEVEL: " ", NO_COLOR: "", DISCORD_TOKEN: "", SLACK_BOT_TOKEN: "" };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test("reads what is set", () => {
    const config = readConfig({
      CORPUS_DIR: "/a",
      CACHE_DIR: "/b",
      LOG_LEVEL: "debug",
      NO_COLOR: "1",
      CHAT_HISTORY: "off",
    });
    expect(config).toMatchObject({
      corpusDir: "/a",
      cacheDir: "/b",
      logLevel: "debug",
      colour: false,
      history: false,
    });
  });

  test("reads Slack over HTTP, its prefix and its channels", () => {
    const config = readConfig({
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_SIGNING_SECRET: "s",
      PORT: "3000",
      SLACK_COMMAND_PREFIX: "vb-",
      SLACK_AUTO_ANSWER_CHANNELS: "C01, G02",
    });
    expect(config.port).toBe(3000);
    expect(config.slack).toMatchObject({
      delivery: { mode: "http", signingSecret: "s" },
      prefix: "vb-",
      autoAnswerChannels: ["C01", "G02"],
    });
  });

  test("knows the platforms by their tokens and keeps the tokens for blotting out", () => {
    const config = readConfig({ DISCORD_TOKEN: "d", SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" });
    expect(config.discord).toEqual({ token: "d" });
    expect(config.slack).toEqual({
      delivery: { mode: "socket", appToken: "xapp-1" },
      tokens: { kind: "one", botToken: "xoxb-1" },
      apiUrl: "https://slack.com/api/",
      prefix: "",
      autoAnswerChannels: [],
    });
    expect(config.secrets).toEqual(["d", "xoxb-1", "xapp-1"]);
  });

  test.each([
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ CHAT_HISTORY: "maybe" }, "CHAT_HISTORY"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_COMMAND_PREFIX: "vb-" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" }, "PORT is missing"],
    [{ SLACK_CLIENT_ID: "1.2" }, "SLACK_CLIENT_SECRET is missing"],
    [{ SLACK_CLIENT_SECRET: "hunter2" }, "SLACK_CLIENT_ID is missing"],
    [{ SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s" }, "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET"],
    [{ SLACK_COMMAND_PREFIX: "Vb " }, "SLACK_COMMAND_PREFIX"],
    [{ SLACK_AUTO_ANSWER_CHANNELS: "#general" }, "SLACK_AUTO_ANSWER_CHANNELS"],
    [{ SLACK_API_URL: "slack" }, "SLACK_API_URL"],
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "http" }, "PORT"],
    [{ FOLLOWUPS: "never" }, "FOLLOWUPS"],
    [{ USER_RATE_PER_MINUTE: "-1" }, "USER_RATE_PER_MINUTE"],
    [{ SLACK_BOT_TOKEN: "hunter2", SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN"],
  ])("names the variable that is wrong in %j, never its secret", (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
    expect(() => readConfig(env)).not.toThrow("hunter2");
  });
});
