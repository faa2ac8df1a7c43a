import type { Autocomplete } from "../command.js";
import type { Collection } from "../model/collection.js";
import { nameParts } from "../people/name-key.js";
import type { PeopleLookup } from "../people-lookup.js";

/** Values of the collection that begin like what was typed, best known first. Looks up in memory; never throws. */
export type CompleteValue = (kind: Autocomplete, typed: string) => readonly string[];

export interface CompleteValueOptions {
  readonly collection: Collection;
  readonly people: PeopleLookup;
  /** Most values offered. */
  readonly most: number;
  /** Longest value offered, in UTF-16 units; longer ones are left out, never cut. */
  readonly longest: number;
}

interface Known {
  readonly text: string;
  readonly words: string;
}

/** Outlets first, those with most articles in front, then titles in collection order; each once. */
const sourceNames = ({ articles }: Collection): readonly Known[] => {
  const outlets = new Map<string, number>();
  for (const { outlet } of articles) if (outlet !== null) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  const names = [...outlets].sort((a, b) => b[1] - a[1]).map(([outlet]) => outlet);
  const titles = articles.flatMap(({ title }) => title ?? []);
  return [...new Set([...names, ...titles])].map((text) => ({
    text,
    words: ` ${nameParts(text).join(" ")}`,
  }));
};

/** Titles looked through at each key stroke: enough for any list that a person would read. */
const MOST_NAMES = 20_000;

/** Prepares the values that a collection offers while somebody types. */
export const createCompleteValue = (options: CompleteValueOptions): CompleteValue => {
  const { collection, people, most, longest } = options;
  const sources = sourceNames(collection).slice(0, MOST_NAMES);
  const named = (typed: string): readonly string[] =>
    people.startingWith(typed, most).map(({ name }) => name);
  const fromSources = (typed: string): readonly string[] => {
    const wanted = ` ${nameParts(typed).join(" ")}`;
    const found: string[] = [];
    for (const { text, words } of sources) {
      if (found.length >= most) break;
      if (text.length <= longest && words.includes(wanted)) found.push(text);
    }
    return found;
  };
  return (kind, typed) => {
    // A topic may be anything: what was typed stays on offer beside the names.
    const own = kind === "topics" && typed.trim() !== "" ? [typed.trim()] : [];
    const values = kind === "sources" ? fromSources(typed) : [...named(typed), ...own];
    return [...new Set(values)].filter((value) => value !== "" && value.length <= longest).slice(0, most);
  };
};
