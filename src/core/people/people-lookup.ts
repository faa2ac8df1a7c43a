import type { Person } from "../model/person.js";
import type { NameMatch, PeopleLookup } from "../people-lookup.js";
import { createNameBook, type NameBook } from "./name-book.js";
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

/**
 * Prepares the people of a collection for look-up. `isKnownWord` says which words (lower case) the articles use:
 * those are never read as misspelt names within a longer text.
 */
export const createPeopleLookup = (
  people: readonly Person[],
  isKnownWord: (word: string) => boolean = () => false,
): PeopleLookup => {
  const book = createNameBook(people);
  const near = createNearWords(book.byWord.keys());
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
    if (reading.ranks.length > 0) return matchOf(book, reading);
    return { kind: "none", nearest: peopleAt(nearestTo(book, name, near)) };
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
    findIn: (text, isKnown = isKnownWord) => findNames({ book, near, isKnownWord: isKnown }, text),
  };
};
