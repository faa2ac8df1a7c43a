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
    expect(config.discord).toEqual({
      token: "d",
      applicationId: null,
      guildId: null,
      apiUrl: "https://discord.com/api",
      shards: "auto",
      autoAnswerChannels: [],
    });
    expect(config.slack).toEqual({
      delivery: { mode: "socket", appToken: "xapp-1" },
      tokens: { kind: "one", botToken: "xoxb-1" },
      apiUrl: "https://slack.com/api/",
      prefix: "",
      autoAnswerChannels: [],
    });
    expect(config.secrets).toEqual(["d", "xoxb-1", "xapp-1"]);
  });

  test("reads how the bot connects to Discord", () => {
    const config = readConfig({
      DISCORD_TOKEN: "d",
      DISCORD_APPLICATION_ID: "100000000000000001",
      DISCORD_GUILD_ID: "100000000000000002",
      DISCORD_API_URL: "http://127.0.0.1:8080/api/",
      DISCORD_SHARDS: "3",
      DISCORD_AUTO_ANSWER_CHANNELS: "100000000000000003, 100000000000000004",
    });
    expect(config.discord).toEqual({
      token: "d",
      applicationId: "100000000000000001",
      guildId: "100000000000000002",
      apiUrl: "http://127.0.0.1:8080/api",
      shards: 3,
      autoAnswerChannels: ["100000000000000003", "100000000000000004"],
    });
  });

  test.each([
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ DISCORD_GUILD_ID: "100000000000000002" }, "DISCORD_TOKEN is missing, but DISCORD_GUILD_ID is set"],
    [{ DISCORD_SHARDS: "2" }, "DISCORD_TOKEN is missing, but DISCORD_SHARDS is set"],
    [{ DISCORD_TOKEN: "hunter2", DISCORD_SHARDS: "many" }, "DISCORD_SHARDS"],
    [{ DISCORD_TOKEN: "hunter2", DISCORD_SHARDS: "0" }, "DISCORD_SHARDS"],
    [{ DISCORD_TOKEN: "hunter2", DISCORD_APPLICATION_ID: "me" }, "DISCORD_APPLICATION_ID"],
    [{ DISCORD_TOKEN: "hunter2", DISCORD_API_URL: "discord" }, "DISCORD_API_URL"],
    [{ DISCORD_TOKEN: "hunter2", DISCORD_AUTO_ANSWER_CHANNELS: "#politics" }, "DISCORD_AUTO_ANSWER_CHANNELS"],
    [{ CHAT_HISTORY: "maybe" }, "CHAT_HISTORY"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_COMMAND_PREFIX: "vb-" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" }, "PORT is missing"],
    [{ SLACK_CLIENT_ID: "1.2" }, "SLACK_CLIENT_SECRET is missing"],
    [{ SLACK_CLIENT_SECRET: "hunter2" }, "SLACK_CLIENT_ID is missing"],
    [{ SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "s" }, "SLACK_SIGNING_SECRET is missing"],
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
