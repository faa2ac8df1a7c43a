/** Words longer than this are no names. */
const LONGEST = 64;
/** Three rows of the table, used again by every call. */
const table = new Uint8Array(3 * LONGEST);
const at = (index: number): number => table[index] ?? 0;

/**
 * Damerau-Levenshtein distance (a swap of neighbours counts one), or `limit + 1` as soon as it must be more than
 * `limit`. Letters are UTF-16 units.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) > limit || width > LONGEST) return limit + 1;
  for (let j = 0; j < width; j += 1) table[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const row = (i % 3) * LONGEST;
    const above = ((i + 2) % 3) * LONGEST;
    const twoAbove = ((i + 1) % 3) * LONGEST;
    table[row] = i;
    let least = i;
    for (let j = 1; j < width; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(above + j) + 1, at(row + j - 1) + 1, at(above + j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2);
      if (swapped && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, at(twoAbove + j - 2) + 1);
      table[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(at((a.length % 3) * LONGEST + b.length), limit + 1);
};

/** How many slips of the fingers a word of this length may hold and still be recognised. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);
