import type { DiscordPayload } from "../../adapters/discord/present/present.js";
import { discordMarkdown } from "./discord-markdown.js";
import { element, escapeHtml } from "./escape-html.js";

const STYLES: Readonly<Record<number, string>> = { 1: "primary", 2: "secondary", 4: "danger" };

const rowHtml = (row: DiscordPayload["components"][number]): string =>
  element(
    "div",
    "d-row",
    row.components
      .map((button) =>
        element(
          "span",
          `d-button d-${STYLES[button.style] ?? "secondary"}`,
          escapeHtml("label" in button ? (button.label ?? "") : ""),
        ),
      )
      .join(""),
  );

/** A message of the bot as Discord's dark client shows it, below the words that it answers. */
export const discordHtml = (asked: string, pages: readonly DiscordPayload[]): string => {
  const person = element(
    "div",
    "d-reply",
    `<span class="d-hook"></span><span class="d-dot"></span><b>Dana</b> ${escapeHtml(asked)}`,
  );
  const messages = pages.map((payload, at) =>
    element(
      "div",
      "d-message",
      [
        at === 0 ? person : "",
        `<div class="d-avatar">V</div><div class="d-body">`,
        `<div class="d-name">Verbatim <span class="d-badge">APP</span> <time>Today at 09:4${at % 10}</time></div>`,
        element("div", "d-content", discordMarkdown(payload.content)),
        ...payload.components.map(rowHtml),
        "</div>",
      ].join(""),
    ),
  );
  return element("div", "discord", messages.join(""));
};
