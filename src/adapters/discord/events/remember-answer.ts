import type { Message } from "discord.js";
import type { Request } from "../../../core/command.js";
import type { Bot } from "../bot.js";

/** Keys under which the last request of a conversation is kept. */
export const conversationKey = {
  /** A reply to this answer continues it. */
  answer: (id: string): string => `answer ${id}`,
  /** A thread, or a conversation of two. */
  thread: (channel: string): string => `thread ${channel}`,
  /** One person in a channel of many. */
  asker: (channel: string, mark: string): string => `asker ${channel} ${mark}`,
} as const;

export interface AnsweredRequest {
  readonly request: Request;
  /** Mark of the person who asked. */
  readonly asker: string;
}

/** Remembers a sent answer, so that what follows it can be understood. */
export const rememberAnswer = (bot: Bot, sent: Message, { request, asker }: AnsweredRequest): void => {
  const turn = { request, asker, answer: sent.id };
  bot.threads.remember(conversationKey.answer(sent.id), turn);
  bot.threads.remember(conversationKey.asker(sent.channelId, asker), turn);
  // Without its channel, which a user-installed bot does not see, nothing can follow there.
  const channel = sent.client.channels.cache.get(sent.channelId);
  if (channel?.isThread() === true || channel?.isDMBased() === true)
    bot.threads.remember(conversationKey.thread(sent.channelId), turn);
};
