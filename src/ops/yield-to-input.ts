import { setImmediate } from "node:timers/promises";

/** Turns of the event loop in which one request is taken in, from its connection to its acknowledgement. */
const TURNS = 8;

/** Lets the process look at everything that waits for it, before it goes on with work that can wait. */
export const yieldToInput = async (): Promise<void> => {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
};
