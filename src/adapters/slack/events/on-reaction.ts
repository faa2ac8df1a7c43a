import { askerMark } from "../../../core/conversation/action.js";
import { CLAIM_LIFETIME, type SlackBot } from "../bot.js";
import { remove } from "../send/post.js";
import { messageKey } from "./conversation.js";
import type { Delivery } from "./heard.js";

const WASTEBASKET = "wastebasket";

export interface Reaction {
  readonly user: string;
  readonly name: string;
  readonly channel: string;
  /** `ts` of the message that it stands on. */
  readonly ts: string;
}

/** Removes an answer when its asker puts a wastebasket on it. */
export const onReaction = async (
  bot: SlackBot,
  { client, event }: Delivery,
  { user, name, channel, ts }: Reaction,
): Promise<void> => {
  if (name !== WASTEBASKET) return;
  const turn = bot.threads.recall(messageKey(channel, ts));
  if (turn === null || turn.answer !== ts || turn.asker !== askerMark(user)) return;
  if (!(await bot.claims.claim(`event ${event}`, CLAIM_LIFETIME))) return;
  await remove(bot, { client, channel, ts });
};
