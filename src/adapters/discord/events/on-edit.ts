import type { Message } from "discord.js";
import { askerMark } from "../../../core/conversation/action.js";
import type { Bot } from "../bot.js";
import { messageFacts } from "./message-facts.js";
import { answerDecision } from "./on-message.js";
import { placeOf, rememberAnswer, rememberRequest } from "./remember-answer.js";
import { CODES, discordCode } from "./trouble.js";

/** Milliseconds after which an edit of a question changes nothing any more. */
export const EDIT_LIFETIME = 10 * 60_000;

const updateAnswer = async (bot: Bot, message: Message): Promise<void> => {
  const answer = bot.answered.recall(message.id);
  if (answer === null) return;
  const decision = bot.decide(await messageFacts(bot, message));
  if (decision.kind === "silent" || bot.limit.take(message.author.id) > 0) return;
  const asker = askerMark(message.author.id);
  const payload = await answerDecision(bot, decision, asker);
  if (payload === null) return;
  if (decision.kind === "answer")
    rememberRequest(bot, placeOf(message.channelId, message.channel), { request: decision.request, asker });
  try {
    const sent = await message.channel.messages.edit(answer, payload);
    if (decision.kind === "answer") rememberAnswer(bot, sent, { request: decision.request, asker });
  } catch (error) {
    // Removed in the meantime.
    if (discordCode(error) !== CODES.unknownMessage) throw error;
  }
};

/** Lets an edited question be answered anew in the same message. */
export const onEdit = async (
  bot: Bot,
  before: { readonly content: string | null },
  message: Message,
): Promise<void> => {
  // Discord also tells of previews that were added, which is no edit.
  if (message.editedTimestamp === null || message.author.bot || before.content === message.content) return;
  if (bot.now() - message.createdTimestamp > EDIT_LIFETIME) return;
  await bot.answered.inTurn(message.id, () => updateAnswer(bot, message));
};
