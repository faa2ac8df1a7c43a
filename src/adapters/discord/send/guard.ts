import { MessageFlags } from "discord.js";
import type { ArticleOf } from "../../../core/command/withhold-altered.js";
import { type Notice, noticeText } from "../../../core/conversation/notices.js";
import { isVerbatim } from "../../../core/model/quote.js";
import type { Reply } from "../../../core/reply/reply.js";
import { escapeDiscord } from "../present/escape.js";
import { DISCORD } from "../present/limits.js";
import type { DiscordPayload } from "../present/present.js";

/** A message that may leave: nobody is pinged, no link is previewed, and it is within Discord's length. */
export interface SafePayload {
  readonly content: string;
  readonly components: DiscordPayload["components"];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
  readonly flags: typeof MessageFlags.SuppressEmbeds;
}

/** A payload that Discord or our promise forbids: always a fault of ours. */
export class UnsafePayloadError extends Error {
  readonly code = "UNSAFE_PAYLOAD";
}

const safe = (content: string, components: DiscordPayload["components"]): SafePayload => {
  if (content.trim() === "" || content.length > DISCORD.content)
    throw new UnsafePayloadError(`a message of ${content.length} characters`);
  return {
    content,
    components,
    allowedMentions: { parse: [], repliedUser: false },
    flags: MessageFlags.SuppressEmbeds,
  };
};

/**
 * The one way of an answer to Discord. Compares every quote with its article once more.
 * @throws UnsafePayloadError when a quote differs from its article or the message is too long.
 */
export const guardAnswer = (payload: DiscordPayload, reply: Reply, articleOf: ArticleOf): SafePayload => {
  for (const block of reply.blocks) {
    if (block.kind !== "quote") continue;
    const { quote } = block.cited;
    const article = articleOf(quote.article);
    if (article === undefined || !isVerbatim(quote, article))
      throw new UnsafePayloadError(`${quote.article}: ${quote.start}-${quote.end} is not verbatim`);
  }
  return safe(payload.content, payload.components);
};

/** The one way of a sentence about the bot itself. */
export const guardNotice = (notice: Notice): SafePayload => safe(escapeDiscord(noticeText(notice)), []);
