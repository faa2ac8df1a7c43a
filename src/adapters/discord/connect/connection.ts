import { type Client, Events, Status } from "discord.js";
import type { Logger } from "pino";
import { type DiscordSettings, needsMessageContent } from "../settings.js";
import { createClient } from "./create-client.js";
import { CLOSED, explainClose, explainStart, isDisallowedIntents, WITHOUT_CONTENT } from "./explain.js";

/** Whether the gateway is connected; a reason is one plain sentence. */
export type ConnectionState = { readonly kind: "up" } | { readonly kind: "down"; readonly reason: string };

export interface ConnectOptions {
  readonly settings: DiscordSettings;
  readonly log: Logger;
  readonly onState: (state: ConnectionState) => void;
  /** Adds the listeners of a client before it connects. */
  readonly listen: (client: Client) => void;
  /** Called when a client has connected. */
  readonly onReady: (client: Client<true>) => void;
}

/** The bot's connection to Discord, kept up by the client: it reconnects and resumes by itself. */
export interface Connection {
  /** True while every shard is connected. */
  isConnected(): boolean;
  /** Ends when closed; rejects with a `DiscordStartError` when Discord ends the connection for good. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const isUp = (client: Client): boolean =>
  client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);

const RECONNECTING = "Discord's gateway is being connected again";

/** Tells of every change of a connection; a shard that reconnects counts as down until it is there again. */
const tellState = (client: Client, onState: ConnectOptions["onState"]): void => {
  const tell = (): void => onState(isUp(client) ? { kind: "up" } : { kind: "down", reason: RECONNECTING });
  for (const event of [Events.ClientReady, Events.ShardReady, Events.ShardResume] as const)
    client.on(event, tell);
  for (const event of [Events.ShardReconnecting, Events.ShardDisconnect] as const) client.on(event, tell);
};

/** One try: resolves when the client is logged in; a refused intent is told by rejecting. */
const logIn = async (options: ConnectOptions, reads: boolean): Promise<Client> => {
  const client = createClient(options.settings, reads);
  options.listen(client);
  client.once(Events.ClientReady, options.onReady);
  tellState(client, options.onState);
  try {
    await client.login(options.settings.token);
    return client;
  } catch (error) {
    await client.destroy().catch(() => undefined);
    throw error;
  }
};

/** Logs in, without reading other people's messages where Discord does not allow it. */
const logInAnyhow = async (
  options: ConnectOptions,
  reads: boolean,
): Promise<{ readonly client: Client; readonly reads: boolean }> => {
  try {
    return { client: await logIn(options, reads), reads };
  } catch (error) {
    if (!reads || !isDisallowedIntents(error)) throw explainStart(error);
    options.log.warn(WITHOUT_CONTENT);
    return logInAnyhow(options, false);
  }
};

/**
 * Connects to Discord.
 * @throws DiscordStartError with a plain sentence for a bad token and for anything else that trying again cannot mend.
 */
export const connect = async (options: ConnectOptions): Promise<Connection> => {
  let current = await logInAnyhow(options, needsMessageContent(options.settings));
  let closed = false;
  let finish: () => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  // Whoever awaits it gets the reason; until then an early end must not count as unhandled.
  ended.catch(() => undefined);

  const onDisconnect = async (client: Client, code: number): Promise<void> => {
    if (closed || client !== current.client) return;
    await client.destroy();
    if (code === CLOSED.disallowedIntents && current.reads) {
      options.log.warn(WITHOUT_CONTENT);
      current = await logInAnyhow(options, false);
      watch(current.client);
      return;
    }
    throw explainClose(code) ?? new Error(`Discord closed the connection with code ${code}`);
  };
  const watch = (client: Client): void => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      onDisconnect(client, code).catch(fail);
    });
  };
  watch(current.client);

  return {
    ended,
    isConnected: () => {
      return !closed && isUp(current.client);
    },
    close: async () => {
      closed = true;
      await current.client.destroy();
      finish();
    },
  };
};
