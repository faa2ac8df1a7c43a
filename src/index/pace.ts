import { setImmediate } from "node:timers/promises";

/** Called between small pieces of work: lets timers and sockets run once the slice of time is used up. */
export type Pace = () => Promise<void> | undefined;

/** Longest stretch of work without a pause, in milliseconds: a gateway's heartbeat must not wait for an index. */
const SLICE = 12;

/** Makes the pace of one long job. `now`: a clock in milliseconds. Awaiting `undefined` is left to the caller to skip. */
export const createPace = (now: () => number): Pace => {
  let since = now();
  return () => {
    if (now() - since < SLICE) return undefined;
    return setImmediate().then(() => {
      since = now();
    });
  };
};
