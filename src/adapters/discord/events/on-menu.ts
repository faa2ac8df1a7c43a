import type { Message, MessageContextMenuCommandInteraction } from "discord.js";
import { MessageFlags } from "discord.js";
import type { Request } from "../../../core/command.js";
import { askerMark } from "../../../core/conversation/action.js";
import { firstSentences, quotedStretches } from "../../../core/conversation/read-message.js";
import type { Bot } from "../bot.js";
import { plainOfDiscord } from "../present/plain.js";
import { layOut } from "../send/lay-out.js";
import { acknowledge, tellPrivately } from "./interaction-reply.js";

/** Names of the entries in a message's menu. */
export const MENUS = { findSources: "Find sources", verifyQuotes: "Verify quotes" } as const;

/** One answer and its edits, and four more: what Discord allows a user-installed app. */
const MOST_ANSWERS = 3;
const LONGEST_QUESTION = 500;
const LONGEST_QUOTE = 1_500;

/** What a message says: its words, and those of its embeds where it has none. */
const textOf = (message: Message): string => {
  const words = message.author.id === message.client.user.id ? plainOfDiscord(message) : message.content;
  if (words.trim() !== "") return words;
  return message.embeds.map(({ title, description }) => [title, description].join("\n").trim()).join("\n");
};

const requestsOf = (bot: Bot, menu: string, text: string): readonly Request[] => {
  const command = (name: string) => bot.answering.commands.find((one) => one.name === name);
  if (menu === MENUS.verifyQuotes) {
    const verify = command("verify");
    const stretches = quotedStretches(text, { most: MOST_ANSWERS, longest: LONGEST_QUOTE });
    return verify === undefined ? [] : stretches.map((quote) => ({ command: verify, given: { quote } }));
  }
  const ask = command("ask");
  const question = firstSentences(text, LONGEST_QUESTION);
  return ask === undefined || question === "" ? [] : [{ command: ask, given: { question } }];
};

/** Answers "Find sources" and "Verify quotes" on somebody's message, for the person who asked alone. */
export const onMenu = async (bot: Bot, interaction: MessageContextMenuCommandInteraction): Promise<void> => {
  const seconds = bot.limit.take(interaction.user.id);
  if (seconds > 0) return tellPrivately(interaction, { kind: "wait", seconds });
  const [first, ...others] = requestsOf(bot, interaction.commandName, textOf(interaction.targetMessage));
  if (first === undefined) return tellPrivately(interaction, { kind: "no-text" });
  if (!(await acknowledge(bot, interaction, true))) return;
  const asker = askerMark(interaction.user.id);
  const show = async (request: Request) =>
    layOut(bot, await bot.answering.answer(request), { request, isPrivate: true, asker });
  await interaction.editReply(await show(first));
  for (const request of others) {
    const { flags, ...payload } = await show(request);
    await interaction.followUp({ ...payload, flags: flags | MessageFlags.Ephemeral });
  }
};
