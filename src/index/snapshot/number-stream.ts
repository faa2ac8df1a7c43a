import type { Span } from "../../core/model/span.js";
import { createUnpacker, packNumbers } from "../numbers.js";

/** Writes spans and numbers (32 bits with a sign) one after the other; spans as steps, which keeps the bytes few. */
export interface NumberWriter {
  put(number: number): void;
  putSpan(span: Span): void;
  putOptional(span: Span | null): void;
  /** Everything written so far, as text. */
  pack(): string;
}

/** Reads what a `NumberWriter` wrote, in the same order. Behind the end each member throws a RangeError. */
export interface NumberReader {
  take(): number;
  takeSpan(): Span;
  takeOptional(): Span | null;
}

/** Small numbers of either sign as small numbers without one: 0, -1, 1, -2, … */
const withoutSign = (number: number): number => ((number << 1) ^ (number >> 31)) >>> 0;
const withSign = (number: number): number => (number >>> 1) ^ -(number & 1);

/** Makes an empty list to write to. */
export const createNumberWriter = (): NumberWriter => {
  const numbers: number[] = [];
  let last = 0;
  const put = (number: number): void => {
    numbers.push(withoutSign(number));
  };
  const putSpan = ({ start, end }: Span): void => {
    put(start - last);
    put(end - start);
    last = start;
  };
  return {
    put,
    putSpan,
    putOptional: (span) => {
      put(span === null ? 0 : 1);
      if (span !== null) putSpan(span);
    },
    pack: () => packNumbers(numbers),
  };
};

/** Makes a reader that stands at the beginning of a packed list. */
export const createNumberReader = (packed: string): NumberReader => {
  const unpacker = createUnpacker(packed);
  let last = 0;
  const take = (): number => withSign(unpacker.take());
  const takeSpan = (): Span => {
    last += take();
    return { start: last, end: last + take() };
  };
  return { take, takeSpan, takeOptional: () => (take() === 0 ? null : takeSpan()) };
};
