import type { Answered, Answering } from "../core/conversation/answering.js";
import type { ClaimStore } from "../core/conversation/claim-store.js";
import type { Metrics } from "../ops/metrics.js";

const outcomeOf = (answered: Answered): string =>
  answered.kind === "failed" ? "failed" : answered.answer.kind;

const reasonOf = (answered: Answered): string | null =>
  answered.kind === "reply" && answered.answer.kind === "abstention" ? answered.answer.reason : null;

export interface ObserveOptions {
  readonly platform: string;
  readonly metrics: Metrics;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** The same answers, counted and timed as those of one platform. */
export const observeAnswering = (
  answering: Answering,
  { platform, metrics, now }: ObserveOptions,
): Answering => {
  const count = (command: string, answered: Answered, began: number): void =>
    metrics.answered({
      platform,
      command,
      outcome: outcomeOf(answered),
      seconds: (now() - began) / 1000,
      abstained: reasonOf(answered),
    });
  return {
    ...answering,
    answer: async (request, how) => {
      const began = now();
      const answered = await answering.answer(request, how);
      count(request.command.name, answered, began);
      return answered;
    },
    context: async (place) => {
      const began = now();
      const answered = await answering.context(place);
      if (answered !== null) count("context", answered, began);
      return answered;
    },
  };
};

/** The same claims; keys that were taken already are counted as duplicates of one platform. */
export const observeClaims = (
  claims: ClaimStore,
  { platform, metrics }: Omit<ObserveOptions, "now">,
): ClaimStore => ({
  claim: async (key, lifetime) => {
    const mine = await claims.claim(key, lifetime);
    if (!mine) metrics.duplicate(platform);
    return mine;
  },
});
