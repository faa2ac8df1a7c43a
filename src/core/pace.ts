/** Called between small pieces of work: lets timers and sockets run once the slice of time is used up. */
export type Pace = () => Promise<void> | undefined;

/** Longest stretch of work without a pause, in milliseconds: a gateway's heartbeat must not wait for an index. */
const SLICE = 12;

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Makes the pace of one long job. `now`: a clock in milliseconds. Awaiting `undefined` is left to the caller to skip. */
export const createPace = (now: () => number): Pace => {
  let since = now();
  return () => {
    if (now() - since < SLICE) return undefined;
    return nextTurn().then(() => {
      since = now();
    });
  };
};

/** Runs a step for each item in order, with pauses between them. */
export const eachPaced = async <T>(
  items: Iterable<T>,
  pace: Pace,
  step: (item: T, index: number) => void,
): Promise<void> => {
  let index = 0;
  for (const item of items) {
    step(item, index);
    index += 1;
    const pause = pace();
    if (pause !== undefined) await pause;
  }
};
