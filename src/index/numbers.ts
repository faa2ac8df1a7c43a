/** Largest number of bytes that one number takes. */
const MOST_BYTES = 5;

/** Writes whole numbers from 0 to 2^32 - 1 as base64 of variable-length bytes: small numbers take little room. */
export const packNumbers = (numbers: ArrayLike<number>): string => {
  const bytes = Buffer.allocUnsafe(numbers.length * MOST_BYTES);
  let size = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    let rest = numbers[at] ?? 0;
    while (rest > 127) {
      bytes[size] = (rest & 127) | 128;
      size += 1;
      rest >>>= 7;
    }
    bytes[size] = rest;
    size += 1;
  }
  return bytes.toString("base64", 0, size);
};

/**
 * Reads what `packNumbers` wrote, one number after the other.
 * @returns a function that throws a RangeError behind the last number.
 */
export const createUnpacker = (
  packed: string,
): { readonly take: () => number; readonly isDone: () => boolean } => {
  const bytes = Buffer.from(packed, "base64");
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined) throw new RangeError("the list of numbers ends too early");
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  return { take, isDone: () => at >= bytes.length };
};

/** Reads all numbers that `packNumbers` wrote. Throws a RangeError where the last one is cut off. */
export const unpackNumbers = (packed: string): Uint32Array => {
  const bytes = Buffer.from(packed, "base64");
  if ((bytes.at(-1) ?? 0) > 127) throw new RangeError("the list of numbers ends too early");
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) < 128) count += 1;
  const numbers = new Uint32Array(count);
  let value = 0;
  let shift = 0;
  let number = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers[number] = value;
    number += 1;
    value = 0;
    shift = 0;
  }
  return numbers;
};
