import { z } from "zod";
import { ConfigError } from "./config-error.js";
import {
  DISCORD_EXPECTED,
  type DiscordSettings,
  discordSettings,
  discordVariables,
} from "./discord-config.js";
import {
  SLACK_EXPECTED,
  type SlackSettings,
  slackSecrets,
  slackSettings,
  slackVariables,
} from "./slack-config.js";

export { ConfigError } from "./config-error.js";

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const FOLLOW_UPS = ["asker", "mention", "all"] as const;
const LARGEST_PORT = 65_535;

/** A whole number written with digits only: "" and "1e3" are none. */
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);

/** What an environment is read as. Variables that are not listed are left alone. */
const schema = z.object({
  CORPUS_DIR: z.string().default("corpus"),
  CACHE_DIR: z.string().default(".cache"),
  LOG_LEVEL: z.enum(LEVELS).optional(),
  NO_COLOR: z.string().optional(),
  CHAT_HISTORY: z.enum(["on", "off"]).default("on"),
  FOLLOWUPS: z.enum(FOLLOW_UPS).default("asker"),
  USER_RATE_PER_MINUTE: wholeNumber(0, 10_000).default(20),
  PORT: wholeNumber(0, LARGEST_PORT).optional(),
  HEALTH_PORT: wholeNumber(0, LARGEST_PORT).optional(),
  ...discordVariables,
  ...slackVariables,
});

/** The variables that decide on which platforms the bot starts, with what each is for. */
export const PLATFORM_VARIABLES = [
  { platform: "discord", variables: "DISCORD_TOKEN" },
  { platform: "slack", variables: "SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET" },
] as const;

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
  /** Who may continue a conversation with the bot without a mention. */
  readonly followUps: (typeof FOLLOW_UPS)[number];
  /** Requests that a person may make in any minute; 0: no limit. */
  readonly perMinute: number;
  /** Port for platforms that deliver by HTTP, and for health unless that has a port of its own. */
  readonly port: number | null;
  readonly healthPort: number | null;
  /** Values that may never be written to a log. */
  readonly secrets: readonly string[];
}

const WHAT_IS_EXPECTED: Readonly<Record<string, string>> = {
  LOG_LEVEL: `one of ${LEVELS.join(", ")}`,
  CHAT_HISTORY: "on or off",
  FOLLOWUPS: `one of ${FOLLOW_UPS.join(", ")}`,
  USER_RATE_PER_MINUTE: "a whole number; 0 switches the limit off",
  PORT: "a port number",
  HEALTH_PORT: "a port number",
  ...DISCORD_EXPECTED,
  ...SLACK_EXPECTED,
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
  const secrets = [data.DISCORD_TOKEN, ...slackSecrets(data)];
  return {
    corpusDir: data.CORPUS_DIR,
    cacheDir: data.CACHE_DIR,
    logLevel: data.LOG_LEVEL ?? null,
    colour: data.NO_COLOR === undefined,
    history: data.CHAT_HISTORY === "on",
    discord: discordSettings(data),
    slack: slackSettings(data, data.PORT !== undefined),
    followUps: data.FOLLOWUPS,
    perMinute: data.USER_RATE_PER_MINUTE,
    port: data.PORT ?? null,
    healthPort: data.HEALTH_PORT ?? null,
    secrets: secrets.filter((secret) => secret !== undefined),
  };
};
