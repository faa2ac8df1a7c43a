import type { Request } from "../../../core/command.js";
import { firstSentences, quotedStretches } from "../../../core/conversation/read-message.js";
import type { SlackBot } from "../bot.js";
import { SHORTCUTS } from "../manifest/shortcuts.js";
import { guardNotice } from "../send/guard.js";
import { layOut } from "../send/lay-out.js";
import { answerPrivately, type Interaction, markOf, secondsToWait } from "./interaction.js";
import { readSlackText } from "./read-text.js";

/** `response_url` works five times; three answers leave room. */
const MOST_ANSWERS = 3;
const LONGEST_QUESTION = 500;
const LONGEST_QUOTE = 1_500;

const requestsOf = (bot: SlackBot, shortcut: string, text: string): readonly Request[] => {
  const command = (name: string) => bot.answering.commands.find((one) => one.name === name);
  if (shortcut === SHORTCUTS.verifyQuotes.id) {
    const verify = command("verify");
    const stretches = quotedStretches(text, { most: MOST_ANSWERS, longest: LONGEST_QUOTE });
    return verify === undefined ? [] : stretches.map((quote) => ({ command: verify, given: { quote } }));
  }
  const ask = command("ask");
  const question = firstSentences(text, LONGEST_QUESTION);
  return ask === undefined || question === "" ? [] : [{ command: ask, given: { question } }];
};

/** Answers "Find sources" and "Verify quotes" on somebody's message, for the person who asked alone. */
export const onMessageShortcut = async (
  bot: SlackBot,
  interaction: Interaction,
  { shortcut, text }: { readonly shortcut: string; readonly text: string },
): Promise<void> => {
  const seconds = secondsToWait(bot, interaction);
  if (seconds > 0) return answerPrivately(bot, interaction, guardNotice({ kind: "wait", seconds }));
  const requests = requestsOf(bot, shortcut, readSlackText(text, undefined).text);
  if (requests.length === 0) return answerPrivately(bot, interaction, guardNotice({ kind: "no-text" }));
  for (const request of requests) {
    const answered = await bot.answering.answer(request);
    const options = { request, isPrivate: true, asker: markOf(interaction) };
    await answerPrivately(bot, interaction, layOut(bot, answered, options));
  }
};
