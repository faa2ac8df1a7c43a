import type { SlackBot } from "../bot.js";
import { readSlash } from "../manifest/slash-commands.js";
import { guardNotice } from "../send/guard.js";
import { layOut } from "../send/lay-out.js";
import { answerPrivately, type Interaction, markOf, secondsToWait } from "./interaction.js";
import { readSlackText } from "./read-text.js";

export interface TypedCommand {
  /** As it was typed, with "/". */
  readonly name: string;
  readonly text: string;
}

/** Answers a slash command for the person who typed it; they may share the answer. */
export const onSlash = async (
  bot: SlackBot,
  interaction: Interaction,
  { name, text }: TypedCommand,
): Promise<void> => {
  const seconds = secondsToWait(bot, interaction);
  if (seconds > 0) return answerPrivately(bot, interaction, guardNotice({ kind: "wait", seconds }));
  const known = bot.slash.find((command) => command.name === name);
  const written = readSlackText(text, undefined).text;
  // A name that this version does not know, from another manifest: its words may still be a question.
  const request =
    known === undefined ? bot.answering.parse(written) : readSlash(known, written, bot.answering.parse);
  const answered = await bot.answering.answer(request);
  const asker = markOf(interaction);
  await answerPrivately(bot, interaction, layOut(bot, answered, { request, isPrivate: true, asker }));
};
