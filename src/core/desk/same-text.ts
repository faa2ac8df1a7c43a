/** Texts are compared by their first so many characters: enough to tell an agency's report from another. */
const COMPARED = 20_000;
/** Runs of words that are compared, in words. */
const RUN = 6;
/** Share of the shorter text's runs that stand in the other too. */
const SAME = 0.5;

const WORD = /[\p{L}\p{N}]+/gu;
const PRIME = 0x01000193;

/** A number for each word, the same for the same word. */
const wordsOf = (text: string): Int32Array => {
  const words = text.slice(0, COMPARED).toLowerCase().match(WORD) ?? [];
  const numbers = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    let number = 0;
    for (let letter = 0; letter < word.length; letter += 1)
      number = Math.imul(number ^ word.charCodeAt(letter), PRIME);
    numbers[at] = number ^ (number >>> 15);
  }
  return numbers;
};

/**
 * A number of 30 bits for each run of words, each once. Of two texts some ten runs in a million have the same number by
 * chance, which decides nothing where half of all runs do.
 */
const runsOf = (words: Int32Array): ReadonlySet<number> => {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let run = 0;
    for (let step = 0; step < RUN; step += 1) run = Math.imul(run, 31) + (words[at + step] ?? 0);
    runs.add((run ^ (run >>> 15)) & 0x3fffffff);
  }
  return runs;
};

/** True for two printings of one report: half of the shorter one, or more, stands in the other word for word. */
export const isSameText = (a: string, b: string): boolean => {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (Math.min(first.length, second.length) < RUN) return first.join(" ") === second.join(" ");
  const [few, many] = [runsOf(first), runsOf(second)].sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined) return false;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared >= few.size * SAME;
};
