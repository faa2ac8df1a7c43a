import { type Message, MessageReferenceType } from "discord.js";
import { askerMark } from "../../../core/conversation/action.js";
import { type MessageFacts, wantsPrevious } from "../../../core/conversation/decide-address.js";
import type { Turn } from "../../../core/conversation/thread-memory.js";
import type { Bot } from "../bot.js";
import { askerOfAnswer, requestOfAnswer } from "./read-button.js";
import { conversationKey } from "./remember-answer.js";

const MENTION = /<@(!|&)?(\d{5,20})>/g;
const CALL = /@(?:everyone|here)\b/g;
const LOOKED_BACK = 10;

const isReply = ({ reference }: Message): boolean =>
  reference?.messageId !== undefined && reference.type === MessageReferenceType.Default;

/** The message replied to. Discord sends it along; null where it is gone or may not be read. */
const referenceOf = async (message: Message): Promise<Message | null> => {
  const id = message.reference?.messageId;
  if (!isReply(message) || id === undefined) return null;
  return message.channel.messages.cache.get(id) ?? message.fetchReference().catch(() => null);
};

/** Written by a bot, by a webhook, or by Discord itself. */
const isAutomatic = ({ author, system, webhookId }: Message): boolean =>
  author.bot || author.system || system || webhookId !== null;

interface Mentions {
  readonly text: string;
  readonly bot: boolean;
  readonly others: boolean;
}

/** Tells mentions of the bot, also by the role that Discord made for it, from those of others. */
const readMentions = ({ content, mentions, client }: Message): Mentions => {
  const isOwn = (sign: string | undefined, id: string): boolean =>
    sign === "&" ? mentions.roles.get(id)?.tags?.botId === client.user.id : id === client.user.id;
  const found = [...content.matchAll(MENTION)].map(([, sign, id = ""]) => isOwn(sign, id));
  // Mentions are nobody's name in the collection: what is left is what was asked.
  const text = content.replace(MENTION, " ").replace(CALL, " ");
  return { text: text.trim(), bot: found.includes(true), others: found.includes(false) };
};

/** The last request that this message may follow. */
const lastTurn = (
  bot: Bot,
  message: Message,
  { reference, mentionsBot }: { readonly reference: Message | null; readonly mentionsBot: boolean },
): Pick<Turn, "request" | "asker"> | null => {
  const { threads, answering } = bot;
  if (reference?.author.id === message.client.user.id) {
    const known = threads.recall(conversationKey.answer(reference.id));
    if (known !== null) return known;
    // After a restart the answer itself still tells what was asked.
    const request = requestOfAnswer(reference, answering.commands);
    if (request !== null) return { request, asker: askerOfAnswer(reference, answering.commands) ?? "" };
  }
  const thread = threads.recall(conversationKey.thread(message.channelId));
  if (thread !== null || !mentionsBot) return thread;
  return threads.recall(conversationKey.asker(message.channelId, askerMark(message.author.id)));
};

/** The human message that a mention without words is about. Null where there is none or it may not be read. */
const previousText = async (message: Message, reference: Message | null): Promise<string | null> => {
  if (reference !== null) return isAutomatic(reference) ? null : readMentions(reference).text;
  const { channel } = message;
  if (!channel.isThread()) return null;
  const before = await channel.messages.fetch({ before: message.id, limit: LOOKED_BACK }).catch(() => null);
  const human = before?.find((one) => !isAutomatic(one) && one.content.trim() !== "");
  const first = human ?? (await channel.fetchStarterMessage().catch(() => null));
  return first === null || isAutomatic(first) ? null : readMentions(first).text;
};

/** Gathers what the decision about a message needs; asks Discord only where that is not known yet. */
export const messageFacts = async (bot: Bot, message: Message): Promise<MessageFacts> => {
  const { settings } = bot;
  const { channel } = message;
  const mentions = readMentions(message);
  const reference = isAutomatic(message) ? null : await referenceOf(message);
  const turn = lastTurn(bot, message, { reference, mentionsBot: mentions.bot });
  const parent = channel.isThread() ? channel.parentId : null;
  const facts = {
    text: mentions.text,
    automatic: isAutomatic(message),
    mentionsBot: mentions.bot,
    mentionsOthers: mentions.others,
    broadcasts: message.mentions.everyone,
    repliesTo: !isReply(message)
      ? null
      : reference?.author.id === message.client.user.id
        ? ("bot" as const)
        : ("other" as const),
    direct: channel.isDMBased(),
    autoAnswer: settings.autoAnswerChannels.some((id) => id === channel.id || id === parent),
    last: turn?.request ?? null,
    sameAsker: turn?.asker === askerMark(message.author.id),
  };
  return { ...facts, previous: wantsPrevious(facts) ? await previousText(message, reference) : null };
};
