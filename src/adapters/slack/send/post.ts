import { randomUUID } from "node:crypto";
import type { WebClient } from "@slack/web-api";
import type { SlackBot } from "../bot.js";
import type { SlackPayload } from "../present/present.js";
import { guardNotice } from "./guard.js";
import { isClosed, isGone, isRefused, slackCode } from "./slack-errors.js";

/** Where a message goes. */
export interface Place {
  readonly client: WebClient;
  readonly channel: string;
  /** Null: not in a thread. Never "", which Slack refuses. */
  readonly thread: string | null;
}

const inThread = (thread: string | null): { readonly thread_ts?: string } =>
  thread === null || thread === "" ? {} : { thread_ts: thread };

/** Sends in the channel's turn; what Slack refuses as a message is replaced by the sentence that says so. */
const sendInTurn = async <Result>(
  bot: SlackBot,
  { channel, payload }: { readonly channel: string; readonly payload: SlackPayload },
  send: (payload: SlackPayload) => Promise<Result>,
): Promise<Result | null> => {
  try {
    return await bot.queue.run(channel, () => send(payload));
  } catch (error) {
    if (isRefused(error)) {
      const id = randomUUID().slice(0, 8);
      bot.log.error({ request: id, slack: slackCode(error) }, "Slack refused a message as it was");
      return bot.queue.run(channel, () => send(guardNotice({ kind: "failed", id })));
    }
    if (!isClosed(error)) throw error;
    bot.log.warn({ channel, slack: slackCode(error) }, "the bot may not write in a channel: invite it there");
    return null;
  }
};

/** A message that was posted; its channel is another than the one named where that was a person. */
export interface Sent {
  readonly channel: string;
  readonly ts: string;
}

/** Posts a message; null where the bot may not write. */
export const post = async (bot: SlackBot, place: Place, payload: SlackPayload): Promise<Sent | null> => {
  const { client, channel, thread } = place;
  const sent = await sendInTurn(bot, { channel, payload }, (body) =>
    client.chat.postMessage({ channel, ...inThread(thread), ...body }),
  );
  return sent?.ts === undefined ? null : { channel: sent.channel ?? channel, ts: sent.ts };
};

/** Posts a message that only one person sees. */
export const postPrivately = async (
  bot: SlackBot,
  place: Place & { readonly user: string },
  payload: SlackPayload,
): Promise<void> => {
  const { client, channel, thread, user } = place;
  const { text, blocks } = payload;
  await sendInTurn(bot, { channel, payload }, () =>
    client.chat.postEphemeral({ channel, user, ...inThread(thread), text, blocks }),
  );
};

/** Puts another text in the place of a message of ours; nothing where it is gone. */
export const replace = async (
  bot: SlackBot,
  { client, channel, ts }: Omit<Place, "thread"> & { readonly ts: string },
  payload: SlackPayload,
): Promise<void> => {
  try {
    const { text, blocks } = payload;
    await bot.queue.run(channel, () => client.chat.update({ channel, ts, text, blocks }));
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

/** Removes a message of ours. False where Slack does not let us. */
export const remove = async (
  bot: SlackBot,
  { client, channel, ts }: Omit<Place, "thread"> & { readonly ts: string },
): Promise<boolean> => {
  try {
    await bot.queue.run(channel, () => client.chat.delete({ channel, ts }));
    return true;
  } catch (error) {
    if (isGone(error)) return true;
    bot.log.warn({ channel, slack: slackCode(error) }, "an answer could not be removed");
    return false;
  }
};
