import type { Person } from "../model/person.js";
import type { NameMatch, PeopleLookup } from "../people-lookup.js";
import { createNameBook, gluedNames, type NameBook } from "./name-book.js";
import { nameParts } from "./name-key.js";
import { isNameSuffix } from "./name-suffix.js";
import { findNames } from "./names-in-text.js";
import { createNearWords } from "./near-words.js";
import { matchOf, nearestTo, readName } from "./resolve-name.js";

interface Beginning {
  readonly letters: string;
  readonly rank: number;
}

const beginningsOf = ({ people }: NameBook): readonly Beginning[] => {
  const all: Beginning[] = [];
  people.forEach(({ name, aliases }, rank) => {
    const seen = new Set<string>();
    for (const form of [name, ...aliases]) {
      const parts = nameParts(form);
      for (let from = 0; from < parts.length; from += 1)
        if (!isNameSuffix(parts[from] ?? "")) seen.add(parts.slice(from).join(" "));
    }
    for (const letters of seen) all.push({ letters, rank });
  });
  return all.sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0));
};

const firstFrom = (sorted: readonly Beginning[], letters: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.letters ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What is known of words beside the names of a collection; both take a word in lower case. */
export interface NameKnowledge {
  /** A word that the articles use: never read as a misspelt name within a longer text. */
  readonly isKnownWord?: (word: string) => boolean;
  /** A name that people bear anywhere: whoever types it means it, so it is never taken for another one misspelt. */
  readonly isAnyName?: (word: string) => boolean;
}

/** Prepares the people of a collection for look-up. */
export const createPeopleLookup = (
  people: readonly Person[],
  { isKnownWord = () => false, isAnyName = () => false }: NameKnowledge = {},
): PeopleLookup => {
  const book = createNameBook(people);
  const near = createNearWords(book.byWord.keys());
  let byGlued: ReadonlyMap<string, readonly number[]> | null = null;
  const glued = (word: string): readonly number[] => {
    byGlued ??= gluedNames(book);
    return byGlued.get(word) ?? [];
  };
  const nearest = (name: string): NameMatch => ({
    kind: "none",
    nearest: peopleAt(nearestTo(book, name, near)),
  });
  let sorted: readonly Beginning[] | null = null;
  const beginnings = (): readonly Beginning[] => {
    sorted ??= beginningsOf(book);
    return sorted;
  };
  /** One or two letters fit thousands of people: the answer is kept. */
  const short = new Map<string, readonly number[]>();
  const peopleAt = (ranks: readonly number[]) => ranks.flatMap((rank) => book.people[rank] ?? []);

  const resolve = (name: string): NameMatch => {
    const reading = readName(book, name, near);
    const parts = nameParts(name);
    const [only = ""] = parts;
    if (reading.ranks.length === 0) {
      const ranks = parts.length === 1 ? glued(only) : [];
      return ranks.length > 0 ? matchOf(book, { ranks, corrected: true }) : nearest(name);
    }
    // With a second word that fits, a slip is likelier than another person of nearly that name.
    const isOther = parts.length === 1 && !book.byWord.has(only) && isAnyName(only);
    return reading.corrected && isOther ? nearest(name) : matchOf(book, reading);
  };

  const ranksFrom = (typed: string): readonly number[] => {
    const all = beginnings();
    const ranks = new Set<number>();
    for (let at = firstFrom(all, typed); at < all.length; at += 1) {
      const beginning = all[at];
      if (beginning === undefined || !beginning.letters.startsWith(typed)) break;
      ranks.add(beginning.rank);
    }
    return [...ranks].sort((a, b) => a - b);
  };

  const startingWith = (letters: string, limit: number): readonly Person[] => {
    const typed = nameParts(letters).join(" ");
    if (typed === "") return book.people.slice(0, limit);
    const ranks = short.get(typed) ?? ranksFrom(typed);
    if (typed.length < 3) short.set(typed, ranks);
    return peopleAt(ranks.slice(0, limit));
  };

  return {
    resolve,
    startingWith,
    findIn: (text, isKnown = isKnownWord) =>
      findNames({ book, near, glued, isKnownWord: isKnown, isAnyName }, text),
  };
};
