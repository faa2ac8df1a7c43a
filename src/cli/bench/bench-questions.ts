import type { Collection } from "../../core/model/collection.js";
import type { Tokenise } from "../../core/ports.js";
import { createRandom, createZipfPicker, pickFrom, type Random } from "./seeded-random.js";

/** What is asked in a measurement, one list a command. */
export interface BenchQuestions {
  readonly ask: readonly string[];
  readonly who: readonly string[];
  readonly timeline: readonly string[];
}

export interface BenchQuestionsOptions {
  readonly collection: Collection;
  readonly tokenise: Tokenise;
  readonly count: number;
  readonly seed: number;
}

/** About thirteen words each, as people ask. `n`: a name, `w`: a word of the passage that the question is made from. */
const PATTERNS: readonly string[] = [
  "What did {n} say about the {w} and the {w} of the {w} last year?",
  "Why did {n} want the {w} to change before the {w} of the {w}?",
  "Who was against the {w} when the {w} and the {w} were put to a vote?",
  "When did the {w} of the {w} become a {w} for {n} and the others?",
  "How many people were at the {w} where {n} spoke about the {w} {w}?",
  "Did {n} agree with the {w} on the {w}, or was there a {w} instead?",
];

/** Words shorter than this say too little to ask by. */
const SHORTEST = 5;

const wordsOf = (collection: Collection, tokenise: Tokenise, random: Random): readonly string[] => {
  const passage = pickFrom(random, collection.passages);
  const text = collection.articles[passage.article]?.text.slice(passage.start, passage.end) ?? "";
  const words = tokenise(text)
    .map(({ word }) => word)
    .filter((word) => word.length >= SHORTEST);
  return words.length > 0 ? words : ["article"];
};

/** Makes questions that the collection may answer: their words stand together in one of its passages. */
export const benchQuestions = (options: BenchQuestionsOptions): BenchQuestions => {
  const { collection, tokenise, count, seed } = options;
  const random = createRandom(seed + 1);
  const names = collection.people.map(({ name }) => name);
  const known = createZipfPicker(names.length > 0 ? names : ["Nobody"], 0.8);
  const ask = (): string => {
    const words = wordsOf(collection, tokenise, random);
    return pickFrom(random, PATTERNS).replace(/\{(\w)\}/g, (_gap, kind: string) =>
      kind === "n" ? known(random) : pickFrom(random, words),
    );
  };
  const topic = (): string =>
    random() < 0.5 ? known(random) : wordsOf(collection, tokenise, random).slice(0, 2).join(" ");
  const make = (one: () => string): readonly string[] => Array.from({ length: count }, one);
  return { ask: make(ask), who: make(() => known(random)), timeline: make(topic) };
};
