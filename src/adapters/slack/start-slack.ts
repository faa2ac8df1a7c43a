import type { IncomingMessage, ServerResponse } from "node:http";
import { App } from "@slack/bolt";
import type { Logger } from "pino";
import type { Answering } from "../../core/conversation/answering.js";
import { type ClaimStore, createMemoryClaims } from "../../core/conversation/claim-store.js";
import { createCompleteValue } from "../../core/conversation/complete-value.js";
import { createDecideAddress } from "../../core/conversation/decide-address.js";
import { createRateLimit } from "../../core/conversation/rate-limit.js";
import { createThreadMemory } from "../../core/conversation/thread-memory.js";
import type { Collection } from "../../core/model/collection.js";
import { createAnsweredMessages } from "./answered-messages.js";
import { EDIT_WINDOW, type SlackBot } from "./bot.js";
import { boltLog } from "./connect/bolt-log.js";
import { clientOptions } from "./connect/client-options.js";
import { explain } from "./connect/explain.js";
import { ownIdentity } from "./connect/own-identity.js";
import { createReceiver, type SlackReceiver } from "./connect/receiver.js";
import { keepConnected } from "./connect/socket.js";
import type { SlackState } from "./connect/state.js";
import { listenToEvents } from "./events/listen.js";
import { listenToInteractions } from "./events/listen-interactions.js";
import { slashCommands } from "./manifest/slash-commands.js";
import { createRunning } from "./running.js";
import { createChannelQueue } from "./send/channel-queue.js";
import type { SlackSettings } from "./settings.js";

type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface StartSlackOptions {
  readonly settings: SlackSettings;
  readonly log: Logger;
  readonly collection: Collection;
  /** Leaves turns for acknowledging between two answers: Slack waits three seconds, however many there are. */
  readonly answering: Answering;
  readonly claims: ClaimStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hides who is meant; see `createRateLimit`. */
  readonly hide: (userKey: string) => string;
  readonly report: (state: SlackState) => void;
  /** Hands requests whose path begins with `path` to the bot; used in HTTP mode. */
  readonly mount: (path: string, handle: HttpHandler) => void;
  /** Milliseconds that a broken socket waits before it is opened again. */
  readonly socketPatience?: number;
}

/** The running bot. */
export interface SlackService {
  /** Takes nothing new and lets running answers finish, at most `patience` milliseconds. */
  close(patience: number): Promise<void>;
  /** Ends when the bot was closed. */
  readonly ended: Promise<void>;
}

const SOCKET_PATIENCE = 5_000;
const DAY = 24 * 60 * 60_000;
const CONVERSATIONS = 20_000;
/** Options of a select: Slack takes 100 of 75 characters. */
const OFFERED = { most: 20, longest: 75 };

const createBot = (options: StartSlackOptions): SlackBot => {
  const { settings, log, collection, answering, claims, now, hide } = options;
  const { commands, people } = answering;
  const { followUps, perMinute } = settings;
  return {
    settings,
    log,
    now,
    collection,
    slash: slashCommands(commands, settings.prefix),
    answering,
    claims,
    decide: createDecideAddress({ followUps, commands, people }),
    complete: createCompleteValue({ collection, people, ...OFFERED }),
    limit: createRateLimit({ perMinute, now, hide }),
    told: createMemoryClaims({ now, capacity: CONVERSATIONS }),
    threads: createThreadMemory({ now, lifetime: DAY, capacity: CONVERSATIONS }),
    answered: createAnsweredMessages({ now, lifetime: EDIT_WINDOW, capacity: CONVERSATIONS }),
    queue: createChannelQueue(),
    running: createRunning(),
  };
};

/** Answers a request unless the bot is closing: Slack then delivers it again, to the next instance. */
const httpHandler =
  (receiver: { readonly requestListener: HttpHandler }, isClosing: () => boolean): HttpHandler =>
  (request, response) => {
    if (isClosing()) {
      response.writeHead(503).end();
      return;
    }
    try {
      receiver.requestListener(request, response);
    } catch {
      response.writeHead(404).end();
    }
  };

/** Begins to receive. Returns what ends it. */
const connect = async (made: SlackReceiver, options: StartSlackOptions): Promise<() => Promise<void>> => {
  const { log, report, mount, socketPatience = SOCKET_PATIENCE } = options;
  if (made.mode === "http") {
    let closing = false;
    mount(
      "/slack",
      httpHandler(made.receiver, () => closing),
    );
    report({ kind: "up" });
    return async () => {
      closing = true;
    };
  }
  const { client } = made.receiver;
  try {
    await client.start();
  } catch (error) {
    throw explain(error, "SLACK_APP_TOKEN");
  }
  report({ kind: "up" });
  const stop = keepConnected(client, { log, report, patience: socketPatience });
  return async () => {
    stop();
    await client.disconnect();
  };
};

/**
 * Runs the bot on Slack.
 * @throws SlackStartError in one plain sentence when Slack refuses a token.
 */
export const startSlack = async (options: StartSlackOptions): Promise<SlackService> => {
  const { settings, log, socketPatience = SOCKET_PATIENCE } = options;
  const logger = boltLog(log);
  const identity = await ownIdentity({ ...options, logger, patience: socketPatience });
  const made = createReceiver({ settings, logger, socketPatience });
  const app = new App({
    ...identity,
    receiver: made.receiver,
    logger,
    clientOptions: clientOptions(settings.apiUrl, logger),
    convoStore: false,
  });
  const bot = createBot(options);
  app.error(async (error) => log.error({ err: error }, "a delivery could not be handled"));
  listenToEvents({ app, bot, report: options.report, store: made.store });
  listenToInteractions(app, bot);
  const disconnect = await connect(made, options);
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    close: async (patience) => {
      // Nothing new comes from here on; a peer that does not answer the farewell is not waited for.
      disconnect().catch((error: unknown) =>
        log.warn({ err: error }, "the connection did not close cleanly"),
      );
      if (!(await bot.running.settle(patience))) log.warn("answers were not finished in time");
      end();
    },
    ended,
  };
};
