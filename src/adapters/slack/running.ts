/** The work that is going on, so that a shutdown can let it finish. */
export interface Running {
  /** Runs a piece of work. Never rejects: `onError` is told. */
  run(work: () => Promise<void>, onError: (error: unknown) => void): Promise<void>;
  /** Waits for what runs, and for what it begins, at most `patience` milliseconds. True when all was finished. */
  settle(patience: number): Promise<boolean>;
}

/** Keeps count of running work. */
export const createRunning = (): Running => {
  const pending = new Set<Promise<void>>();
  const allDone = async (): Promise<true> => {
    while (pending.size > 0) await Promise.all(pending);
    return true;
  };
  return {
    run: async (work, onError) => {
      const done = Promise.resolve().then(work).catch(onError);
      pending.add(done);
      await done;
      pending.delete(done);
    },
    settle: async (patience) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), patience);
      });
      const finished = await Promise.race([allDone(), late]);
      clearTimeout(timer);
      return finished;
    },
  };
};
