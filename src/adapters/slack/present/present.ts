import type { KnownBlock } from "@slack/types";
import { fitLines } from "../../../core/reply/fit-lines.js";
import { paginate } from "../../../core/reply/paginate.js";
import type { Line, Reply } from "../../../core/reply/reply.js";
import { printBlocks } from "./blocks.js";
import { buttonRows, type SlackAction } from "./buttons.js";
import { linkTarget } from "./escape.js";
import { BUDGET } from "./limits.js";
import { printText, printTextLine } from "./text.js";

/** Which page of how many; both from 1. */
export interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

export interface SlackPresentOptions {
  /** From 1; beyond the last page the last is shown. */
  readonly page?: number;
  /** Buttons below the message, or what makes them of the page that is shown. They do not change the paging. */
  readonly actions?: readonly SlackAction[] | ((at: PageNumber) => readonly SlackAction[]);
}

/** The body of a message as Slack's API takes it. */
export interface SlackPayload {
  /** All words of the message, for notifications and screen readers. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** One page of an answer, ready to be sent. */
export interface SlackMessage extends PageNumber {
  readonly payload: SlackPayload;
}

const lineLimits = {
  ...BUDGET,
  length: (line: Line): number => printTextLine(line).length,
  fitsUrl: (url: string): boolean => (linkTarget(url) ?? "").length <= BUDGET.url,
};

const messageOf = (page: Reply, buttons: readonly KnownBlock[]): SlackPayload => ({
  text: printText(page),
  blocks: [...printBlocks(page), ...buttons],
  unfurl_links: false,
  unfurl_media: false,
});

/** How full a message is, in thousandths of whichever budget it uses most; room for buttons is set aside. */
const fullness = (page: Reply): number => {
  const message = messageOf(page, []);
  return (
    1_000 *
    Math.max(
      message.text.length / BUDGET.text,
      message.blocks.length / (BUDGET.blocks - BUDGET.buttonRows),
      JSON.stringify(message).length / (BUDGET.message - BUDGET.buttons),
    )
  );
};

/**
 * Lays a page of a reply out as a Slack message. Quotes are text elements of rich text, which Slack never parses;
 * attribution and sources are small context lines, or rich text where they hold signs that mrkdwn cannot escape. The
 * plain text beside the blocks holds every word of the page.
 */
export const presentSlack = (reply: Reply, options: SlackPresentOptions = {}): SlackMessage => {
  const all = paginate(fitLines(reply, lineLimits), { size: fullness, budget: 1_000 });
  const at = { page: Math.min(Math.max(options.page ?? 1, 1), all.length), pages: all.length };
  const actions = typeof options.actions === "function" ? options.actions(at) : (options.actions ?? []);
  return { payload: messageOf(all[at.page - 1] ?? reply, buttonRows(actions)), ...at };
};
