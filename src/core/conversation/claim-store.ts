/** Says who may do a piece of work that several may hear of: one event delivered twice, or to two instances. */
export interface ClaimStore {
  /**
   * Takes a key for `lifetime` milliseconds. True for exactly one caller; false for everybody after, until the time
   * is over. Atomic among all who share the store.
   */
  claim(key: string, lifetime: number): Promise<boolean>;
}

export interface MemoryClaimOptions {
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** Most keys kept; beyond them the oldest are forgotten. */
  readonly capacity: number;
}

/** A claim store within one process. */
export const createMemoryClaims = ({ now, capacity }: MemoryClaimOptions): ClaimStore => {
  const until = new Map<string, number>();
  return {
    claim: async (key, lifetime) => {
      const time = now();
      if ((until.get(key) ?? Number.NEGATIVE_INFINITY) > time) return false;
      until.delete(key);
      until.set(key, time + lifetime);
      for (const oldest of until.keys()) {
        if (until.size <= capacity) break;
        until.delete(oldest);
      }
      return true;
    },
  };
};
