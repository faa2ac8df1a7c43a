import { fitLines } from "../../../core/reply/fit-lines.js";
import { paginate } from "../../../core/reply/paginate.js";
import type { Reply } from "../../../core/reply/reply.js";
import { type ButtonRow, buttonRows, type DiscordAction } from "./buttons.js";
import { printContent } from "./content.js";
import { BUDGET, SUPPRESS_EMBEDS } from "./limits.js";
import { linkTarget, printLine } from "./lines.js";

/** Which page of how many; both from 1. */
export interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

export interface DiscordPresentOptions {
  /** From 1; beyond the last page the last is shown. */
  readonly page?: number;
  /** Buttons below the message, or what makes them of the page that is shown. They do not change the paging. */
  readonly actions?: readonly DiscordAction[] | ((at: PageNumber) => readonly DiscordAction[]);
}

/** The body of a message as Discord's API takes it; whoever sends it adds `allowedMentions: { parse: [] }`. */
export interface DiscordPayload {
  readonly content: string;
  readonly components: ButtonRow[];
  readonly flags: typeof SUPPRESS_EMBEDS;
}

/** One page of an answer, ready to be sent. */
export interface DiscordMessage extends PageNumber {
  readonly payload: DiscordPayload;
}

const lineLimits = {
  ...BUDGET,
  length: (line: Reply["heading"]): number => printLine(line).length,
  fitsUrl: (url: string): boolean => (linkTarget(url) ?? "").length <= BUDGET.url,
};

const pagesOf = (reply: Reply): readonly Reply[] =>
  paginate(fitLines(reply, lineLimits), {
    size: (page) => printContent(page).length,
    budget: BUDGET.content,
  });

/**
 * Lays a page of a reply out as a Discord message: plain content with buttons, chosen over the two other forms.
 * Embeds are hidden for everybody who has switched previews off, and then there is no answer at all. Components V2
 * hold 4,000 characters, but nothing may stand beside them: the push notification is empty, search and reply previews
 * find no words, and a message can never be turned back. Plain content is read by notifications, screen readers, search
 * and other bots alike; what it cannot hold goes onto the next page. Link previews are off by flag and by "<>".
 */
export const presentDiscord = (reply: Reply, options: DiscordPresentOptions = {}): DiscordMessage => {
  const all = pagesOf(reply);
  const at = { page: Math.min(Math.max(options.page ?? 1, 1), all.length), pages: all.length };
  const actions = typeof options.actions === "function" ? options.actions(at) : (options.actions ?? []);
  const content = printContent(all[at.page - 1] ?? reply);
  return { payload: { content, components: [...buttonRows(actions)], flags: SUPPRESS_EMBEDS }, ...at };
};
