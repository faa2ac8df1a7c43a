/** The answers that are being worked on, so that a shutdown can let them finish. */
export interface Running {
  /** Runs a piece of work; after `close` nothing new is begun. Never rejects: `onError` is told. */
  run(work: () => Promise<void>, onError: (error: unknown) => void): Promise<void>;
  /** Begins nothing new and waits for what runs, at most `patience` milliseconds. True when all was finished. */
  close(patience: number): Promise<boolean>;
}

/** Keeps count of running answers. */
export const createRunning = (): Running => {
  const pending = new Set<Promise<void>>();
  let closed = false;
  return {
    run: async (work, onError) => {
      if (closed) return;
      const done = Promise.resolve().then(work).catch(onError);
      pending.add(done);
      await done;
      pending.delete(done);
    },
    close: async (patience) => {
      closed = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => resolve(false), patience);
      });
      const all = Promise.all(pending).then(() => true);
      const finished = await Promise.race([all, late]);
      clearTimeout(timer);
      return finished;
    },
  };
};
