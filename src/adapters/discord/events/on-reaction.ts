import type { MessageReaction, PartialMessageReaction, PartialUser, User } from "discord.js";
import { askerMark } from "../../../core/conversation/action.js";
import type { Bot } from "../bot.js";
import { askerOfAnswer } from "./read-button.js";
import { CODES, discordCode } from "./trouble.js";

/** With and without the sign that asks for the coloured form. */
const BIN = /^🗑\ufe0f?$/u;

/** Removes an answer when its asker puts a 🗑️ on it. */
export const onReaction = async (
  bot: Bot,
  reaction: MessageReaction | PartialMessageReaction,
  user: User | PartialUser,
): Promise<void> => {
  if (!BIN.test(reaction.emoji.name ?? "") || user.id === reaction.client.user.id) return;
  try {
    const message = reaction.message.partial ? await reaction.message.fetch() : reaction.message;
    if (message.author.id !== reaction.client.user.id) return;
    if (askerOfAnswer(message, bot.answering.commands) === askerMark(user.id)) await message.delete();
  } catch (error) {
    if (discordCode(error) !== CODES.unknownMessage && discordCode(error) !== CODES.missingAccess)
      throw error;
  }
};
