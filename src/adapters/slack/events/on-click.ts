import type { Request } from "../../../core/command.js";
import { type Action, textHash } from "../../../core/conversation/action.js";
import type { SlackBot } from "../bot.js";
import type { SlackPayload } from "../present/present.js";
import { guardNotice } from "../send/guard.js";
import { layOut } from "../send/lay-out.js";
import { post, remove, type Sent } from "../send/post.js";
import { conversationKey, rememberAnswer } from "./conversation.js";
import { answerPrivately, type Interaction, markOf, secondsToWait } from "./interaction.js";
import { askerOf, readButton, type SentMessage } from "./read-button.js";

/** A click on a button of ours. */
export interface Click extends Interaction {
  readonly value: string;
  /** The message that the button stands on; nothing is known of a private one. */
  readonly message: SentMessage & { readonly ts: string | null };
  /** Only the clicker sees the message. */
  readonly isPrivate: boolean;
  readonly direct: boolean;
}

interface Shown {
  readonly request: Request;
  readonly page?: number;
  readonly sharedBy?: string;
}

const isOwn = (bot: SlackBot, click: Click): boolean =>
  click.isPrivate || askerOf(click.message, bot) === markOf(click);

const tell = (
  bot: SlackBot,
  click: Click,
  kind: "stale" | "not-yours" | "not-removed" | "no-sources" | "voted",
) => answerPrivately(bot, click, guardNotice({ kind }));

/** Posts for everybody where the button stands; a place that the bot is no member of is reached by the click itself. */
const postOpenly = async (bot: SlackBot, click: Click, payload: SlackPayload): Promise<Sent | null> => {
  const { client, respond, message, direct } = click;
  const channel = click.channel ?? click.user;
  const thread = click.thread ?? (click.isPrivate || direct ? null : message.ts);
  const sent = await post(bot, { client, channel, thread }, payload);
  if (sent !== null || respond === null) return sent;
  const { text, blocks } = payload;
  await respond({ response_type: "in_channel", replace_original: false, text, blocks });
  return null;
};

/** A request of its own, for everybody. */
const answerOpenly = async (bot: SlackBot, click: Click, { request, ...shown }: Shown): Promise<void> => {
  const answered = await bot.answering.answer(request);
  const payload = layOut(bot, answered, { request, ...shown, isPrivate: false, asker: markOf(click) });
  const sent = await postOpenly(bot, click, payload);
  if (sent === null || answered.kind === "failed") return;
  const { user, thread, message } = click;
  const { channel, ts: answer } = sent;
  const direct = click.direct || click.channel === null;
  const conversation =
    click.isPrivate && !direct
      ? null
      : conversationKey({ channel, ts: message.ts ?? answer, thread, direct });
  rememberAnswer(bot, { request, user, channel, answer, conversation });
};

/** A request of its own, for the clicker alone. */
const answerAlone = async (bot: SlackBot, click: Click, { request, ...shown }: Shown): Promise<void> => {
  const answered = await bot.answering.answer(request);
  await answerPrivately(
    bot,
    click,
    layOut(bot, answered, { request, ...shown, isPrivate: true, asker: markOf(click) }),
  );
};

const showSources = async (bot: SlackBot, click: Click, request: Request): Promise<void> => {
  const answered = await bot.answering.answer(request);
  if (answered.kind === "reply" && answered.reply.sources.length === 0) return tell(bot, click, "no-sources");
  const shown =
    answered.kind === "reply" ? { ...answered, reply: { ...answered.reply, blocks: [] } } : answered;
  const options = { request: null, isPrivate: true, asker: markOf(click) };
  await answerPrivately(bot, click, layOut(bot, shown, options));
};

const showContext = async (
  bot: SlackBot,
  click: Click,
  place: Action & { kind: "context" },
): Promise<void> => {
  const answered = await bot.answering.context(place);
  if (answered === null) return tell(bot, click, "stale");
  const options = { request: null, isPrivate: true, asker: markOf(click) };
  await answerPrivately(bot, click, layOut(bot, answered, options));
};

const removeAnswer = async (bot: SlackBot, click: Click, asker: string): Promise<void> => {
  if (markOf(click) !== asker) return tell(bot, click, "not-yours");
  const { client, channel, message } = click;
  if (channel === null || message.ts === null) return tell(bot, click, "not-removed");
  if (!(await remove(bot, { client, channel, ts: message.ts }))) await tell(bot, click, "not-removed");
};

const vote = async (
  bot: SlackBot,
  click: Click,
  { request, useful }: Action & { kind: "vote" },
): Promise<void> => {
  // The words stay out of the log: equal questions can be told by their hash.
  const question = textHash(JSON.stringify([request.command.name, request.given]));
  bot.log.info({ useful, command: request.command.name, question }, "an answer was voted on");
  await tell(bot, click, "voted");
};

const act = (bot: SlackBot, click: Click, action: Action): Promise<void> => {
  switch (action.kind) {
    case "more":
      return click.isPrivate || !isOwn(bot, click)
        ? answerAlone(bot, click, action)
        : answerOpenly(bot, click, action);
    case "pick":
      return (click.isPrivate && click.channel !== null) || !isOwn(bot, click)
        ? answerAlone(bot, click, action)
        : answerOpenly(bot, click, action);
    case "share":
      return answerOpenly(bot, click, { ...action, sharedBy: click.userName });
    case "sources":
      return showSources(bot, click, action.request);
    case "context":
      return showContext(bot, click, action);
    case "vote":
      return vote(bot, click, action);
    case "delete":
      return removeAnswer(bot, click, action.asker);
  }
};

/** Answers a click, whoever made the button and whenever. */
export const onClick = async (bot: SlackBot, click: Click): Promise<void> => {
  const action = readButton(click.value, click.message, bot);
  if (action === null) return tell(bot, click, "stale");
  const seconds = action.kind === "delete" ? 0 : secondsToWait(bot, click);
  if (seconds > 0) return answerPrivately(bot, click, guardNotice({ kind: "wait", seconds }));
  await act(bot, click, action);
};
