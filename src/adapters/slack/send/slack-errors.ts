/** The code of an error of Slack's Web API ("channel_not_found"); null for an error of another kind. */
export const slackCode = (error: unknown): string | null => {
  if (typeof error !== "object" || error === null || !("data" in error)) return null;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("error" in data)) return null;
  return typeof data.error === "string" ? data.error : null;
};

const CLOSED: ReadonlySet<string> = new Set([
  "not_in_channel",
  "channel_not_found",
  "is_archived",
  "restricted_action",
  "restricted_action_thread_only_channel",
  "restricted_action_read_only_channel",
  "cannot_reply_to_message",
  "thread_locked",
  "user_is_bot",
  "messages_tab_disabled",
  "no_permission",
]);

/** True when the bot may not write there, which no second try changes. */
export const isClosed = (error: unknown): boolean => CLOSED.has(slackCode(error) ?? "");

const REFUSED: ReadonlySet<string> = new Set([
  "invalid_blocks",
  "invalid_blocks_format",
  "msg_blocks_too_long",
  "msg_too_long",
  "no_text",
]);

/** True when Slack does not take the message as it is. */
export const isRefused = (error: unknown): boolean => REFUSED.has(slackCode(error) ?? "");

/** True when the message is gone already. */
export const isGone = (error: unknown): boolean => slackCode(error) === "message_not_found";
