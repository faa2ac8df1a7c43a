import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import { type DiscordSettings, needsMessageContent } from "../settings.js";

/** Messages kept of each channel: replies and edits look for the one before. */
const KEPT_MESSAGES = 50;

/** Refused requests between two warnings; 10,000 in ten minutes are too many. */
const WARNED_EVERY = 500;

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  // For 🗑️ on an answer; neither is privileged.
  GatewayIntentBits.GuildMessageReactions,
  GatewayIntentBits.DirectMessageReactions,
] as const;

const shardsOf = (shards: DiscordSettings["shards"]) =>
  shards === "auto"
    ? ({ shards: "auto" } as const)
    : { shards: Array.from({ length: shards }, (_, shard) => shard), shardCount: shards };

/** Makes a client that is not connected yet. `reads`: whether it asks for the privileged Message Content intent. */
export const createClient = (settings: DiscordSettings, reads = needsMessageContent(settings)): Client =>
  new Client({
    ...shardsOf(settings.shards),
    intents: [...INTENTS, ...(reads ? [GatewayIntentBits.MessageContent] : [])],
    // Direct messages come in channels that are not known before; answers outlive the memory of them.
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: { api: settings.apiUrl, invalidRequestWarningInterval: WARNED_EVERY },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: KEPT_MESSAGES,
    }),
  });
