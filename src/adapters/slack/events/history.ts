import { WebClient } from "@slack/web-api";
import type { Request } from "../../../core/command.js";
import type { SlackBot } from "../bot.js";
import type { Heard } from "./heard.js";
import { askerOf, requestOf, type SentMessage } from "./read-button.js";
import { readSlackText } from "./read-text.js";

/** What a thread tells that the bot does not remember. */
export interface ThreadHistory {
  /** The last message of a person before this one; null where there is none. */
  readonly previous: string | null;
  /** The last request that the bot answered there, and the mark of its asker. */
  readonly last: { readonly request: Request; readonly asker: string } | null;
}

/** Messages read at once; some apps get 15 whatever they ask for. */
const LIMIT = 200;
const TIMEOUT = 5_000;

/** Reads a thread from Slack; null where it may not be read or was read too often: nothing waits for that. */
export const readThread = async (bot: SlackBot, heard: Heard): Promise<ThreadHistory | null> => {
  const { client, channel, thread, ts } = heard;
  if (thread === null) return { previous: null, last: null };
  const reader = new WebClient(client.token, {
    slackApiUrl: bot.settings.apiUrl,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    timeout: TIMEOUT,
  });
  try {
    const { messages = [] } = await reader.conversations.replies({
      channel,
      ts: thread,
      latest: ts,
      limit: LIMIT,
    });
    const before = messages.filter((message) => message.ts !== undefined && message.ts !== ts);
    const human = before.findLast(
      ({ user, bot_id, text }) => user !== heard.bot && bot_id === undefined && (text ?? "").trim() !== "",
    );
    const answers = before.filter(({ user }) => user === heard.bot).toReversed() as readonly SentMessage[];
    const [last] = answers.flatMap((answer) => {
      const request = requestOf(answer, bot);
      return request === null ? [] : [{ request, asker: askerOf(answer, bot) ?? "" }];
    });
    return {
      previous: human === undefined ? null : readSlackText(human.text ?? "", heard.bot).text,
      last: last ?? null,
    };
  } catch (error) {
    bot.log.warn({ channel, err: error }, "a thread could not be read");
    return null;
  }
};
