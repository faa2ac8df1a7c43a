import { DiscordAPIError, HTTPError } from "discord.js";
import { DiscordStartError } from "../start-error.js";

/** Close codes of the gateway after which connecting again would fail again. */
export const CLOSED = {
  authenticationFailed: 4004,
  invalidShard: 4010,
  shardingRequired: 4011,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

const BAD_TOKEN =
  "Discord refused DISCORD_TOKEN: copy the bot's token anew from the Developer Portal (Bot, Reset Token).";
const SHARDS =
  "Discord refused DISCORD_SHARDS: leave it out or set it to auto, so that Discord's own number is used.";
const INTENTS =
  "Discord refused the bot's intents: switch on Message Content Intent in the Developer Portal (Bot, Privileged Gateway Intents), or set FOLLOWUPS=mention and no auto-answer channels.";
const UNREACHABLE = "Discord could not be reached: check the network and DISCORD_API_URL, then start again.";

/** What is said when the bot goes on although Discord does not let it read other people's messages. */
export const WITHOUT_CONTENT =
  "Discord does not allow the Message Content intent: the bot goes on with commands, mentions, replies and direct messages; for auto-answer channels and follow-ups without a mention, switch it on in the Developer Portal (Bot, Privileged Gateway Intents).";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** True when the Message Content intent was refused. */
export const isDisallowedIntents = (error: unknown): boolean =>
  messageOf(error) === "Used disallowed intents";

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** Turns an error of logging in into a sentence that says what to do; other errors stay what they are. */
export const explainStart = (error: unknown): unknown => {
  const said = messageOf(error);
  const because = { cause: error };
  if (codeOf(error) === "TokenInvalid" || said === "Authentication failed")
    return new DiscordStartError(BAD_TOKEN, because);
  if (error instanceof DiscordAPIError && error.status === 401)
    return new DiscordStartError(BAD_TOKEN, because);
  if (said === "Sharding is required" || said === "Invalid shard")
    return new DiscordStartError(SHARDS, because);
  if (isDisallowedIntents(error) || said === "Used invalid intents")
    return new DiscordStartError(INTENTS, because);
  if (error instanceof HTTPError || codeOf(error) === "ECONNREFUSED" || codeOf(error) === "ENOTFOUND")
    return new DiscordStartError(UNREACHABLE, because);
  return error;
};

/** Why a running connection ended for good; null for a code after which the client connects again. */
export const explainClose = (code: number): DiscordStartError | null => {
  switch (code) {
    case CLOSED.authenticationFailed:
      return new DiscordStartError(BAD_TOKEN);
    case CLOSED.invalidShard:
    case CLOSED.shardingRequired:
      return new DiscordStartError(SHARDS);
    case CLOSED.invalidVersion:
    case CLOSED.invalidIntents:
    case CLOSED.disallowedIntents:
      return new DiscordStartError(INTENTS);
    default:
      return null;
  }
};
