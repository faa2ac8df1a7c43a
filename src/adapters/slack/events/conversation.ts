import type { Request } from "../../../core/command.js";
import { askerMark } from "../../../core/conversation/action.js";
import type { SlackBot } from "../bot.js";
import type { Place } from "../send/post.js";
import type { Heard } from "./heard.js";

type Where = Pick<Heard, "channel" | "ts" | "thread" | "direct">;

/** Key of one message. */
export const messageKey = (channel: string, ts: string): string => `${channel} ${ts}`;

/** Key of the conversation that a message belongs to: its thread, or the whole of a conversation of two. */
export const conversationKey = ({ channel, ts, thread, direct }: Where): string =>
  direct && thread === null ? channel : messageKey(channel, thread ?? ts);

/** Where an answer goes: into the thread of the question, which it opens in a channel. */
export const answerPlace = ({ client, channel, ts, thread, direct }: Heard): Place => ({
  client,
  channel,
  thread: thread ?? (direct ? null : ts),
});

export interface SentAnswer {
  readonly request: Request;
  readonly user: string;
  readonly channel: string;
  /** `ts` of the answer. */
  readonly answer: string;
  /** Key of the conversation; null where the answer begins one. */
  readonly conversation: string | null;
}

/** Remembers a sent answer, so that what follows it, in its conversation or in a thread below it, is understood. */
export const rememberAnswer = (bot: SlackBot, sent: SentAnswer): void => {
  const { request, user, channel, answer, conversation } = sent;
  const turn = { request, asker: askerMark(user), answer };
  bot.threads.remember(messageKey(channel, answer), turn);
  if (conversation !== null) bot.threads.remember(conversation, turn);
};
