import { type ButtonInteraction, MessageFlags } from "discord.js";
import type { Request } from "../../../core/command.js";
import { type Action, askerMark, textHash } from "../../../core/conversation/action.js";
import type { Bot } from "../bot.js";
import { layOut } from "../send/lay-out.js";
import { acknowledge, acknowledgeUpdate, tellPrivately } from "./interaction-reply.js";
import { askerOfAnswer, readButton } from "./read-button.js";
import { placeOf, rememberAnswer, rememberRequest } from "./remember-answer.js";
import { CODES, discordCode } from "./trouble.js";

interface Click {
  readonly bot: Bot;
  readonly interaction: ButtonInteraction;
  /** Mark of whoever clicked, and whether the answer is theirs to change. */
  readonly clicker: string;
  readonly isOwn: boolean;
  /** The message that the button stands on is seen by the clicker alone. */
  readonly isPrivate: boolean;
}

/** Another page takes the place of the first for its asker; everybody else gets it for themselves. */
const showPage = async (click: Click, request: Request, page: number): Promise<void> => {
  const { bot, interaction, clicker, isOwn, isPrivate } = click;
  const replaces = isOwn || isPrivate;
  const taken = replaces
    ? await acknowledgeUpdate(bot, interaction)
    : await acknowledge(bot, interaction, true);
  if (!taken) return;
  const answered = await bot.answering.answer(request);
  const options = { request, page, isPrivate: isPrivate || !isOwn, asker: clicker };
  await interaction.editReply(layOut(bot, answered, options));
};

/** A request of its own: open to all where the asker goes on, else for the clicker alone. */
const answerAnew = async (
  { bot, interaction, clicker }: Click,
  request: Request,
  { isPrivate, page = 1 }: { readonly isPrivate: boolean; readonly page?: number },
): Promise<void> => {
  if (!(await acknowledge(bot, interaction, isPrivate))) return;
  const answered = await bot.answering.answer(request);
  if (!isPrivate)
    rememberRequest(bot, placeOf(interaction.channelId, interaction.channel), { request, asker: clicker });
  const sent = await interaction.editReply(
    layOut(bot, answered, { request, page, isPrivate, asker: clicker }),
  );
  if (!isPrivate && answered.kind === "reply") rememberAnswer(bot, sent, { request, asker: clicker });
};

const showSources = async ({ bot, interaction, clicker }: Click, request: Request): Promise<void> => {
  if (!(await acknowledge(bot, interaction, true))) return;
  const answered = await bot.answering.answer(request);
  const shown =
    answered.kind === "reply" ? { ...answered, reply: { ...answered.reply, blocks: [] } } : answered;
  await interaction.editReply(layOut(bot, shown, { request: null, isPrivate: true, asker: clicker }));
};

const showContext = async (
  { bot, interaction, clicker }: Click,
  place: Action & { kind: "context" },
): Promise<void> => {
  const answered = await bot.answering.context(place);
  if (answered === null) return tellPrivately(interaction, { kind: "stale" });
  if (!(await acknowledge(bot, interaction, true))) return;
  await interaction.editReply(layOut(bot, answered, { request: null, isPrivate: true, asker: clicker }));
};

const remove = async ({ bot, interaction, clicker }: Click, asker: string): Promise<void> => {
  if (clicker !== asker) return tellPrivately(interaction, { kind: "not-yours" });
  if (!(await acknowledgeUpdate(bot, interaction))) return;
  try {
    await interaction.deleteReply();
  } catch (error) {
    if (discordCode(error) === CODES.unknownMessage) return;
    throw error;
  }
};

const vote = async (
  { bot, interaction }: Click,
  { request, useful }: Action & { kind: "vote" },
): Promise<void> => {
  // The words stay out of the log: equal questions can be told by their hash.
  const question = textHash(JSON.stringify([request.command.name, request.given]));
  bot.log.info({ useful, command: request.command.name, question }, "an answer was voted on");
  await tellPrivately(interaction, { kind: "voted" });
};

const act = (click: Click, action: Action): Promise<void> => {
  switch (action.kind) {
    case "more":
      return showPage(click, action.request, action.page);
    case "sources":
      return showSources(click, action.request);
    case "share":
      return answerAnew(click, action.request, { isPrivate: false, page: action.page });
    case "pick":
      return answerAnew(click, action.request, { isPrivate: click.isPrivate || !click.isOwn });
    case "context":
      return showContext(click, action);
    case "vote":
      return vote(click, action);
    case "delete":
      return remove(click, action.asker);
  }
};

/** Answers a click, whoever made the button and whenever. */
export const onButton = async (bot: Bot, interaction: ButtonInteraction): Promise<void> => {
  const { message, customId, user } = interaction;
  const action = readButton(customId, message, bot.answering.commands);
  if (action === null) return tellPrivately(interaction, { kind: "stale" });
  const seconds = action.kind === "delete" ? 0 : bot.limit.take(user.id);
  if (seconds > 0) return tellPrivately(interaction, { kind: "wait", seconds });
  const clicker = askerMark(user.id);
  const isOwn = askerOfAnswer(message, bot.answering.commands) === clicker;
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  await act({ bot, interaction, clicker, isOwn, isPrivate }, action);
};
