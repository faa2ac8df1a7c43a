import type { RosterEntry } from "../../core/model/person.js";
import { editDistance } from "../../core/people/edit-distance.js";
import { nameKey, nameParts } from "../../core/people/name-key.js";
import { isNameSuffix, surnameOf } from "../../core/people/name-suffix.js";
import type { AcceptedName } from "./accept-names.js";
import { isGivenName, sexOfGivenName } from "./given-names.js";
import { PARTICLES } from "./name-runs.js";

/** How near a form is to the full name: the lower, the surer. */
export type FormLevel = "full" | "surname" | "given" | "middle";

/** A person that a form of a name may stand for. */
export interface FormOwner {
  readonly person: number;
  readonly level: FormLevel;
}

/** All forms of names that one article may use for its persons, by key. */
export interface NameForms {
  /** How often each person is named in full. */
  readonly prominence: readonly number[];
  readonly owners: ReadonlyMap<string, readonly FormOwner[]>;
  /** First words of all forms, to pass over other words quickly. */
  readonly starts: ReadonlySet<string>;
}

const isInitialsOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

const sameGiven = (a: string, b: string): boolean => a === b || isInitialsOf(a, b) || isInitialsOf(b, a);

const suffixOf = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? "";
  return isNameSuffix(last) ? last : "";
};

/** "jd" for "james david vance". */
const areInitialsOf = (short: string, parts: readonly string[]): boolean =>
  short.length > 1 &&
  short.length === parts.length - 1 &&
  parts.slice(0, -1).every((part, at) => part[0] === short[at]);

/** True when two full names can be one person's: same surname, and the shorter one's given names agree. */
export const canBeOne = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length < 2 || b.length < 2 || surnameOf(a) !== surnameOf(b)) return false;
  const [firstA, firstB] = [a[0] ?? "", b[0] ?? ""];
  // A son and his father are two people.
  if (suffixOf(a) !== suffixOf(b)) return false;
  if (!sameGiven(firstA, firstB)) return areInitialsOf(firstA, b) || areInitialsOf(firstB, a);
  const middleA = a.slice(1, -1).filter((part) => !isNameSuffix(part));
  const middleB = b.slice(1, -1).filter((part) => !isNameSuffix(part));
  if (middleA.length === 0 || middleB.length === 0) return true;
  return middleA.every((part, at) => middleB[at] === undefined || sameGiven(part, middleB[at]));
};

/** Two spellings of one given name in one text: "Kristin" and "Kristen" before the same surname. */
const isSlipOf = (a: readonly string[], b: readonly string[]): boolean => {
  const [givenA, givenB] = [a[0] ?? "", b[0] ?? ""];
  if (a.length !== 2 || b.length !== 2 || a[1] !== b[1] || givenA.length < 5) return false;
  return (
    editDistance(givenA, givenB, 1) <= 1 &&
    (!isGivenName(givenA) || sexOfGivenName(givenA) === sexOfGivenName(givenB))
  );
};

const bySize = (a: AcceptedName, b: AcceptedName): number => b.parts.length - a.parts.length;

/** So many people of one name are told apart by nothing; a list of thousands of namesakes must not slow us down. */
const MOST_OWNERS = 40;

class FormTable {
  readonly owners = new Map<string, FormOwner[]>();
  readonly starts = new Set<string>();

  add(key: string, owner: FormOwner): void {
    if (key === "") return;
    const list = this.owners.get(key) ?? [];
    if (list.length >= MOST_OWNERS || list.some(({ person }) => person === owner.person)) return;
    list.push(owner);
    this.owners.set(key, list);
    this.starts.add(nameParts(key)[0] ?? "");
  }

  addName(parts: readonly string[], person: number): void {
    this.add(parts.join(" "), { person, level: "full" });
    if (parts.length < 2) return;
    const bare = isNameSuffix(parts.at(-1) ?? "") ? parts.slice(0, -1) : parts;
    // The father, where the text names him too, comes first.
    if (bare !== parts && bare.length > 1) this.add(bare.join(" "), { person, level: "surname" });
    const last = bare.length - 1;
    for (let at = last; at > 0; at -= 1) {
      const rest = bare.slice(at);
      const level = at === last || PARTICLES.has(rest[0] ?? "") ? "surname" : "middle";
      this.add(rest.join(" "), { person, level });
    }
    this.add(bare[0] ?? "", { person, level: "given" });
    for (const part of bare.slice(1, -1))
      if (part.length > 2 && !PARTICLES.has(part)) this.add(part, { person, level: "middle" });
  }
}

/** Puts accepted names of one person together and lists every form that may stand for them. */
export const formsOf = (names: readonly AcceptedName[], roster: readonly RosterEntry[]): NameForms => {
  const table = new FormTable();
  const prominence: number[] = [];
  const newPerson = (): number => prominence.push(0) - 1;
  for (const { name, aliases } of roster) {
    const person = newPerson();
    table.addName(nameParts(name), person);
    for (const alias of aliases) table.add(nameKey(alias), { person, level: "full" });
  }
  const namesakes = new Map<string, { parts: readonly string[]; person: number }[]>();
  for (const { key, parts, places } of [...names].sort(bySize)) {
    const known = table.owners.get(key);
    if (parts.length > 1) {
      // "Huckabee Sanders" where "Sarah Huckabee Sanders" is known.
      const isForm = known !== undefined && !isGivenName(parts[0] ?? "");
      if (isForm || known?.some(({ level }) => level === "full")) continue;
      const surname = surnameOf(parts);
      const full = namesakes.get(surname) ?? [];
      namesakes.set(surname, full);
      const same = full.filter((other) => canBeOne(parts, other.parts) || isSlipOf(parts, other.parts));
      const person = same.length === 1 && same[0] !== undefined ? same[0].person : newPerson();
      if (full.length < MOST_OWNERS) full.push({ parts, person });
      prominence[person] = (prominence[person] ?? 0) + places.length;
      table.addName(parts, person);
    } else if (known === undefined) {
      table.add(key, { person: newPerson(), level: "full" });
    }
  }
  return { prominence, owners: table.owners, starts: table.starts };
};
