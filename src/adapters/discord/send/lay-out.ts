import type { Request } from "../../../core/command.js";
import type { Answered } from "../../../core/conversation/answering.js";
import type { Bot } from "../bot.js";
import { buttonRows } from "../present/buttons.js";
import { presentDiscord } from "../present/present.js";
import { actionsOf } from "./actions-of.js";
import { guardAnswer, guardNotice, type SafePayload } from "./guard.js";

/** How an answer is to be shown. */
export interface LayOutOptions {
  readonly request: Request | null;
  /** From 1; beyond the last page the last is shown. */
  readonly page?: number;
  readonly isPrivate: boolean;
  readonly asker: string;
}

/** Lays an answer out as a message that may be sent; a failed one as the sentence that says so. */
export const layOut = (bot: Bot, answered: Answered, options: LayOutOptions): SafePayload => {
  if (answered.kind === "failed") return guardNotice(answered);
  const { reply } = answered;
  const { request, page = 1, isPrivate, asker } = options;
  const { payload, ...at } = presentDiscord(reply, { page });
  const facts = { reply, request, ...at, content: payload.content, isPrivate, asker };
  const components = [...buttonRows(actionsOf(facts, bot.answering.parse))];
  return guardAnswer({ ...payload, components }, reply, bot.answering.articleOf);
};
