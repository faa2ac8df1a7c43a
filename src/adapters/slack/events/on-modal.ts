import type { Request } from "../../../core/command.js";
import type { SlackBot } from "../bot.js";
import { guardNotice } from "../send/guard.js";
import { layOut } from "../send/lay-out.js";
import { post } from "../send/post.js";
import { rememberAnswer } from "./conversation.js";
import { type Interaction, markOf, secondsToWait } from "./interaction.js";

/** Answers what was asked in the modal, or on the home tab, as a direct message. */
export const answerDirectly = async (
  bot: SlackBot,
  interaction: Interaction,
  request: Request,
): Promise<void> => {
  const { client, user } = interaction;
  const place = { client, channel: user, thread: null };
  const seconds = secondsToWait(bot, interaction);
  if (seconds > 0) {
    await post(bot, place, guardNotice({ kind: "wait", seconds }));
    return;
  }
  const answered = await bot.answering.answer(request);
  const options = { request, isPrivate: false, asker: markOf(interaction) };
  const sent = await post(bot, place, layOut(bot, answered, options));
  if (sent === null) return;
  const { channel, ts: answer } = sent;
  rememberAnswer(bot, { request, user, channel, answer, conversation: channel });
};
