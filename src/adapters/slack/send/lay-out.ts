import type { Request } from "../../../core/command.js";
import type { Answered } from "../../../core/conversation/answering.js";
import type { SlackBot } from "../bot.js";
import { buttonRows } from "../present/buttons.js";
import { escapeSlack } from "../present/escape.js";
import { presentSlack, type SlackPayload } from "../present/present.js";
import { buttonsOf } from "./buttons-of.js";
import { guardAnswer, guardNotice } from "./guard.js";
import { WORDS } from "./words.js";

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

/** Lays an answer out as a message that may be sent; a failed one as the sentence that says so. */
export const layOut = (bot: SlackBot, answered: Answered, options: LayOutOptions): SlackPayload => {
  if (answered.kind === "failed") return guardNotice(answered);
  const { reply } = answered;
  const { request, page = 1, isPrivate, asker, sharedBy } = options;
  const { payload, ...at } = presentSlack(reply, { page });
  const shown = sharedBy === undefined ? payload : addSharer(payload, sharedBy);
  const facts = { reply, request, ...at, text: payload.text, isPrivate, asker };
  const blocks = [...shown.blocks, ...buttonRows(buttonsOf(facts, bot.answering.parse))];
  return guardAnswer({ ...shown, blocks }, reply, bot.answering.articleOf);
};
