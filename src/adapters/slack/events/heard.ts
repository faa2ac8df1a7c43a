import type { AppMentionEvent, MessageEvent } from "@slack/types";
import type { WebClient } from "@slack/web-api";

/** A message that was heard, whichever event brought it. */
export interface Heard {
  readonly client: WebClient;
  readonly team: string;
  /** Slack's id of the delivery. */
  readonly event: string;
  readonly channel: string;
  readonly user: string;
  /** With Slack's marks. */
  readonly text: string;
  readonly ts: string;
  /** Null outside of threads. */
  readonly thread: string | null;
  /** In a conversation of two with the bot. */
  readonly direct: boolean;
  /** Written by a bot or by Slack itself. */
  readonly automatic: boolean;
  /** User id of the bot. */
  readonly bot: string | undefined;
}

/** Where a delivery came from. */
export interface Delivery {
  readonly client: WebClient;
  readonly team: string;
  readonly event: string;
  readonly bot: string | undefined;
}

/** Kinds of messages that people write; all others are Slack's own. */
const HUMAN: ReadonlySet<string> = new Set(["file_share", "thread_broadcast", "me_message"]);

const textField = (message: object, name: string): string | null => {
  const value: unknown = Object.entries(message).find(([key]) => key === name)?.[1];
  return typeof value === "string" && value !== "" ? value : null;
};

/** Reads a message event or a mention. `around`: of an edit, whose inner message does not name its channel. */
export const hear = (
  message: MessageEvent | AppMentionEvent,
  delivery: Delivery,
  around: object = message,
): Heard => {
  const subtype = textField(message, "subtype");
  const user = textField(message, "user");
  return {
    ...delivery,
    channel: textField(around, "channel") ?? "",
    user: user ?? "",
    text: textField(message, "text") ?? "",
    ts: message.ts,
    thread: textField(message, "thread_ts"),
    direct: textField(around, "channel_type") === "im",
    automatic:
      user === null ||
      user === "USLACKBOT" ||
      user === delivery.bot ||
      textField(message, "bot_id") !== null ||
      (subtype !== null && !HUMAN.has(subtype)),
    bot: delivery.bot,
  };
};
