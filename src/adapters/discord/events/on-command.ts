import type { ChatInputCommandInteraction } from "discord.js";
import type { GivenArguments, Request } from "../../../core/command.js";
import { askerMark } from "../../../core/conversation/action.js";
import type { Bot } from "../bot.js";
import { layOut } from "../send/lay-out.js";
import { acknowledge, tellPrivately } from "./interaction-reply.js";
import { placeOf, rememberAnswer, rememberRequest } from "./remember-answer.js";

/** What the bot says of itself, and wrong use, concern only the person who asked. */
export const isPrivateRequest = ({ command, given }: Request): boolean =>
  command.name === "help" || command.name === "about" || command.check(given) !== null;

const requestOf = (bot: Bot, interaction: ChatInputCommandInteraction): Request | null => {
  const command = bot.answering.commands.find(({ name }) => name === interaction.commandName);
  if (command === undefined) return null;
  const given: GivenArguments = Object.fromEntries(
    interaction.options.data.map(({ name, value }) => [name, String(value ?? "")]),
  );
  return { command, given };
};

/** Answers a slash command. */
export const onCommand = async (bot: Bot, interaction: ChatInputCommandInteraction): Promise<void> => {
  const request = requestOf(bot, interaction);
  // Registered by an earlier version.
  if (request === null) return tellPrivately(interaction, { kind: "stale" });
  const seconds = bot.limit.take(interaction.user.id);
  if (seconds > 0) return tellPrivately(interaction, { kind: "wait", seconds });
  const isPrivate = isPrivateRequest(request);
  if (!(await acknowledge(bot, interaction, isPrivate))) return;
  const answered = await bot.answering.answer(request);
  const asker = askerMark(interaction.user.id);
  if (!isPrivate)
    rememberRequest(bot, placeOf(interaction.channelId, interaction.channel), { request, asker });
  const sent = await interaction.editReply(layOut(bot, answered, { request, isPrivate, asker }));
  if (!isPrivate && answered.kind === "reply") rememberAnswer(bot, sent, { request, asker });
};
