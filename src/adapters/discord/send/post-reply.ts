import type { Message } from "discord.js";
import type { Bot } from "../bot.js";
import { CODES, discordCode, isForbidden } from "../events/trouble.js";
import type { SafePayload } from "./guard.js";

const replyOrSend = async (message: Message, payload: SafePayload): Promise<Message | null> => {
  try {
    return await message.reply({ ...payload, failIfNotExists: false });
  } catch (error) {
    if (discordCode(error) !== CODES.cannotReplyWithoutHistory || !message.channel.isSendable()) throw error;
    return message.channel.send(payload);
  }
};

/** Answers a message where it stands, without a ping. Null where the bot may not write; others' channels are left be. */
export const postReply = async (
  bot: Bot,
  message: Message,
  payload: SafePayload,
): Promise<Message | null> => {
  const { channelId: channel, guildId: guild } = message;
  try {
    const sent = await replyOrSend(message, payload);
    bot.closed.accepted(channel);
    return sent;
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const closed = bot.closed.refused(channel);
    bot.log.warn(
      { channel, guild, closed, discordCode: discordCode(error) },
      "The bot may not write in a channel: allow it View Channel, Send Messages and Read Message History there.",
    );
    return null;
  }
};
