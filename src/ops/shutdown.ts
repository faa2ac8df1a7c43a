/** What has to be closed before the process ends. */
export type Close = () => Promise<void> | void;

/** The part of a process that signals come from. */
export interface SignalSource {
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

export interface ShutdownOptions {
  readonly signals: SignalSource;
  /** Ends the process with this status. */
  readonly exit: (status: number) => void;
  /** Milliseconds that closing may take before the process ends all the same. */
  readonly patience: number;
}

/** Ends a process cleanly on a signal. */
export interface Shutdown {
  /** Adds what is to be closed; the last one added is closed first. */
  onClose(close: Close): void;
}

const FORCED = 130;

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/** Listens for SIGINT and SIGTERM: the first closes everything and ends with status 0, the second ends at once. */
export const installShutdown = ({ signals, exit, patience }: ShutdownOptions): Shutdown => {
  const closers: Close[] = [];
  let closing = false;
  const closeAll = async (): Promise<void> => {
    for (const close of closers.toReversed())
      await Promise.resolve()
        .then(close)
        .catch(() => undefined);
  };
  const stop = (): void => {
    if (closing) {
      exit(FORCED);
      return;
    }
    closing = true;
    // Nothing open, nothing to wait for: a signal during start-up ends the process in the same turn.
    if (closers.length === 0) exit(0);
    else void Promise.race([closeAll(), later(patience)]).finally(() => exit(0));
  };
  signals.on("SIGINT", stop);
  signals.on("SIGTERM", stop);
  return { onClose: (close) => void closers.push(close) };
};
