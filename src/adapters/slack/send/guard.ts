import type { ArticleOf } from "../../../core/command/withhold-altered.js";
import { type Notice, noticeText } from "../../../core/conversation/notices.js";
import { isVerbatim } from "../../../core/model/quote.js";
import type { Reply } from "../../../core/reply/reply.js";
import { escapeSlack } from "../present/escape.js";
import { SLACK } from "../present/limits.js";
import type { SlackPayload } from "../present/present.js";

/** A payload that Slack or our promise forbids: always a fault of ours. */
export class UnsafePayloadError extends Error {
  readonly code = "UNSAFE_PAYLOAD";
}

const safe = (payload: SlackPayload): SlackPayload => {
  const { text, blocks } = payload;
  if (text.trim() === "" || text.length > SLACK.text || blocks.length > SLACK.blocks)
    throw new UnsafePayloadError(`a message of ${text.length} characters and ${blocks.length} blocks`);
  return payload;
};

/**
 * The one way of an answer to Slack. Compares every quote with its article once more.
 * @throws UnsafePayloadError when a quote differs from its article or the message is too long.
 */
export const guardAnswer = (payload: SlackPayload, reply: Reply, articleOf: ArticleOf): SlackPayload => {
  for (const block of reply.blocks) {
    if (block.kind !== "quote") continue;
    const { quote } = block.cited;
    const article = articleOf(quote.article);
    if (article === undefined || !isVerbatim(quote, article))
      throw new UnsafePayloadError(`${quote.article}: ${quote.start}-${quote.end} is not verbatim`);
  }
  return safe(payload);
};

/** The one way of words that are neither quoted nor asked: plain text, which Slack does not parse. */
export const guardWords = (words: string): SlackPayload =>
  safe({
    text: escapeSlack(words),
    blocks: [{ type: "section", text: { type: "plain_text", text: words, emoji: false } }],
    unfurl_links: false,
    unfurl_media: false,
  });

/** The one way of a sentence about the bot itself. */
export const guardNotice = (notice: Notice): SlackPayload => guardWords(noticeText(notice));
