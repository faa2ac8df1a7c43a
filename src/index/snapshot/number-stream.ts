import type { Span } from "../../core/model/span.js";

/** Writes spans and numbers one after the other as a flat list; spans as steps, which keeps the digits few. */
export interface NumberWriter {
  readonly numbers: readonly number[];
  put(number: number): void;
  putSpan(span: Span | null): void;
}

/** Reads what a `NumberWriter` wrote, in the same order. */
export interface NumberReader {
  take(): number;
  takeSpan(): Span | null;
}

/** No span has this length, not even a faulty one, so it stands for "none". */
const NO_SPAN = -(2 ** 31);

/** Makes an empty list to write to. */
export const createNumberWriter = (): NumberWriter => {
  const numbers: number[] = [];
  let last = 0;
  return {
    numbers,
    put: (number) => {
      numbers.push(number);
    },
    putSpan: (span) => {
      if (span === null) numbers.push(0, NO_SPAN);
      else {
        numbers.push(span.start - last, span.end - span.start);
        last = span.start;
      }
    },
  };
};

/** Makes a reader that stands at the beginning of a list. Reading past its end is a damaged snapshot: it throws. */
export const createNumberReader = (numbers: readonly number[]): NumberReader => {
  let at = 0;
  let last = 0;
  const take = (): number => {
    const number = numbers[at];
    if (number === undefined) throw new RangeError("the list of numbers ends too early");
    at += 1;
    return number;
  };
  return {
    take,
    takeSpan: () => {
      const step = take();
      const length = take();
      if (length === NO_SPAN) return null;
      last += step;
      return { start: last, end: last + length };
    },
  };
};
