import { isGivenName } from "../analysis/people/given-names.js";
import { canBeOne } from "../analysis/people/name-forms.js";
import { SURNAMES } from "../analysis/people/surnames.js";
import type { AnalysedArticle } from "../core/model/article.js";
import type { Person, PersonAppearance, RosterEntry } from "../core/model/person.js";
import { eachPaced, type Pace } from "../core/pace.js";
import { nameKey, nameParts, plainForm } from "../core/people/name-key.js";
import { surnameOf } from "../core/people/name-suffix.js";

/** Where people are named: by the articles, and by a list that people keep by hand. */
export interface NamingParts {
  readonly articles: readonly AnalysedArticle[];
  readonly roster: readonly RosterEntry[];
}

/** A person in the making. */
interface Entry {
  readonly key: string;
  readonly parts: readonly string[];
  /** Name given by the roster; else null. */
  readonly listed: string | null;
  readonly forms: Map<string, number>;
  readonly appearances: PersonAppearance[];
}

/** A namesake takes the articles that give only the surname when it is in this many times as many articles. */
const DOMINANT = 4;

const newEntry = (key: string, parts: readonly string[], listed: string | null): Entry => ({
  key,
  parts,
  listed,
  forms: new Map(),
  appearances: [],
});

const count = (forms: Map<string, number>, form: string, by = 1): void => {
  forms.set(form, (forms.get(form) ?? 0) + by);
};

/** Gathers the persons of all articles by the name each article gives them. */
const gather = async ({ articles, roster }: NamingParts, pace: Pace): Promise<readonly Entry[]> => {
  const entries = new Map<string, Entry>();
  for (const { name, aliases } of roster) {
    const entry = newEntry(nameKey(name), nameParts(name), name);
    for (const form of [name, ...aliases]) entries.set(nameKey(form), entry);
  }
  const bySpelling = new Map<string, Entry>();
  const entryOf = (name: string): Entry => {
    const parts = nameParts(name);
    const key = parts.join(" ");
    const entry = entries.get(key) ?? newEntry(key, parts, null);
    entries.set(key, entry);
    bySpelling.set(name, entry);
    return entry;
  };
  await eachPaced(articles, pace, ({ analysis }, article) => {
    analysis.people.forEach(({ name, aliases }, person) => {
      const entry = bySpelling.get(name) ?? entryOf(name);
      entry.appearances.push({ article, person });
      count(entry.forms, name);
      for (const alias of aliases) count(entry.forms, alias);
    });
  });
  return [...new Set(entries.values())].filter(({ appearances }) => appearances.length > 0);
};

const absorb = (into: Entry, from: Entry): void => {
  for (const [form, times] of from.forms) count(into.forms, form, times);
  for (const appearance of from.appearances) into.appearances.push(appearance);
};

const byProminence = (a: Entry, b: Entry): number =>
  Number(b.listed !== null) - Number(a.listed !== null) || b.appearances.length - a.appearances.length;

const isDominant = (a: Entry, b: Entry): boolean => a.appearances.length >= DOMINANT * b.appearances.length;

/** The one entry among several that a name must mean: the only one, or by far the best known. */
const clearest = (entries: readonly Entry[]): Entry | null => {
  const [best, ...others] = [...entries].sort(byProminence);
  return best !== undefined && others.every((other) => isDominant(best, other)) ? best : null;
};

/** Endings that differ between transliterations of one name: "Zelensky", "Zelenskyy", "Zelenskiy". */
const spelledAlike = (surname: string): string =>
  surname.length > 5 ? surname.replace(/(?:yy|iy|yi|ii|ij|yj|y|i)$/, "y") : surname;

const add = (index: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else list.push(entry);
};

const sameSpelling = (a: Entry, b: Entry): boolean => {
  const surname = surnameOf(a.parts);
  return canBeOne(
    a.parts,
    surname === surnameOf(b.parts)
      ? b.parts
      : b.parts.map((part) => (part === surnameOf(b.parts) ? surname : part)),
  );
};

/** Puts spellings of one full name together: with and without middle name, initials with and without points. */
const mergeSpellings = async (entries: readonly Entry[], pace: Pace): Promise<readonly Entry[]> => {
  const bySurname = new Map<string, Entry[]>();
  const kept: Entry[] = [];
  const full = entries.filter(({ parts }) => parts.length > 1).sort(byProminence);
  await eachPaced(full, pace, (entry) => {
    const surname = spelledAlike(surnameOf(entry.parts));
    const same = bySurname.get(surname)?.filter((other) => sameSpelling(other, entry)) ?? [];
    const best = entry.listed === null ? clearest(same) : null;
    if (best !== null) absorb(best, entry);
    else {
      add(bySurname, surname, entry);
      kept.push(entry);
    }
  });
  return kept;
};

/** People by the parts of their names that articles may use alone: "vance", "bin salman", "xi". */
const indexByShortForm = async (
  people: readonly Entry[],
  pace: Pace,
): Promise<ReadonlyMap<string, readonly Entry[]>> => {
  const index = new Map<string, Entry[]>();
  await eachPaced(people, pace, (person) => {
    const { parts } = person;
    const surname = surnameOf(parts);
    for (let from = 1; from < parts.length; from += 1) {
      const form = parts.slice(from).join(" ");
      if (from === parts.length - 1 ? form === surname : true) add(index, form, person);
    }
    if (surname !== parts.at(-1)) add(index, surname, person);
    // East Asian names begin with the surname.
    const [first = ""] = parts;
    if (first !== surname && SURNAMES.has(first) && !isGivenName(first)) add(index, first, person);
  });
  return index;
};

/** Gives articles that know only a surname to the one person, or by far best known person, of that surname. */
const mergeSurnames = async (
  entries: readonly Entry[],
  people: readonly Entry[],
  pace: Pace,
): Promise<readonly Entry[]> => {
  const index = await indexByShortForm(people, pace);
  const absorbed = new Set<Entry>();
  const alone = entries.filter(({ parts }) => parts.length === 1);
  await eachPaced([...alone, ...people], pace, (entry) => {
    if (entry.listed !== null || absorbed.has(entry) || isGivenName(entry.parts[0] ?? "")) return;
    const best = clearest((index.get(entry.key) ?? []).filter((other) => other !== entry));
    if (best === null || absorbed.has(best)) return;
    // A longer name that is rarer than its own end began with a word that is no part of it.
    const isEnd = entry.parts.length > 1 && entry.appearances.length > best.appearances.length;
    const [kept, gone] = isEnd && best.listed === null ? [entry, best] : [best, entry];
    absorb(kept, gone);
    absorbed.add(gone);
  });
  return [...people, ...alone].filter((entry) => !absorbed.has(entry));
};

const byFrequency = (a: readonly [string, number], b: readonly [string, number]): number =>
  b[1] - a[1] || (a[0] < b[0] ? -1 : 1);

/** The most frequent spelling of the name itself, and every other form once, capitals aside. */
const personOf = ({ listed, forms, key, appearances }: Entry): Omit<Person, "id"> => {
  const ranked = [...forms].sort(byFrequency).map(([form]) => form);
  const name = listed ?? ranked.find((form) => nameKey(form) === key) ?? ranked[0] ?? key;
  const seen = new Set([plainForm(name)]);
  const aliases = ranked.filter((form) => {
    const plain = plainForm(form);
    return !seen.has(plain) && seen.add(plain);
  });
  const sorted = appearances.sort((a, b) => a.article - b.article);
  return {
    name,
    aliases,
    appearances: sorted.filter(({ article }, at) => sorted[at - 1]?.article !== article),
  };
};

const withIds = async (people: readonly Omit<Person, "id">[], pace: Pace): Promise<readonly Person[]> => {
  const used = new Map<string, number>();
  const named: Person[] = [];
  await eachPaced(people, pace, (person) => {
    const slug = nameParts(person.name).join("-") || "person";
    const times = (used.get(slug) ?? 0) + 1;
    used.set(slug, times);
    named.push({ id: times === 1 ? slug : `${slug}-${times}`, ...person });
  });
  return named;
};

/**
 * Puts the persons of all articles together: one person for every spelling of a full name; two people of one surname
 * stay two. Those named in most articles come first, then by name; ids are the same for the same collection. Pauses
 * between articles and between people.
 */
export const mergePeople = async (parts: NamingParts, pace: Pace): Promise<readonly Person[]> => {
  const entries = await gather(parts, pace);
  const spelled = await mergeSpellings(entries, pace);
  const people: Omit<Person, "id">[] = [];
  const merged = await mergeSurnames(entries, spelled, pace);
  await eachPaced(merged, pace, (entry) => people.push(personOf(entry)));
  const order = (a: Omit<Person, "id">, b: Omit<Person, "id">): number =>
    b.appearances.length - a.appearances.length || (a.name < b.name ? -1 : 1);
  return withIds(people.sort(order), pace);
};
