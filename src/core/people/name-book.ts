import type { Person } from "../model/person.js";
import { nameParts } from "./name-key.js";
import { surnameOf } from "./name-suffix.js";

/** People by the forms of their names. Lists hold people's ranks (0 is named in most articles), best known first. */
export interface NameBook {
  /** Best known first. */
  readonly people: readonly Person[];
  /** By name, as `nameKey` gives it. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** By name or alias, as `nameKey` gives it. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** By last word of a full name. */
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  readonly byGiven: ReadonlyMap<string, readonly number[]>;
  /** By any word of the name or an alias. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const adder = (map: Map<string, number[]>) => (key: string, rank: number) => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [rank]);
  else if (list.at(-1) !== rank) list.push(rank);
};

/** Files people under all forms of their names. */
export const createNameBook = (unsorted: readonly Person[]): NameBook => {
  const people = [...unsorted].sort((a, b) => b.appearances.length - a.appearances.length);
  const byName = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const bySurname = new Map<string, number[]>();
  const byGiven = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const [addKey, addWord] = [adder(byKey), adder(byWord)];
  const addName = adder(byName);
  const [addSurname, addGiven] = [adder(bySurname), adder(byGiven)];
  people.forEach(({ name, aliases }, rank) => {
    const own = nameParts(name);
    addName(own.join(" "), rank);
    for (const form of [name, ...aliases]) {
      const parts = form === name ? own : nameParts(form);
      if (parts.length === 0) continue;
      // A given name alone is looked up by itself, so that it never hides somebody's surname.
      if (parts.length > 1 || form === name || parts[0] !== own[0]) addKey(parts.join(" "), rank);
      for (const part of parts) addWord(part, rank);
    }
    addSurname(surnameOf(own), rank);
    if (own.length > 1) addGiven(own[0] ?? "", rank);
  });
  return { people, byName, byKey, bySurname, byGiven, byWord };
};

/** Shorter runs of letters are too often words. */
const SHORTEST_GLUED = 6;

/** People by names of several words written as one, as in handles: "adaholm". */
export const gluedNames = ({ people }: NameBook): ReadonlyMap<string, readonly number[]> => {
  const byGlued = new Map<string, number[]>();
  const add = adder(byGlued);
  people.forEach(({ name, aliases }, rank) => {
    for (const form of [name, ...aliases]) {
      const parts = nameParts(form);
      const glued = parts.join("");
      if (parts.length > 1 && glued.length >= SHORTEST_GLUED) add(glued, rank);
    }
  });
  return byGlued;
};
