import { askerMark } from "../../../core/conversation/action.js";
import type { AddressDecision } from "../../../core/conversation/decide-address.js";
import { isSure } from "../../../core/conversation/is-sure.js";
import { CLAIM_LIFETIME, type SlackBot } from "../bot.js";
import type { SlackPayload } from "../present/present.js";
import { guardNotice, guardWords } from "../send/guard.js";
import { layOut } from "../send/lay-out.js";
import { post, postPrivately } from "../send/post.js";
import { WORDS } from "../send/words.js";
import { answerPlace, conversationKey, messageKey, rememberAnswer } from "./conversation.js";
import type { Heard } from "./heard.js";
import { messageFacts } from "./message-facts.js";

type Wanted = Exclude<AddressDecision, { kind: "silent" }>;

/** Answers to commands that may be given to somebody who did not ask the bot. */
const SURE: ReadonlySet<string> = new Set(["who", "timeline", "quotes", "compare", "verify"]);

/** What is to be sent; null where a quiet answer is not sure enough. */
export const answerDecision = async (
  bot: SlackBot,
  decision: Wanted,
  user: string,
): Promise<SlackPayload | null> => {
  const asker = askerMark(user);
  if (decision.kind === "hint")
    return layOut(bot, await bot.answering.hint(), { request: null, isPrivate: false, asker });
  const { request, how, quiet } = decision;
  const answered = await bot.answering.answer(request, how);
  if (quiet && !(answered.kind === "reply" && (isSure(answered.answer) || SURE.has(answered.answer.kind))))
    return null;
  return layOut(bot, answered, { request, isPrivate: false, asker });
};

/** Says privately that somebody has to wait; once, not at every message. */
const tellWait = async (bot: SlackBot, heard: Heard, seconds: number): Promise<void> => {
  if (!(await bot.told.claim(`wait ${askerMark(heard.user)}`, seconds * 1000))) return;
  const notice = guardNotice({ kind: "wait", seconds });
  const place = answerPlace(heard);
  if (heard.direct) await post(bot, place, notice);
  else await postPrivately(bot, { ...place, thread: heard.thread, user: heard.user }, notice);
};

const respond = async (bot: SlackBot, heard: Heard, decision: Wanted): Promise<void> => {
  const isQuiet = decision.kind === "answer" && decision.quiet;
  const seconds = bot.limit.take(`${heard.team} ${heard.user}`);
  if (seconds > 0) return isQuiet ? undefined : tellWait(bot, heard, seconds);
  const payload = await answerDecision(bot, decision, heard.user);
  if (payload === null) return;
  const sent = await post(bot, answerPlace(heard), payload);
  if (sent === null) return;
  const { ts: answer } = sent;
  const { user, channel } = heard;
  bot.answered.remember(messageKey(channel, heard.ts), { answer, asker: askerMark(user) });
  if (decision.kind !== "answer") return;
  const conversation = conversationKey(heard);
  rememberAnswer(bot, { request: decision.request, user, channel, answer, conversation });
};

const consider = async (bot: SlackBot, heard: Heard): Promise<void> => {
  const { facts, unread } = await messageFacts(bot, heard);
  const decision = bot.decide(facts);
  if (decision.kind === "silent") return;
  if (decision.kind === "hint" && unread)
    await post(bot, answerPlace(heard), guardWords(WORDS.historyUnread));
  else await respond(bot, heard, decision);
};

/**
 * Answers a message that is meant for the bot, and is silent about every other. A mention is delivered as a mention
 * and as a message, and each of them perhaps again: whoever takes the message first answers it.
 */
export const onMessage = async (bot: SlackBot, heard: Heard): Promise<void> => {
  const { event, team, channel, ts } = heard;
  if (heard.automatic) return;
  if (!(await bot.claims.claim(`event ${event}`, CLAIM_LIFETIME))) return;
  if (!(await bot.claims.claim(`message ${team} ${channel} ${ts}`, CLAIM_LIFETIME))) return;
  // In turn within a conversation: what follows an answer is read when that answer stands.
  await bot.answered.inTurn(conversationKey(heard), () => consider(bot, heard));
};
