import type { Request } from "../../../core/command.js";
import type { Answered } from "../../../core/conversation/answering.js";
import type { Line, Reply } from "../../../core/reply/reply.js";
import type { SlackBot } from "../bot.js";
import { buttonRows } from "../present/buttons.js";
import { escapeSlack } from "../present/escape.js";
import { presentSlack, type SlackPayload } from "../present/present.js";
import { buttonsOf } from "./buttons-of.js";
import { guardAnswer, guardNotice } from "./guard.js";
import { WORDS } from "./words.js";

/** What laying out needs of the bot. */
type LayOutBot = Pick<SlackBot, "answering" | "slash">;

/** How an answer is to be shown. */
export interface LayOutOptions {
  readonly request: Request | null;
  /** From 1; beyond the last page the last is shown. */
  readonly page?: number;
  readonly isPrivate: boolean;
  readonly asker: string;
  /** Name of the person who shares a private answer. */
  readonly sharedBy?: string;
}

/** Says who asked, as text: a name calls nobody. */
const addSharer = (payload: SlackPayload, name: string): SlackPayload => {
  const words = WORDS.askedBy(name.replace(/\s+/g, " ").slice(0, 80));
  return {
    ...payload,
    text: `${payload.text}\n${escapeSlack(words)}`,
    blocks: [
      ...payload.blocks,
      { type: "context", elements: [{ type: "plain_text", text: words, emoji: false }] },
    ],
  };
};

/** Help names the slash commands as they are called here. */
const withSlashNames = (bot: LayOutBot, { answer, reply }: Answered & { kind: "reply" }): Reply => {
  if (answer.kind !== "help") return reply;
  const names = bot.slash.map(({ name }) => name).join(", ");
  const line: Line = [
    { kind: "template", text: WORDS.slashCommands },
    { kind: "value", text: names },
  ];
  return { ...reply, blocks: [...reply.blocks, { kind: "note", line }] };
};

/** Lays an answer out as a message that may be sent; a failed one as the sentence that says so. */
export const layOut = (bot: LayOutBot, answered: Answered, options: LayOutOptions): SlackPayload => {
  if (answered.kind === "failed") return guardNotice(answered);
  const reply = withSlashNames(bot, answered);
  const { request, page = 1, isPrivate, asker, sharedBy } = options;
  const { payload, ...at } = presentSlack(reply, { page });
  const shown = sharedBy === undefined ? payload : addSharer(payload, sharedBy);
  const facts = { reply, request, ...at, text: payload.text, isPrivate, asker };
  const blocks = [...shown.blocks, ...buttonRows(buttonsOf(facts, bot.answering.parse))];
  return guardAnswer({ ...shown, blocks }, reply, bot.answering.articleOf);
};
