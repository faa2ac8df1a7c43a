import type { Channel, Message } from "discord.js";
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

/** Where a request was asked. */
interface Place {
  readonly id: string;
  readonly isDirect: boolean;
  readonly isThread: boolean;
}

/**
 * Remembers what is being answered in a channel. Done before the answer is sent: who follows up at once must be
 * understood too.
 */
export const rememberRequest = (bot: Bot, place: Place, { request, asker }: AnsweredRequest): void => {
  const turn = { request, asker, answer: "" };
  bot.threads.remember(conversationKey.asker(place.id, asker), turn);
  if (place.isThread || place.isDirect) bot.threads.remember(conversationKey.thread(place.id), turn);
};

/** Remembers which message of ours answers what, so that a reply to it can be understood. */
export const rememberAnswer = (bot: Bot, sent: Message, { request, asker }: AnsweredRequest): void =>
  bot.threads.remember(conversationKey.answer(sent.id), { request, asker, answer: sent.id });

/** The place of a message or interaction; a channel that the bot does not see is neither thread nor direct. */
export const placeOf = (id: string, channel: Channel | null): Place => ({
  id,
  isDirect: channel?.isDMBased() === true,
  isThread: channel?.isThread() === true,
});
