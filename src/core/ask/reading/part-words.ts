import type { DeskContext } from "../../desk/context.js";
import { isFunctionWord } from "./function-words.js";

/** Shorter or longer runs of letters are not taken apart. */
const SHORTEST = 7;
const LONGEST = 30;
const MOST_PARTS = 4;
/** Ways to take a run apart that are looked for in the articles. */
const MOST_WAYS = 5;
const SHORTEST_PART = 3;

const splits = (
  word: string,
  isWord: (part: string) => boolean,
  most: number,
): readonly (readonly string[])[] => {
  if (word === "") return [[]];
  if (most === 0) return [];
  const ways: (readonly string[])[] = [];
  for (let length = word.length; length >= 2; length -= 1) {
    const part = word.slice(0, length);
    if (!isWord(part)) continue;
    for (const rest of splits(word.slice(length), isWord, most - 1)) ways.push([part, ...rest]);
  }
  return ways;
};

/** Ways to read a run of letters ("bigbluebill") as words that the collection knows, the fewest words first. */
export const partWords = async (context: DeskContext, word: string): Promise<readonly string[]> => {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const parts = new Set<string>();
  for (let start = 0; start < word.length; start += 1)
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) parts.add(word.slice(start, end));
  const all = [...parts].filter((part) => part !== word);
  const stems = all.map((part) => context.tokenise(part)[0]?.stem ?? "");
  const frequencies = await context.index.documentFrequencies(stems);
  const known = new Set(all.filter((_part, at) => (frequencies[at] ?? 0) > 0));
  const isWord = (part: string): boolean =>
    known.has(part) || (part.length < SHORTEST_PART && isFunctionWord(part));
  return splits(word, isWord, MOST_PARTS)
    .filter((way) => way.length > 1)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_WAYS)
    .map((way) => way.join(" "));
};
