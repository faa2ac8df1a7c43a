import type { DiscordAction } from "../../adapters/discord/present/buttons.js";
import { presentDiscord } from "../../adapters/discord/present/present.js";
import { actionsOf } from "../../adapters/discord/send/actions-of.js";
import type { SlackAction } from "../../adapters/slack/present/buttons.js";
import { presentSlack } from "../../adapters/slack/present/present.js";
import { buttonsOf } from "../../adapters/slack/send/buttons-of.js";
import { askerMark } from "../../core/conversation/action.js";
import type { Answering } from "../../core/conversation/answering.js";
import type { Reply } from "../../core/reply/reply.js";

interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

/** What buttons are made of: the reply, and the words that were asked. */
export interface Asked {
  readonly answering: Answering;
  readonly reply: Reply;
  readonly words: string;
}

const factsOf = ({ answering, reply, words }: Asked, at: PageNumber) => ({
  ...at,
  reply,
  request: answering.parse(words),
  isPrivate: false,
  asker: askerMark("1"),
});

/** The buttons that the Discord adapter puts below a page. */
export const discordButtons =
  (asked: Asked) =>
  (at: PageNumber): readonly DiscordAction[] => {
    const { content } = presentDiscord(asked.reply, { page: at.page }).payload;
    return actionsOf({ ...factsOf(asked, at), content }, asked.answering.parse);
  };

/** The buttons that the Slack adapter puts below a page. */
export const slackButtons =
  (asked: Asked) =>
  (at: PageNumber): readonly SlackAction[] => {
    const { text } = presentSlack(asked.reply, { page: at.page }).payload;
    return buttonsOf({ ...factsOf(asked, at), text }, asked.answering.parse);
  };
