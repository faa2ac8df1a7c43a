import { REST, Routes } from "discord.js";
import { z } from "zod";
import { explainStart } from "../adapters/discord/connect/explain.js";
import { commandBodies } from "../adapters/discord/register/command-bodies.js";
import { isRegistered } from "../adapters/discord/register/register-commands.js";
import { needsMessageContent } from "../adapters/discord/settings.js";
import type { Command } from "../core/command.js";
import type { Config } from "../ops/config.js";
import { discordSettings } from "./discord.js";
import { type Finding, fail, ok, reasonOf, warn } from "./doctor-finding.js";

/** Flags of an application that may read messages: verified, or in few servers. */
const MESSAGE_CONTENT = (1 << 18) | (1 << 19);

const application = z.object({ id: z.string(), flags: z.number().default(0) });

const RETRIES = 0;
const TIMEOUT = 10_000;

/** The sentence of a failed call; what follows ": " says what to do. */
const refused = (error: unknown): Finding => {
  const [says = "", ...mend] = reasonOf(explainStart(error)).split(": ");
  const what = mend.join(": ");
  return fail("discord token", says, what === "" ? "check the network and DISCORD_API_URL" : what);
};

/** Checks what the bot needs of Discord: its token, what it may read, and its commands. */
export const checkDiscord = async (
  config: Config,
  commands: readonly Command[],
): Promise<readonly Finding[]> => {
  const settings = discordSettings(config);
  const options = { api: settings.apiUrl, version: "10", retries: RETRIES, timeout: TIMEOUT };
  const rest = new REST(options).setToken(settings.token);
  try {
    const { id, flags } = application.parse(await rest.get(Routes.currentApplication()));
    const { guildId } = settings;
    const route =
      guildId === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
    const listed = await rest.get(route);
    const registered = isRegistered(Array.isArray(listed) ? listed : [], commandBodies(commands));
    const reads = (flags & MESSAGE_CONTENT) !== 0;
    return [
      ok("discord token", `accepted for application ${id}`),
      reads || !needsMessageContent(settings)
        ? ok("discord intents", reads ? "Message Content is on" : "Message Content is not needed")
        : warn(
            "discord intents",
            "Message Content is off: no follow-ups without a mention, no auto-answer channels",
            "switch on Message Content Intent in the Developer Portal (Bot, Privileged Gateway Intents), or set FOLLOWUPS=mention",
          ),
      registered
        ? ok("discord commands", "registered as declared")
        : warn(
            "discord commands",
            "not registered as they are declared now",
            '"npm start -s -- discord register" registers them; so does the next start',
          ),
    ];
  } catch (error) {
    return [refused(error)];
  }
};
