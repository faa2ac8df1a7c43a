import type { Message } from "discord.js";
import { askerMark } from "../../../core/conversation/action.js";
import type { AddressDecision } from "../../../core/conversation/decide-address.js";
import { isSure } from "../../../core/conversation/is-sure.js";
import { type Bot, CLAIM_LIFETIME } from "../bot.js";
import { guardNotice, type SafePayload } from "../send/guard.js";
import { layOut } from "../send/lay-out.js";
import { postReply } from "../send/post-reply.js";
import { messageFacts } from "./message-facts.js";
import { placeOf, rememberAnswer, rememberRequest } from "./remember-answer.js";
import { loggable } from "./trouble.js";

type Wanted = Exclude<AddressDecision, { kind: "silent" }>;

/** What is to be sent; null where a quiet answer is not sure enough. */
export const answerDecision = async (
  bot: Bot,
  decision: Wanted,
  asker: string,
): Promise<SafePayload | null> => {
  if (decision.kind === "hint") {
    const request = bot.answering.parse("help");
    return layOut(bot, await bot.answering.hint(), { request, isPrivate: false, asker });
  }
  const { request, how, quiet } = decision;
  const answered = await bot.answering.answer(request, how);
  if (quiet && !(answered.kind === "reply" && isSure(answered.answer))) return null;
  return layOut(bot, answered, { request, isPrivate: false, asker });
};

/** Says once that somebody has to wait, not at every message. */
const tellWait = async (bot: Bot, message: Message, seconds: number): Promise<void> => {
  const isFirst = await bot.claims.claim(`wait ${askerMark(message.author.id)}`, seconds * 1000);
  if (isFirst) await postReply(bot, message, guardNotice({ kind: "wait", seconds }));
};

const respond = async (bot: Bot, message: Message, decision: Wanted): Promise<void> => {
  if (bot.closed.isClosed(message.channelId)) return;
  const isQuiet = decision.kind === "answer" && decision.quiet;
  const seconds = bot.limit.take(message.author.id);
  if (seconds > 0) return isQuiet ? undefined : tellWait(bot, message, seconds);
  if (!isQuiet && message.channel.isSendable()) void message.channel.sendTyping().catch(() => undefined);
  const asker = askerMark(message.author.id);
  const payload = await answerDecision(bot, decision, asker);
  if (payload === null) return;
  if (decision.kind === "answer")
    rememberRequest(bot, placeOf(message.channelId, message.channel), { request: decision.request, asker });
  const sent = await postReply(bot, message, payload);
  if (sent === null) return;
  bot.answered.remember(message.id, sent.id);
  if (decision.kind === "answer") rememberAnswer(bot, sent, { request: decision.request, asker });
};

/** A question that was heard gets an outcome: when the answer cannot be sent, the sentence that says so. */
const respondOrTell = async (bot: Bot, message: Message, decision: Wanted): Promise<void> => {
  try {
    await respond(bot, message, decision);
  } catch (error) {
    bot.log.error({ err: loggable(error), request: message.id }, "an answer could not be sent");
    if (decision.kind === "answer" && decision.quiet) return;
    await postReply(bot, message, guardNotice({ kind: "failed", id: message.id }));
  }
};

/** Answers a message that is meant for the bot, and is silent about every other. */
export const onMessage = async (bot: Bot, message: Message): Promise<void> => {
  const decision = bot.decide(await messageFacts(bot, message));
  if (decision.kind === "silent") return;
  if (!(await bot.claims.claim(`message ${message.id}`, CLAIM_LIFETIME))) return;
  await bot.answered.inTurn(message.id, () => respondOrTell(bot, message, decision));
};
