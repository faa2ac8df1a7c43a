import type { Client } from "discord.js";
import type { Logger } from "pino";
import type { Command } from "../../core/command.js";
import type { Answering } from "../../core/conversation/answering.js";
import type { ClaimStore } from "../../core/conversation/claim-store.js";
import { createCompleteValue } from "../../core/conversation/complete-value.js";
import { createDecideAddress } from "../../core/conversation/decide-address.js";
import { createRateLimit } from "../../core/conversation/rate-limit.js";
import { createThreadMemory } from "../../core/conversation/thread-memory.js";
import type { Collection } from "../../core/model/collection.js";
import { createAnsweredMessages } from "./answered-messages.js";
import type { Bot } from "./bot.js";
import { createClosedChannels } from "./closed-channels.js";
import { type ConnectionState, connect } from "./connect/connection.js";
import { listen } from "./events/listen.js";
import { EDIT_LIFETIME } from "./events/on-edit.js";
import { loggable } from "./events/trouble.js";
import { commandBodies } from "./register/command-bodies.js";
import { registerCommands } from "./register/register-commands.js";
import { MOST_GUILDS } from "./register/register-discord.js";
import { createRunning } from "./running.js";
import type { DiscordSettings } from "./settings.js";

/** What the bot is started on Discord with. */
export interface DiscordStart {
  readonly settings: DiscordSettings;
  readonly log: Logger;
  readonly commands: readonly Command[];
  readonly collection: Collection;
  readonly answering: Answering;
  readonly claims: ClaimStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Keyed hash that hides who asks, with a secret of this process. */
  readonly hide: (userKey: string) => string;
  /** Told whenever the gateway is connected or not. */
  readonly onState: (state: ConnectionState) => void;
}

/** The bot as it runs on Discord. */
export interface DiscordService {
  /** True while the gateway is connected. */
  isConnected(): boolean;
  /** Ends when closed; rejects with a plain sentence when Discord ends it for good. */
  readonly ended: Promise<void>;
  /** Begins nothing new, lets running answers finish for at most `patience` milliseconds, and disconnects. */
  close(patience: number): Promise<void>;
}

const HOUR = 60 * 60_000;
const CAPACITY = 10_000;
/** Autocomplete: what Discord takes, less a margin. */
const OFFERED = 20;
const LONGEST_OFFER = 100;

const createBot = (start: DiscordStart): Bot => {
  const { settings, log, commands, collection, answering, claims, now, hide } = start;
  const { people } = answering;
  return {
    settings,
    log,
    now,
    answering,
    decide: createDecideAddress({ followUps: settings.followUps, commands, people }),
    complete: createCompleteValue({ collection, people, most: OFFERED, longest: LONGEST_OFFER }),
    limit: createRateLimit({ perMinute: settings.perMinute, now, hide }),
    claims,
    threads: createThreadMemory({ now, lifetime: 6 * HOUR, capacity: CAPACITY }),
    answered: createAnsweredMessages({ now, lifetime: EDIT_LIFETIME, capacity: CAPACITY }),
    closed: createClosedChannels({ now, refusals: 2, lifetime: HOUR }),
    running: createRunning(),
  };
};

/** Registers the commands where they changed. A failure is told and nothing else: the bot answers all the same. */
const keepRegistered = async (
  { settings, log, commands }: DiscordStart,
  client: Client<true>,
): Promise<void> => {
  const { guildId } = settings;
  try {
    const { changed, cleared } = await registerCommands({
      rest: client.rest,
      application: settings.applicationId ?? client.application.id,
      scope: guildId === null ? "everywhere" : { guild: guildId },
      bodies: commandBodies(commands),
      guilds: [...client.guilds.cache.keys()].slice(0, MOST_GUILDS),
    });
    log.info({ changed, cleared, guild: guildId }, "commands are registered on Discord");
  } catch (error) {
    log.error(
      { err: loggable(error) },
      "The commands could not be registered on Discord: check DISCORD_APPLICATION_ID and DISCORD_GUILD_ID, then run: npm start -- discord register",
    );
  }
};

/**
 * Connects the bot to Discord.
 * @throws DiscordStartError with a plain sentence when it cannot run as it is set up.
 */
export const startDiscord = async (start: DiscordStart): Promise<DiscordService> => {
  const { settings, log } = start;
  const bot = createBot(start);
  const connection = await connect({
    settings,
    log,
    onState: start.onState,
    listen: (client) => listen(bot, client),
    onReady: (client) => {
      log.info({ user: client.user.tag, guilds: client.guilds.cache.size }, "connected to Discord");
      void keepRegistered(start, client);
    },
  });
  return {
    isConnected: connection.isConnected,
    ended: connection.ended,
    close: async (patience) => {
      if (!(await bot.running.close(patience))) log.warn("answers were cut off by the shutdown");
      await connection.close();
    },
  };
};
