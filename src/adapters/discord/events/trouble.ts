import { DiscordAPIError } from "discord.js";

/** Discord's error codes that mean something to us. */
export const CODES = {
  unknownMessage: 10_008,
  unknownInteraction: 10_062,
  missingAccess: 50_001,
  cannotMessageUser: 50_007,
  missingPermissions: 50_013,
  alreadyAcknowledged: 40_060,
  cannotReplyWithoutHistory: 160_002,
} as const;

/** Discord's code of an error; null for an error of another kind. */
export const discordCode = (error: unknown): number | null =>
  error instanceof DiscordAPIError && typeof error.code === "number" ? error.code : null;

/** True when another instance answers, or the time to answer is over: nothing is left to do. */
export const isTaken = (error: unknown): boolean =>
  discordCode(error) === CODES.alreadyAcknowledged || discordCode(error) === CODES.unknownInteraction;

/** True when a channel does not let the bot write. */
export const isForbidden = (error: unknown): boolean => {
  const code = discordCode(error);
  return (
    code === CODES.missingAccess || code === CODES.missingPermissions || code === CODES.cannotMessageUser
  );
};

/** Tokens of interactions, which let anybody answer in the bot's name for a while. */
const TOKEN = /(\/(?:interactions|webhooks)\/\d+\/)[^/?]+/;

/**
 * An error as it may be logged. Discord's errors hold the whole request: an asker's words, quotes, and a token in the
 * address. None of that is kept.
 */
export const loggable = (error: unknown): unknown => {
  if (!(error instanceof DiscordAPIError)) return error;
  const { name, message, code, status, method, url, stack } = error;
  return { type: name, message, code, status, method, url: url.replace(TOKEN, "$1[hidden]"), stack };
};
