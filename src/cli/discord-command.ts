import { parseArgs } from "node:util";
import { commandBodies } from "../adapters/discord/register/command-bodies.js";
import { registerDiscord } from "../adapters/discord/register/register-discord.js";
import { readConfig } from "../ops/config.js";
import { asConfigError, discordSettings } from "./discord.js";
import { writeTo } from "./io.js";
import type { Program } from "./program.js";
import { UsageError } from "./usage-error.js";

const USAGE = "Usage: npm start -s -- discord register [--guild ID] [--dry-run]";

const readArguments = (argv: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { guild: { type: "string" }, "dry-run": { type: "boolean" } },
      allowPositionals: true,
    });
    if (positionals.join(" ") !== "register") throw new UsageError(USAGE);
    return { guild: values.guild ?? null, dryRun: values["dry-run"] === true };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(USAGE, { cause: error });
  }
};

/** `discord register`: registers the commands on Discord; with `--dry-run` prints what would be registered. */
export const runDiscordCommand = async (argv: readonly string[], program: Program): Promise<number> => {
  const { guild, dryRun } = readArguments(argv);
  const { commands, env, io } = program;
  if (dryRun) {
    await writeTo(io.stdout, `${JSON.stringify(commandBodies(commands), null, 2)}\n`);
    return 0;
  }
  const config = readConfig(guild === null ? env : { ...env, DISCORD_GUILD_ID: guild });
  const settings = discordSettings(config);
  try {
    const { changed, cleared, application } = await registerDiscord(settings, commands);
    const where = settings.guildId === null ? "everywhere" : `in server ${settings.guildId}`;
    const did = changed ? "registered" : "registered already";
    const old = cleared === 0 ? "" : ` Old commands were removed from ${cleared} other scope(s).`;
    await writeTo(io.stdout, `${commands.length} commands are ${did} ${where} for ${application}.${old}\n`);
    return 0;
  } catch (error) {
    throw asConfigError(error);
  }
};
