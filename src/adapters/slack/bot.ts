import type { Logger } from "pino";
import type { Answering } from "../../core/conversation/answering.js";
import type { ClaimStore } from "../../core/conversation/claim-store.js";
import type { CompleteValue } from "../../core/conversation/complete-value.js";
import type { DecideAddress } from "../../core/conversation/decide-address.js";
import type { RateLimit } from "../../core/conversation/rate-limit.js";
import type { ThreadMemory } from "../../core/conversation/thread-memory.js";
import type { Collection } from "../../core/model/collection.js";
import type { AnsweredMessages } from "./answered-messages.js";
import type { SlashCommand } from "./manifest/slash-commands.js";
import type { Running } from "./running.js";
import type { ChannelQueue } from "./send/channel-queue.js";
import type { SlackSettings } from "./settings.js";

/** What every listener works with. One for each process. */
export interface SlackBot {
  readonly settings: SlackSettings;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly collection: Collection;
  readonly slash: readonly SlashCommand[];
  readonly answering: Answering;
  readonly decide: DecideAddress;
  readonly complete: CompleteValue;
  readonly limit: RateLimit;
  readonly claims: ClaimStore;
  /** What was said once and need not be said again soon. */
  readonly told: ClaimStore;
  readonly threads: ThreadMemory;
  readonly answered: AnsweredMessages;
  readonly queue: ChannelQueue;
  readonly running: Running;
}

/** Milliseconds for which one delivery is known to be taken: Slack delivers again within about six minutes. */
export const CLAIM_LIFETIME = 60 * 60_000;

/** Milliseconds within which an edit of a question changes its answer. */
export const EDIT_WINDOW = 10 * 60_000;
