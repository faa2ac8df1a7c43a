import { type Client, Events, type Interaction, RESTEvents } from "discord.js";
import type { Bot } from "../bot.js";
import { tellFailure } from "./interaction-reply.js";
import { onEdit } from "./on-edit.js";
import { onInteraction } from "./on-interaction.js";
import { onMessage } from "./on-message.js";
import { onReaction } from "./on-reaction.js";
import { loggable } from "./trouble.js";

/** The one catch of an interaction: logs, and tells the person what they can do. */
const interactionFailed = (bot: Bot, interaction: Interaction, error: unknown): void => {
  const { id, type } = interaction;
  bot.log.error({ err: loggable(error), request: id, type }, "an interaction failed");
  if (interaction.isAutocomplete()) {
    if (!interaction.responded) void interaction.respond([]).catch(() => undefined);
  } else if (interaction.isRepliable()) void tellFailure(bot, interaction, id);
};

/**
 * Listens to everything that the bot answers. Each listener has one catch: an error in one of them never reaches
 * another event, nor the process.
 */
export const listen = (bot: Bot, client: Client): void => {
  const { running, log } = bot;
  const failed = (event: string) => (error: unknown) =>
    log.error({ err: loggable(error), event }, "an event failed");

  client.on(Events.InteractionCreate, (interaction) => {
    void running.run(
      () => onInteraction(bot, interaction),
      (error) => interactionFailed(bot, interaction, error),
    );
  });
  client.on(Events.MessageCreate, (message) => {
    void running.run(() => onMessage(bot, message), failed("message"));
  });
  client.on(Events.MessageUpdate, (before, message) => {
    void running.run(() => onEdit(bot, before, message), failed("edit"));
  });
  client.on(Events.MessageReactionAdd, (reaction, user) => {
    void running.run(() => onReaction(bot, reaction, user), failed("reaction"));
  });
  // Without a listener an "error" event ends the process.
  client.on(Events.Error, failed("error"));
  client.on(Events.ShardError, failed("connection"));
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn(
      { count },
      "Discord refuses many requests: at 10,000 in ten minutes it bans the bot for a while",
    ),
  );
  client.on(Events.Warn, (warning) => log.warn({ warning }, "Discord's client warns"));
};
