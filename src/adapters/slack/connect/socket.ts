import type { SocketModeReceiver } from "@slack/bolt";
import type { Logger } from "pino";
import type { SlackState } from "./state.js";

type SocketClient = SocketModeReceiver["client"];

export interface SocketOptions {
  readonly log: Logger;
  readonly report: (state: SlackState) => void;
  /** Milliseconds between two tries when Slack gives no address for a socket. */
  readonly patience: number;
}

const BROKEN = "the connection to Slack is broken and is being opened again";

/**
 * Keeps the socket open. Bolt opens a broken one again, but when Slack gives no address for it, Bolt's own try ends as
 * a rejection that nobody handles, which would end the whole process: it is caught here and made again.
 */
export const keepConnected = (
  client: SocketClient,
  { log, report, patience }: SocketOptions,
): (() => void) => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const start = client.start.bind(client);
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      timer = setTimeout(resolve, patience);
    });
  client.on("connected", () => report({ kind: "up" }));
  client.on("close", () => {
    if (!stopped) report({ kind: "down", reason: BROKEN });
  });
  client.start = async () => {
    for (;;) {
      try {
        return await start();
      } catch (error) {
        if (!stopped) {
          log.error({ err: error }, "Slack gave no address for a socket; it is asked again");
          await wait();
        }
        // Nobody waits for a connection any more, and nobody would catch its failure.
        if (stopped) return await new Promise<never>(() => undefined);
      }
    }
  };
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
