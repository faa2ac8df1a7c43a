/** Keeps one person from asking too often. */
export interface RateLimit {
  /** Counts one request of a person; 0 when it may be answered, else the whole seconds to wait. */
  take(userKey: string): number;
}

export interface RateLimitOptions {
  /** Requests a person may make in any minute; 0 switches the limit off. */
  readonly perMinute: number;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** Hides who is meant: only what this makes of a key is kept. A keyed hash with a secret of the process. */
  readonly hide: (userKey: string) => string;
  /** Most people remembered; beyond them those seen longest ago are forgotten. */
  readonly capacity?: number;
}

const MINUTE = 60_000;
const CAPACITY = 10_000;

/** Limits requests in a sliding minute. Requests that had to wait do not count. */
export const createRateLimit = (options: RateLimitOptions): RateLimit => {
  const { perMinute, now, hide, capacity = CAPACITY } = options;
  const times = new Map<string, readonly number[]>();
  return {
    take: (userKey) => {
      if (perMinute <= 0) return 0;
      const key = hide(userKey);
      const time = now();
      const recent = (times.get(key) ?? []).filter((then) => time - then < MINUTE);
      const [oldest] = recent;
      const waits = recent.length >= perMinute && oldest !== undefined;
      times.delete(key);
      times.set(key, waits ? recent : [...recent, time]);
      for (const first of times.keys()) {
        if (times.size <= capacity) break;
        times.delete(first);
      }
      return waits ? Math.max(1, Math.ceil((oldest + MINUTE - time) / 1000)) : 0;
    },
  };
};
