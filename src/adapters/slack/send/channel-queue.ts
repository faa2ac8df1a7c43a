/** Does the work of each channel one after the other, in the order it came; channels do not wait for each other. */
export interface ChannelQueue {
  run<Result>(channel: string, work: () => Promise<Result>): Promise<Result>;
}

/** Makes the queues. Nothing is ever dropped: work that waits for Slack's limits keeps what is behind it in order. */
export const createChannelQueue = (): ChannelQueue => {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: async (channel, work) => {
      const before = last.get(channel) ?? Promise.resolve();
      const mine = before.then(work, work);
      last.set(channel, mine);
      try {
        return await mine;
      } finally {
        if (last.get(channel) === mine) last.delete(channel);
      }
    },
  };
};
