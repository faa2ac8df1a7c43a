/** Channels that refused messages: asked again and again, Discord would ban the bot for a while. */
export interface ClosedChannels {
  isClosed(channel: string): boolean;
  /** Notes a refusal; true when the channel is closed by it. */
  refused(channel: string): boolean;
  /** Notes that a message arrived. */
  accepted(channel: string): void;
}

export interface ClosedChannelsOptions {
  readonly now: () => number;
  /** Refusals in a row that close a channel, and the milliseconds that it stays closed. */
  readonly refusals: number;
  readonly lifetime: number;
}

const CAPACITY = 10_000;

/** Remembers which channels refuse messages. */
export const createClosedChannels = ({ now, refusals, lifetime }: ClosedChannelsOptions): ClosedChannels => {
  const known = new Map<string, { readonly count: number; readonly until: number }>();
  const current = (channel: string) => {
    const entry = known.get(channel);
    return entry !== undefined && entry.until > now() ? entry : undefined;
  };
  return {
    isClosed: (channel) => (current(channel)?.count ?? 0) >= refusals,
    refused: (channel) => {
      const count = (current(channel)?.count ?? 0) + 1;
      known.delete(channel);
      known.set(channel, { count, until: now() + lifetime });
      for (const oldest of known.keys()) {
        if (known.size <= CAPACITY) break;
        known.delete(oldest);
      }
      return count === refusals;
    },
    accepted: (channel) => void known.delete(channel),
  };
};
