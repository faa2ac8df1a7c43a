/** A stream of numbers from 0 to below 1 that only depends on its seed. */
export type Random = () => number;

/** Makes a stream (mulberry32): the same seed gives the same numbers on every machine. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Any item of a list that is not empty, each as likely as the others. */
export const pickFrom = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
};

/** Makes a picker that gives the items of a list as often as words stand in a language: the first far most often. */
export const createZipfPicker = <T>(items: readonly T[], exponent: number): ((random: Random) => T) => {
  const sums = new Float64Array(items.length);
  let sum = 0;
  for (let rank = 0; rank < items.length; rank += 1) {
    sum += 1 / (rank + 2.7) ** exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const aim = random() * sum;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < aim) low = middle + 1;
      else high = middle;
    }
    const item = items[low];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
};
