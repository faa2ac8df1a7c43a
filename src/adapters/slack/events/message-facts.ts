import { askerMark } from "../../../core/conversation/action.js";
import { type MessageFacts, wantsPrevious } from "../../../core/conversation/decide-address.js";
import type { SlackBot } from "../bot.js";
import { conversationKey } from "./conversation.js";
import type { Heard } from "./heard.js";
import { readThread } from "./history.js";
import { readSlackText } from "./read-text.js";

/** What is known of a message; `unread`: its thread was wanted and could not be read. */
export interface GatheredFacts {
  readonly facts: MessageFacts;
  readonly unread: boolean;
}

/** Words up to which a mention in an unknown thread may only make sense after what was said before. */
const SHORT = 5;

const isShort = (text: string): boolean => text.split(/\s+/).length <= SHORT;

/** Gathers what the decision about a message needs; asks Slack only where nothing else tells. */
export const messageFacts = async (bot: SlackBot, heard: Heard): Promise<GatheredFacts> => {
  const { text, ...marks } = readSlackText(heard.text, heard.bot);
  const turn = bot.threads.recall(conversationKey(heard));
  const mark = askerMark(heard.user);
  const facts = {
    text,
    ...marks,
    automatic: heard.automatic,
    repliesTo: null,
    direct: heard.direct,
    autoAnswer: bot.settings.autoAnswerChannels.includes(heard.channel),
    last: turn?.request ?? null,
    sameAsker: turn?.asker === mark,
  };
  const wanted = wantsPrevious(facts);
  const isLost = turn === null && heard.thread !== null && marks.mentionsBot && isShort(text);
  if (heard.automatic || heard.thread === null || !(wanted || isLost))
    return { facts: { ...facts, previous: null }, unread: false };
  const history = await readThread(bot, heard);
  const last = facts.last ?? history?.last?.request ?? null;
  const sameAsker = facts.sameAsker || history?.last?.asker === mark;
  return {
    facts: { ...facts, last, sameAsker, previous: wanted ? (history?.previous ?? null) : null },
    unread: history === null && wanted,
  };
};
