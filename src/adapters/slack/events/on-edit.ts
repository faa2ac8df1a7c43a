import { CLAIM_LIFETIME, EDIT_WINDOW, type SlackBot } from "../bot.js";
import { remove, replace } from "../send/post.js";
import { conversationKey, messageKey } from "./conversation.js";
import type { Delivery, Heard } from "./heard.js";
import { messageFacts } from "./message-facts.js";
import { answerDecision } from "./on-message.js";

const ageOf = (bot: SlackBot, ts: string): number => bot.now() - Number(ts) * 1000;

/** Updates the answer to a question that was edited soon after it was asked. `before`: its text until then. */
export const onEdit = async (bot: SlackBot, heard: Heard, before: string | undefined): Promise<void> => {
  const { client, channel, ts } = heard;
  // Slack also calls it an edit when it adds the preview of a link.
  if (heard.automatic || before === heard.text || ageOf(bot, ts) > EDIT_WINDOW) return;
  if (!(await bot.claims.claim(`event ${heard.event}`, CLAIM_LIFETIME))) return;
  await bot.answered.inTurn(conversationKey(heard), async () => {
    const known = bot.answered.recall(messageKey(channel, ts));
    if (known === null) return;
    const { facts } = await messageFacts(bot, heard);
    const decision = bot.decide(facts);
    if (decision.kind === "silent") return;
    const payload = await answerDecision(bot, decision, heard.user);
    if (payload !== null) await replace(bot, { client, channel, ts: known.answer }, payload);
    if (decision.kind !== "answer") return;
    const turn = { request: decision.request, asker: known.asker, answer: known.answer };
    for (const key of [messageKey(channel, known.answer), messageKey(channel, heard.thread ?? ts)])
      bot.threads.remember(key, turn);
    if (heard.direct) bot.threads.remember(channel, turn);
  });
};

/** Removes the answer to a question that was removed. */
export const onDeletion = async (
  bot: SlackBot,
  { client, event }: Delivery,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<void> => {
  if (!(await bot.claims.claim(`event ${event}`, CLAIM_LIFETIME))) return;
  const key = messageKey(channel, ts);
  await bot.answered.inTurn(key, async () => {
    const known = bot.answered.recall(key);
    if (known === null) return;
    bot.answered.forget(key);
    await remove(bot, { client, channel, ts: known.answer });
  });
};
