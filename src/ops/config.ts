import { z } from "zod";

/** A setting that is wrong or half there. The message names the variable and never repeats a secret's value. */
export class ConfigError extends Error {
  readonly code = "CONFIG";
}

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** What an environment is read as. Variables that are not listed are left alone. */
const schema = z.object({
  CORPUS_DIR: z.string().default("corpus"),
  CACHE_DIR: z.string().default(".cache"),
  LOG_LEVEL: z.enum(LEVELS).optional(),
  NO_COLOR: z.string().optional(),
  CHAT_HISTORY: z.enum(["on", "off"]).default("on"),
  DISCORD_TOKEN: z.string().optional(),
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-").optional(),
  SLACK_APP_TOKEN: z.string().startsWith("xapp-").optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
});

/** The variables that decide on which platforms the bot starts, with what each is for. */
export const PLATFORM_VARIABLES = [
  { platform: "discord", variables: "DISCORD_TOKEN" },
  { platform: "slack", variables: "SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET" },
] as const;

export interface DiscordSettings {
  readonly token: string;
}

/** At least one of `appToken` (Socket Mode) and `signingSecret` (HTTP) is there. */
export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
}

export type LogLevel = (typeof LEVELS)[number];

/** The settings of a process, read once at start-up. */
export interface Config {
  /** Folder or file with the articles. */
  readonly corpusDir: string;
  /** Folder for what can be made again: index snapshots, chat history. */
  readonly cacheDir: string;
  /** Null when not set: the way the program is used then decides. */
  readonly logLevel: LogLevel | null;
  /** False when NO_COLOR is set to anything. */
  readonly colour: boolean;
  /** Whether the terminal chat keeps its history in the cache folder. */
  readonly history: boolean;
  /** Null when not configured. */
  readonly discord: DiscordSettings | null;
  readonly slack: SlackSettings | null;
  /** Values that may never be written to a log. */
  readonly secrets: readonly string[];
}

const WHAT_IS_EXPECTED: Readonly<Record<string, string>> = {
  LOG_LEVEL: `one of ${LEVELS.join(", ")}`,
  CHAT_HISTORY: "on or off",
  SLACK_BOT_TOKEN: 'a token that begins with "xoxb-"',
  SLACK_APP_TOKEN: 'a token that begins with "xapp-"',
};

type Settings = z.infer<typeof schema>;

const slackSettings = (settings: Settings): SlackSettings | null => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = settings;
  const other = SLACK_APP_TOKEN === undefined ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN";
  if (botToken === undefined) {
    if (SLACK_APP_TOKEN === undefined && SLACK_SIGNING_SECRET === undefined) return null;
    throw new ConfigError(`SLACK_BOT_TOKEN is missing, but ${other} is set`);
  }
  if (SLACK_APP_TOKEN === undefined && SLACK_SIGNING_SECRET === undefined)
    throw new ConfigError("SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing, but SLACK_BOT_TOKEN is set");
  return { botToken, appToken: SLACK_APP_TOKEN ?? null, signingSecret: SLACK_SIGNING_SECRET ?? null };
};

/**
 * Reads the settings. An empty variable counts as not set.
 * @throws ConfigError naming the first variable that is wrong or missing.
 */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = schema.safeParse(set);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? "environment");
    throw new ConfigError(`${name} is not ${WHAT_IS_EXPECTED[name] ?? "valid"}`);
  }
  const { data } = read;
  const { DISCORD_TOKEN: token } = data;
  const secrets = [data.DISCORD_TOKEN, data.SLACK_BOT_TOKEN, data.SLACK_APP_TOKEN, data.SLACK_SIGNING_SECRET];
  return {
    corpusDir: data.CORPUS_DIR,
    cacheDir: data.CACHE_DIR,
    logLevel: data.LOG_LEVEL ?? null,
    colour: data.NO_COLOR === undefined,
    history: data.CHAT_HISTORY === "on",
    discord: token === undefined ? null : { token },
    slack: slackSettings(data),
    secrets: secrets.filter((secret) => secret !== undefined),
  };
};
