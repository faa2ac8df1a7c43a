import type { Logger } from "pino";
import type { Answering } from "../../core/conversation/answering.js";
import type { ClaimStore } from "../../core/conversation/claim-store.js";
import type { CompleteValue } from "../../core/conversation/complete-value.js";
import type { DecideAddress } from "../../core/conversation/decide-address.js";
import type { RateLimit } from "../../core/conversation/rate-limit.js";
import type { ThreadMemory } from "../../core/conversation/thread-memory.js";
import type { AnsweredMessages } from "./answered-messages.js";
import type { ClosedChannels } from "./closed-channels.js";
import type { Running } from "./running.js";
import type { DiscordSettings } from "./settings.js";

/** What every listener works with. One for each process, whatever connection an event came by. */
export interface Bot {
  readonly settings: DiscordSettings;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly answering: Answering;
  readonly decide: DecideAddress;
  readonly complete: CompleteValue;
  readonly limit: RateLimit;
  readonly claims: ClaimStore;
  readonly threads: ThreadMemory;
  readonly answered: AnsweredMessages;
  readonly closed: ClosedChannels;
  readonly running: Running;
}

/** Milliseconds for which one event is known to be taken: longer than Discord delivers it again. */
export const CLAIM_LIFETIME = 15 * 60_000;
