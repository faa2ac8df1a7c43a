/** Texts are compared by their first so many characters: enough to tell an agency's report from another. */
const COMPARED = 20_000;
/** Runs of words that are compared, in words. */
const RUN = 6;
/** Share of the shorter text's runs that stand in the other too. */
const SAME = 0.5;

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, COMPARED)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[]): ReadonlySet<string> => {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(" "));
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
