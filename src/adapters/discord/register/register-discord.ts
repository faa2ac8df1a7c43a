import { REST, Routes } from "discord.js";
import type { Command } from "../../../core/command.js";
import { explainStart } from "../connect/explain.js";
import type { DiscordSettings } from "../settings.js";
import { DiscordStartError } from "../start-error.js";
import { commandBodies } from "./command-bodies.js";
import { type Registered, registerCommands } from "./register-commands.js";

/** Servers that are looked at for commands of an earlier registration; more would cost more than they mend. */
export const MOST_GUILDS = 10;

const idsOf = (found: unknown): readonly string[] =>
  Array.isArray(found)
    ? found.flatMap((item: unknown) =>
        typeof item === "object" && item !== null && "id" in item && typeof item.id === "string"
          ? [item.id]
          : [],
      )
    : [];

const applicationOf = async (rest: REST): Promise<string> => {
  const [id] = idsOf([await rest.get(Routes.currentApplication())]);
  if (id === undefined)
    throw new DiscordStartError("Discord did not tell the application's id: set DISCORD_APPLICATION_ID.");
  return id;
};

/**
 * Registers the commands without connecting: what `discord register` does.
 * @throws DiscordStartError with a plain sentence for a bad token.
 */
export const registerDiscord = async (
  settings: DiscordSettings,
  commands: readonly Command[],
): Promise<Registered & { readonly application: string }> => {
  const rest = new REST({ api: settings.apiUrl, version: "10" }).setToken(settings.token);
  try {
    const application = settings.applicationId ?? (await applicationOf(rest));
    const { guildId } = settings;
    const guilds =
      guildId === null
        ? idsOf(
            await rest.get(Routes.userGuilds(), {
              query: new URLSearchParams({ limit: String(MOST_GUILDS) }),
            }),
          )
        : [];
    const scope = guildId === null ? "everywhere" : { guild: guildId };
    const done = await registerCommands({
      rest,
      application,
      scope,
      bodies: commandBodies(commands),
      guilds,
    });
    return { ...done, application };
  } catch (error) {
    throw explainStart(error);
  }
};
