import type { DiscordSettings } from "../adapters/discord/settings.js";
import { startDiscord } from "../adapters/discord/start-discord.js";
import { DiscordStartError } from "../adapters/discord/start-error.js";
import { type Config, ConfigError } from "../ops/config.js";
import { createUserHash } from "../ops/user-hash.js";
import type { PlatformStart } from "./program.js";

/** Milliseconds that running answers get after a signal; the whole process has a little more. */
const PATIENCE = 8_000;

/** Discord's settings together with those that all platforms share. */
export const discordSettings = ({ discord, followUps, perMinute }: Config): DiscordSettings => {
  if (discord === null) throw new ConfigError("DISCORD_TOKEN is missing");
  return { ...discord, followUps, perMinute };
};

/** What stops Discord is said by one plain sentence, like any other setting that is wrong. */
export const asConfigError = (error: unknown): unknown =>
  error instanceof DiscordStartError ? new ConfigError(error.message, { cause: error }) : error;

/** Runs the bot on Discord until it is stopped. */
export const runDiscord = async (options: PlatformStart): Promise<void> => {
  const { config, log, commands, archive, answering, claims, shutdown, report } = options;
  try {
    const service = await startDiscord({
      settings: discordSettings(config),
      log,
      commands,
      collection: archive.collection,
      answering,
      claims,
      now: Date.now,
      hide: createUserHash(),
      onState: report,
    });
    shutdown.onClose(() => service.close(PATIENCE));
    await service.ended;
  } catch (error) {
    throw asConfigError(error);
  }
};
