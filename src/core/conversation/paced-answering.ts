import type { Answered, Answering } from "./answering.js";

/**
 * The same answers, worked out one after the other, with a turn for everything else between two of them. Answers use
 * the processor and wait for nothing, so this loses no time; without it, hundreds of questions at once would keep the
 * process from acknowledging the rest of them in time. `turn` ends when waiting input was looked at.
 */
export const paceAnswering = (answering: Answering, turn: () => Promise<void>): Answering => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result extends Answered | null>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(turn).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    ...answering,
    answer: (request, how) => inTurn(() => answering.answer(request, how)),
    hint: () => inTurn(() => answering.hint()),
    context: (place) => inTurn(() => answering.context(place)),
  };
};
