import type { KnownBlock, RichTextBlock, RichTextElement } from "@slack/types";
import type { SlackPayload } from "../../adapters/slack/present/present.js";
import { anchor, element, escapeHtml } from "./escape-html.js";

const readEntities = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** What Slack makes of mrkdwn: links, mentions, emphasis, emoji names. */
const MRKDWN =
  /<(https?:[^<>|]+)(?:\|([^<>]*))?>|<([@#!][^<>]*)>|\*([^*\n]+)\*|(?<![A-Za-z0-9])_([^_\n]+)_|~([^~\n]+)~|`([^`\n]+)`/g;

const mrkdwnHtml = (text: string): string => {
  let html = "";
  let at = 0;
  const plain = (words: string): string => escapeHtml(readEntities(words)).replaceAll("\n", "<br>");
  for (const match of text.matchAll(MRKDWN)) {
    const [all, url, label, mention, bold, italic, struck, code] = match;
    html += plain(text.slice(at, match.index));
    if (url !== undefined) html += anchor(readEntities(url), plain(label ?? url));
    else if (mention !== undefined) html += element("span", "s-mention", plain(mention));
    else if (bold !== undefined) html += `<b>${plain(bold)}</b>`;
    else if (italic !== undefined) html += `<i>${plain(italic)}</i>`;
    else if (struck !== undefined) html += `<s>${plain(struck)}</s>`;
    else html += element("code", "s-code", plain(code ?? ""));
    at = match.index + all.length;
  }
  return html + plain(text.slice(at));
};

const elementHtml = (part: RichTextElement): string => {
  if (part.type !== "text" && part.type !== "link")
    return element("span", "s-mention", escapeHtml(part.type));
  const text = escapeHtml(part.text ?? "").replaceAll("\n", "<br>");
  const shown = part.type === "link" ? anchor(part.url, text) : text;
  const { bold, italic, strike, code } = part.style ?? {};
  const wrapped = [
    ["b", bold],
    ["i", italic],
    ["s", strike],
  ] as const;
  const styled = wrapped.reduce(
    (html, [tag, on]) => (on === true ? `<${tag}>${html}</${tag}>` : html),
    shown,
  );
  return code === true ? element("code", "s-code", styled) : styled;
};

const partHtml = (part: RichTextBlock["elements"][number]): string => {
  if (part.type === "rich_text_list")
    return element("ul", "s-list", part.elements.map((item) => `<li>${partHtml(item)}</li>`).join(""));
  const html = part.elements.map(elementHtml).join("");
  return part.type === "rich_text_quote"
    ? element("blockquote", "s-quote", html)
    : element("div", "s-section", html);
};

const blockHtml = (block: KnownBlock): string => {
  switch (block.type) {
    case "header":
      return element("h3", "s-header", escapeHtml(block.text.text));
    case "divider":
      return `<hr class="s-divider">`;
    case "context":
      return element(
        "div",
        "s-context",
        block.elements
          .map((one) =>
            one.type === "mrkdwn" ? mrkdwnHtml(one.text) : "text" in one ? escapeHtml(one.text) : "",
          )
          .join(" "),
      );
    case "rich_text":
      return element("div", "s-rich", block.elements.map(partHtml).join(""));
    case "actions":
      return element(
        "div",
        "s-actions",
        block.elements
          .map((one) =>
            one.type === "button"
              ? element("span", `s-button s-${one.style ?? "secondary"}`, escapeHtml(one.text.text))
              : "",
          )
          .join(""),
      );
    default:
      return element("div", "s-unknown", escapeHtml(JSON.stringify(block)));
  }
};

const messageHtml = (blocks: readonly KnownBlock[], minute: number): string =>
  element(
    "div",
    "s-message",
    [
      `<div class="s-avatar">V</div><div class="s-body">`,
      `<div class="s-name">Verbatim <span class="s-badge">APP</span> <time>9:4${minute} AM</time></div>`,
      ...blocks.map(blockHtml),
      "</div>",
    ].join(""),
  );

/** A message of the bot as Slack's light client shows it, below the words that it answers. */
export const slackHtml = (asked: string, pages: readonly SlackPayload[]): string =>
  element(
    "div",
    "slack",
    [
      `<div class="s-message"><div class="s-avatar s-person">D</div><div class="s-body"><div class="s-name">Dana <time>9:40 AM</time></div>`,
      `<div class="s-section"><span class="s-mention">@Verbatim</span> ${escapeHtml(asked)}</div></div></div>`,
      ...pages.map(({ blocks }, at) => messageHtml(blocks, (at + 1) % 10)),
    ].join(""),
  );
