/** Writes non-negative integers below 2^31 as base64 of variable-length bytes: small numbers take little room. */
export const packNumbers = (numbers: readonly number[]): string => {
  const bytes = Buffer.allocUnsafe(numbers.length * 5);
  let size = 0;
  for (const number of numbers) {
    let rest = number;
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

/** Reads what `packNumbers` wrote. */
export const unpackNumbers = (packed: string): readonly number[] => {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of Buffer.from(packed, "base64")) {
    value |= (byte & 127) << shift;
    if (byte > 127) shift += 7;
    else {
      numbers.push(value);
      value = 0;
      shift = 0;
    }
  }
  return numbers;
};
