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

  test("knows the platforms by their tokens and keeps the tokens for blotting out", () => {
    const config = readConfig({ DISCORD_TOKEN: "d", SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" });
    expect(config.discord).toEqual({ token: "d" });
    expect(config.slack).toEqual({ botToken: "xoxb-1", appToken: "xapp-1", signingSecret: null });
    expect(config.secrets).toEqual(["d", "xoxb-1", "xapp-1"]);
  });

  test.each([
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ CHAT_HISTORY: "maybe" }, "CHAT_HISTORY"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_BOT_TOKEN: "hunter2", SLACK_SIGNING_SECRET: "s" }, "SLACK_BOT_TOKEN"],
  ])("names the variable that is wrong in %j, never its secret", (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
    expect(() => readConfig(env)).not.toThrow("hunter2");
  });
});
