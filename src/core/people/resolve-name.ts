import type { NameMatch } from "../people-lookup.js";
import type { NameBook } from "./name-book.js";
import { nameParts } from "./name-key.js";
import { surnameOf } from "./name-suffix.js";
import type { FindNear } from "./near-words.js";
import { soundsAlike } from "./plain-slip.js";
import { isTitleWord } from "./title-words.js";

/** Ranks of people that a name may mean, and whether the name had to be corrected. */
export interface NameReading {
  readonly ranks: readonly number[];
  readonly corrected: boolean;
}

/** Shared surname: others are passed over below this share of the best known one's articles … */
const MINOR_SHARE = 0.1;
/** … and only if the best known one is named in at least this many articles. */
const MANY_ARTICLES = 40;
const NEAREST = 5;

const noRanks: readonly number[] = [];

const intersection = (lists: readonly (readonly number[])[]): readonly number[] => {
  const [shortest = noRanks, ...rest] = [...lists].sort((a, b) => a.length - b.length);
  const others = rest.map((list) => new Set(list));
  return shortest.filter((rank) => others.every((other) => other.has(rank)));
};

const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])].sort((x, y) => x - y);

/** Leaves out namesakes whom the collection hardly ever names beside one whom it names all the time. */
export const withoutMinor = ({ people }: NameBook, ranks: readonly number[]): readonly number[] => {
  const [best] = ranks;
  const most = best === undefined ? 0 : (people[best]?.appearances.length ?? 0);
  if (ranks.length < 2 || most < MANY_ARTICLES) return ranks;
  return ranks.filter((rank) => (people[rank]?.appearances.length ?? 0) >= most * MINOR_SHARE);
};

/** People whose surname or alias is this word. */
export const readSurname = (book: NameBook, word: string): readonly number[] =>
  withoutMinor(book, union(book.byKey.get(word) ?? noRanks, book.bySurname.get(word) ?? noRanks));

/** People whose surname, alias or given name is this word. */
export const readWord = (book: NameBook, word: string): readonly number[] => {
  const surnames = union(book.byKey.get(word) ?? noRanks, book.bySurname.get(word) ?? noRanks);
  return withoutMinor(book, union(surnames, book.byGiven.get(word) ?? noRanks));
};

/** People whose name holds all these words, as spelt; surname and given name in either order. */
export const readExactly = (book: NameBook, parts: readonly string[]): readonly number[] => {
  const [only] = parts;
  if (only === undefined) return noRanks;
  if (parts.length === 1) return readWord(book, only);
  const key = parts.join(" ");
  const whole = book.byName.get(key) ?? book.byKey.get(key);
  if (whole !== undefined) return whole;
  const lists = parts.map((part) => book.byWord.get(part) ?? noRanks);
  const all = intersection(lists);
  if (all.length > 0) return all;
  // "Donald J. Trump" where the collection has no middle initial: first and last word must do.
  if (parts.length < 3) return noRanks;
  return book.byKey.get(`${only} ${surnameOf(parts)}`) ?? noRanks;
};

const withNear = (book: NameBook, parts: readonly string[], near: FindNear): readonly number[] => {
  const options = parts.map((part) =>
    book.byWord.has(part) ? [{ word: part, slips: 0 }, ...near(part)] : near(part),
  );
  if (options.some((words) => words.length === 0)) return noRanks;
  const scores = options.map((words) => {
    const best = new Map<number, number>();
    for (const { word, slips } of words)
      for (const rank of book.byWord.get(word) ?? noRanks)
        if ((best.get(rank) ?? 99) > slips) best.set(rank, slips);
    return best;
  });
  const [first = new Map<number, number>(), ...rest] = scores;
  let least = 99;
  let ranks: number[] = [];
  for (const [rank, slips] of first) {
    const total = rest.reduce((sum, score) => sum + (score.get(rank) ?? 99), slips);
    if (total > least || total >= 99) continue;
    if (total < least) ranks = [];
    least = total;
    ranks.push(rank);
  }
  return ranks.sort((a, b) => a - b);
};

const readNear = (book: NameBook, parts: readonly string[], near: FindNear): readonly number[] => {
  const [only] = parts;
  if (only === undefined) return noRanks;
  if (parts.length > 1) return withNear(book, parts, near);
  const found = near(only).filter(({ word, slips }) => slips < 2 || soundsAlike(only, word));
  const least = found[0]?.slips;
  const words = found.filter(({ slips }) => slips === least).map(({ word }) => word);
  // Surnames first: a typed single word is rarely a given name.
  const surnames = words.filter((word) => book.bySurname.has(word) || book.byKey.has(word));
  const ranks = (surnames.length > 0 ? surnames : words).flatMap((word) => readWord(book, word));
  return withoutMinor(
    book,
    [...new Set(ranks)].sort((a, b) => a - b),
  );
};

const withoutTitles = (parts: readonly string[]): readonly string[] => {
  let from = 0;
  while (from < parts.length - 1 && isTitleWord(parts[from] ?? "")) from += 1;
  return parts.slice(from);
};

/** Reads typed words as a name: as spelt, without titles, without a plural s, at last with slips of the fingers. */
export const readName = (book: NameBook, typed: string, near: FindNear): NameReading => {
  const all = nameParts(typed.replace(/['’]s?\s*[?!.]*\s*$/, ""));
  const parts = withoutTitles(all);
  const last = parts.at(-1) ?? "";
  const singular = [...parts.slice(0, -1), last.replace(/s$/, "")];
  for (const spelt of [all, parts, singular]) {
    const ranks = readExactly(book, spelt);
    if (ranks.length > 0) return { ranks, corrected: false };
  }
  return { ranks: readNear(book, parts, near), corrected: true };
};

/** The people nearest to a name that nobody bears: those who share a word of it, or nearly do. */
export const nearestTo = (book: NameBook, typed: string, near: FindNear): readonly number[] => {
  const scores = new Map<number, number>();
  const parts = nameParts(typed);
  for (const [at, part] of parts.entries()) {
    const weight = at === parts.length - 1 ? 1 : 0.6;
    const words = [{ word: part, slips: 0 }, ...(part.length > 3 ? near(part, part.length > 5 ? 3 : 2) : [])];
    for (const { word, slips } of words.slice(0, 20))
      for (const rank of (book.byWord.get(word) ?? noRanks).slice(0, NEAREST)) {
        const score = weight / (1 + slips);
        if (score > (scores.get(rank) ?? 0)) scores.set(rank, score);
      }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, NEAREST)
    .map(([rank]) => rank);
};

/** The match that a reading comes to. */
export const matchOf = ({ people }: NameBook, { ranks, corrected }: NameReading): NameMatch => {
  const found = ranks.flatMap((rank) => people[rank] ?? []);
  const [person] = found;
  if (person === undefined) return { kind: "none", nearest: [] };
  return found.length === 1 ? { kind: "one", person, corrected } : { kind: "several", people: found };
};
