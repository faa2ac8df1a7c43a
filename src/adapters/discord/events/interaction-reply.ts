import { type ButtonInteraction, MessageFlags, type RepliableInteraction } from "discord.js";
import type { Notice } from "../../../core/conversation/notices.js";
import type { Bot } from "../bot.js";
import { guardNotice } from "../send/guard.js";
import { isTaken, loggable } from "./trouble.js";

/** Says something to the person alone, as the first and only response. */
export const tellPrivately = async (interaction: RepliableInteraction, notice: Notice): Promise<void> => {
  const { flags, ...payload } = guardNotice(notice);
  await interaction.reply({ ...payload, flags: flags | MessageFlags.Ephemeral });
};

const tryTo = async (bot: Bot, acknowledging: () => Promise<unknown>): Promise<boolean> => {
  try {
    await acknowledging();
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
    bot.log.warn({ err: loggable(error) }, "an interaction was answered elsewhere or came too late");
    return false;
  }
};

/**
 * Takes an interaction within Discord's three seconds; whether its answer is private is settled by this. False when
 * another instance has taken it or it came too late.
 */
export const acknowledge = (
  bot: Bot,
  interaction: RepliableInteraction,
  isPrivate: boolean,
): Promise<boolean> =>
  tryTo(bot, () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}));

/** Takes a click whose answer changes the message that it stands on. */
export const acknowledgeUpdate = (bot: Bot, interaction: ButtonInteraction): Promise<boolean> =>
  tryTo(bot, () => interaction.deferUpdate());

/** Says that something went wrong, in whichever way is still open. Never throws. */
export const tellFailure = async (bot: Bot, interaction: RepliableInteraction, id: string): Promise<void> => {
  try {
    const { flags, ...payload } = guardNotice({ kind: "failed", id });
    const both = { ...payload, flags: flags | MessageFlags.Ephemeral } as const;
    if (!interaction.deferred && !interaction.replied) await interaction.reply(both);
    else if (interaction.isButton()) await interaction.followUp(both);
    else await interaction.editReply({ ...payload, flags });
  } catch (error) {
    bot.log.warn({ err: loggable(error), id }, "a failure could not be told");
  }
};
