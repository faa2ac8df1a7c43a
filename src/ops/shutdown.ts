/**
 * Closes what has to be closed before the process ends. "unfinished", returned or resolved to, says that somebody waits
 * for something that will not come: the process must not end as if all went well.
 */
export type Close = () => unknown;

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

/** As shells tell it: 128 and the signal's number. */
const CUT_OFF = { SIGINT: 130, SIGTERM: 143 } as const;

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/**
 * Listens for SIGINT and SIGTERM: the first closes everything and ends with status 0, or with that of the signal
 * where something was left unfinished; the second ends at once.
 */
export const installShutdown = ({ signals, exit, patience }: ShutdownOptions): Shutdown => {
  const closers: Close[] = [];
  let closing = false;
  let unfinished = false;
  const closeAll = async (): Promise<void> => {
    for (const close of closers.toReversed()) {
      const closed = await Promise.resolve()
        .then(close)
        .catch(() => undefined);
      if (closed === "unfinished") unfinished = true;
    }
  };
  const stop = (signal: keyof typeof CUT_OFF): void => {
    if (closing) {
      exit(FORCED);
      return;
    }
    closing = true;
    // Nothing open, nothing to wait for: a signal during start-up ends the process in the same turn.
    if (closers.length === 0) exit(0);
    else
      void Promise.race([closeAll(), later(patience)]).finally(() => exit(unfinished ? CUT_OFF[signal] : 0));
  };
  signals.on("SIGINT", () => stop("SIGINT"));
  signals.on("SIGTERM", () => stop("SIGTERM"));
  return { onClose: (close) => void closers.push(close) };
};
