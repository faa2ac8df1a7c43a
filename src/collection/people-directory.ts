import { isGivenName } from "../analysis/people/given-names.js";
import { canBeOne } from "../analysis/people/name-forms.js";
import type { AnalysedArticle } from "../core/model/article.js";
import type { Person, PersonAppearance, RosterEntry } from "../core/model/person.js";
import { lastPart } from "../core/people/name-book.js";
import { nameParts } from "../core/people/name-key.js";

/** A person in the making. */
interface Entry {
  readonly parts: readonly string[];
  /** Name given by the roster; else null. */
  readonly listed: string | null;
  readonly forms: Map<string, number>;
  readonly appearances: PersonAppearance[];
}

/** A namesake takes the articles that give only the surname when it is in this many times as many articles. */
const DOMINANT = 4;

const newEntry = (parts: readonly string[], listed: string | null): Entry => ({
  parts,
  listed,
  forms: new Map(),
  appearances: [],
});

const count = (forms: Map<string, number>, form: string, by = 1): void => {
  forms.set(form, (forms.get(form) ?? 0) + by);
};

/** Gathers the persons of all articles by the name each article gives them. */
const gather = (articles: readonly AnalysedArticle[], roster: readonly RosterEntry[]) => {
  const entries = new Map<string, Entry>();
  for (const { name, aliases } of roster) {
    const entry = newEntry(nameParts(name), name);
    for (const form of [name, ...aliases]) entries.set(nameParts(form).join(" "), entry);
  }
  const keys = new Map<string, readonly string[]>();
  const partsOf = (name: string): readonly string[] => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const parts = nameParts(name);
    keys.set(name, parts);
    return parts;
  };
  articles.forEach(({ analysis }, article) => {
    analysis.people.forEach(({ name, aliases }, person) => {
      const parts = partsOf(name);
      const key = parts.join(" ");
      const entry = entries.get(key) ?? newEntry(parts, null);
      entries.set(key, entry);
      const previous = entry.appearances.at(-1);
      if (previous?.article !== article) entry.appearances.push({ article, person });
      count(entry.forms, name);
      for (const alias of aliases) count(entry.forms, alias);
    });
  });
  return [...new Set(entries.values())];
};

const absorb = (into: Entry, from: Entry): void => {
  for (const [form, times] of from.forms) count(into.forms, form, times);
  into.appearances.push(...from.appearances);
};

const byProminence = (a: Entry, b: Entry): number =>
  Number(b.listed !== null) - Number(a.listed !== null) || b.appearances.length - a.appearances.length;

/** Puts spellings of one full name together: with and without middle name, initials with and without points. */
const mergeSpellings = (entries: readonly Entry[]): Map<string, Entry[]> => {
  const bySurname = new Map<string, Entry[]>();
  const full = entries.filter(({ parts }) => parts.length > 1).sort(byProminence);
  for (const entry of full) {
    const surname = lastPart(entry.parts);
    const namesakes = bySurname.get(surname) ?? [];
    bySurname.set(surname, namesakes);
    const same = namesakes.filter(({ parts }) => canBeOne(parts, entry.parts));
    const [best] = same;
    const clear =
      same.length === 1 || (best !== undefined && same.slice(1).every((other) => isDominant(best, other)));
    if (best !== undefined && clear) absorb(best, entry);
    else namesakes.push(entry);
  }
  return bySurname;
};

const isDominant = (a: Entry, b: Entry): boolean => a.appearances.length >= DOMINANT * b.appearances.length;

/** Gives articles that know a surname only to the one person, or by far best known person, of that surname. */
const mergeSurnames = (entries: readonly Entry[], bySurname: Map<string, Entry[]>): readonly Entry[] => {
  const alone: Entry[] = [];
  for (const entry of entries) {
    const [only] = entry.parts;
    if (entry.parts.length !== 1 || only === undefined) continue;
    const namesakes =
      isGivenName(only) || entry.listed !== null ? [] : [...(bySurname.get(only) ?? [])].sort(byProminence);
    const [best, second] = namesakes;
    if (best !== undefined && (second === undefined || isDominant(best, second))) absorb(best, entry);
    else alone.push(entry);
  }
  return alone;
};

const nameOf = ({ listed, forms, parts }: Entry): string => {
  if (listed !== null) return listed;
  const ranked = [...forms].sort((a, b) => b[1] - a[1]);
  const full = ranked.find(
    ([form]) =>
      nameParts(form).length >= Math.min(2, parts.length) && lastPart(nameParts(form)) === lastPart(parts),
  );
  return (full ?? ranked[0])?.[0] ?? parts.join(" ");
};

const personOf = (entry: Entry): Omit<Person, "id"> => {
  const name = nameOf(entry);
  const aliases = [...entry.forms]
    .filter(([form]) => form !== name)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form);
  const sorted = [...entry.appearances].sort((a, b) => a.article - b.article);
  const appearances = sorted.filter(({ article }, at) => sorted[at - 1]?.article !== article);
  return { name, aliases, appearances };
};

/**
 * Puts the persons of all articles together: one person for every spelling of a full name; two people of one surname
 * stay two. Those named in most articles come first, then by name; ids are the same for the same collection.
 */
export const mergePeople = (
  articles: readonly AnalysedArticle[],
  roster: readonly RosterEntry[],
): readonly Person[] => {
  const entries = gather(articles, roster).filter(({ appearances }) => appearances.length > 0);
  const bySurname = mergeSpellings(entries);
  const alone = mergeSurnames(entries, bySurname);
  const people = [...[...bySurname.values()].flat(), ...alone]
    .map(personOf)
    .sort((a, b) => b.appearances.length - a.appearances.length || (a.name < b.name ? -1 : 1));
  const used = new Map<string, number>();
  return people.map((person) => {
    const slug = nameParts(person.name).join("-") || "person";
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    return { id: times === 1 ? slug : `${slug}-${times}`, ...person };
  });
};
