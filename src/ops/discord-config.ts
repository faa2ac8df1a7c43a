import { z } from "zod";
import { ConfigError } from "./config-error.js";

/** Discord's ids: digits only. */
const snowflake = z.string().regex(/^\d{15,20}$/);

/** What Discord's variables are read as. */
export const discordVariables = {
  DISCORD_TOKEN: z.string().optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  DISCORD_SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})$/)
    .optional(),
  DISCORD_AUTO_ANSWER_CHANNELS: z
    .string()
    .regex(/^\s*\d{15,20}(?:[\s,]+\d{15,20})*\s*$/)
    .optional(),
};

/** What is said where one of them is wrong. */
export const DISCORD_EXPECTED = {
  DISCORD_APPLICATION_ID: "an id of digits, as the Developer Portal shows it",
  DISCORD_GUILD_ID: 'an id of digits, as "Copy Server ID" gives it',
  DISCORD_API_URL: "a web address",
  DISCORD_SHARDS: "auto or a number from 1",
  DISCORD_AUTO_ANSWER_CHANNELS: "a list of channel ids with commas",
} as const satisfies Readonly<Record<string, string>>;

const schema = z.object(discordVariables);
type DiscordVariables = z.infer<typeof schema>;

/** How the bot connects to Discord. */
export interface DiscordSettings {
  readonly token: string;
  /** Null: asked of Discord by the token. */
  readonly applicationId: string | null;
  /** Server in which the commands are registered; null: everywhere. */
  readonly guildId: string | null;
  /** Base of the REST API, without a version; the gateway's address comes from there. */
  readonly apiUrl: string;
  /** Connections to the gateway; "auto" takes what Discord recommends. */
  readonly shards: number | "auto";
  /** Ids of the channels in which questions are answered without a mention. */
  readonly autoAnswerChannels: readonly string[];
}

const DISCORD_API = "https://discord.com/api";

/** Variables that mean nothing without a token. */
const ALONE = [
  "DISCORD_APPLICATION_ID",
  "DISCORD_GUILD_ID",
  "DISCORD_API_URL",
  "DISCORD_SHARDS",
  "DISCORD_AUTO_ANSWER_CHANNELS",
] as const;

/**
 * Reads Discord's settings; null where none is there.
 * @throws ConfigError naming the token where something is set that needs it.
 */
export const discordSettings = (settings: DiscordVariables): DiscordSettings | null => {
  const { DISCORD_TOKEN: token, DISCORD_SHARDS: shards, DISCORD_AUTO_ANSWER_CHANNELS: channels } = settings;
  if (token === undefined) {
    const given = ALONE.find((name) => settings[name] !== undefined);
    if (given !== undefined) throw new ConfigError(`DISCORD_TOKEN is missing, but ${given} is set`);
    return null;
  }
  return {
    token,
    applicationId: settings.DISCORD_APPLICATION_ID ?? null,
    guildId: settings.DISCORD_GUILD_ID ?? null,
    apiUrl: (settings.DISCORD_API_URL ?? DISCORD_API).replace(/\/+$/, ""),
    shards: shards === undefined || shards === "auto" ? "auto" : Number(shards),
    autoAnswerChannels: channels?.match(/\d+/g) ?? [],
  };
};
