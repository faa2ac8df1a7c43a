import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { askerMark } from "../../../core/conversation/action.js";
import type { SlackBot } from "../bot.js";
import type { SlackPayload } from "../present/present.js";
import { post, postPrivately } from "../send/post.js";

/** Who used a command, a button or a shortcut, and how they are answered. */
export interface Interaction {
  readonly client: WebClient;
  readonly team: string;
  readonly user: string;
  /** Shown where somebody shares an answer. */
  readonly userName: string;
  /** Null on the home tab and in a modal. */
  readonly channel: string | null;
  readonly thread: string | null;
  /** Answers by Slack's address for this interaction; null where there is none. */
  readonly respond: RespondFn | null;
}

/** Mark of whoever used it. */
export const markOf = ({ user }: Interaction): string => askerMark(user);

/** Seconds that somebody has to wait; 0: none. */
export const secondsToWait = (bot: SlackBot, { team, user }: Interaction): number =>
  bot.limit.take(`${team} ${user}`);

/**
 * Answers for one person alone: by the interaction's own address, which works where the bot is no member; else in the
 * channel; else as a direct message.
 */
export const answerPrivately = async (
  bot: SlackBot,
  interaction: Interaction,
  payload: SlackPayload,
): Promise<void> => {
  const { client, channel, thread, respond, user } = interaction;
  if (respond !== null) {
    try {
      const { text, blocks } = payload;
      const inThread = thread === null ? {} : { thread_ts: thread };
      await respond({ response_type: "ephemeral", replace_original: false, text, blocks, ...inThread });
      return;
    } catch (error) {
      bot.log.warn({ err: error }, "an interaction's own address could not be used");
    }
  }
  if (channel === null) await post(bot, { client, channel: user, thread: null }, payload);
  else await postPrivately(bot, { client, channel, thread, user }, payload);
};
