import type { FormLevel, FormOwner } from "./name-forms.js";

/** Where in the text a form of a name stands. */
export interface FormPlace {
  /** Index of its first word and of its sentence. */
  readonly at: number;
  readonly sentence: number;
  /** The title right before it in lower case, "" where there is none. */
  readonly title: string;
  /** True before a possessive 's: "Doe's wife" says less of whom "Doe" stands for after it. */
  readonly owns: boolean;
}

/** Remembers who was named how, and decides whom a form of a name stands for. */
export interface NameMemory {
  /** Null when two people fit and the text does not say which. */
  choose(owners: readonly FormOwner[], place: FormPlace): FormOwner | null;
  note(owner: FormOwner, place: FormPlace): void;
  /** Index of the word where the person was first named in full, or null. */
  firstFull(person: number): number | null;
}

interface Memory {
  firstFull: number;
  lastFull: number;
  lastSentence: number;
  /** How often only the surname stood for this person, and in which sentence last, possessives left out. */
  alone: number;
  lastAlone: number;
  readonly titles: Set<string>;
}

const newMemory = (): Memory => ({
  firstFull: -1,
  lastFull: -1,
  lastSentence: -1,
  alone: 0,
  lastAlone: -1,
  titles: new Set(),
});

/** Who has been called by the surname this often is the one whom the article calls so. */
const OFTEN = 3;

const ORDER: readonly FormLevel[] = ["full", "surname", "given", "middle"];

/** Makes the memory of one article. `prominence`: how often each person is named in full in it. */
export const createNameMemory = (prominence: readonly number[]): NameMemory => {
  const memories = new Map<number, Memory>();
  const memoryOf = (person: number): Memory | undefined => memories.get(person);

  /** "Ann Doe and her brother, John Doe, left. Doe said": the one whom the article named first and most, or nobody. */
  const leading = (owners: readonly FormOwner[]): FormOwner | null => {
    const first = (owner: FormOwner): number => memoryOf(owner.person)?.firstFull ?? 0;
    const often = (owner: FormOwner): number => prominence[owner.person] ?? 0;
    const [best, ...others] = owners.toSorted((a, b) => first(a) - first(b));
    return best !== undefined && others.every((other) => often(other) < often(best)) ? best : null;
  };

  /** Two people of one surname: whoever the article calls by the surname alone, else the one last named in full. */
  const between = (owners: readonly FormOwner[], { sentence, title }: FormPlace): FormOwner | null => {
    const titled = owners.filter(({ person }) => title !== "" && memoryOf(person)?.titles.has(title));
    if (titled.length === 1) return titled[0] ?? null;
    const known = owners.filter(({ person }) => memories.has(person));
    if (known.length === 0) {
      const ranked = [...owners].sort((a, b) => (prominence[b.person] ?? 0) - (prominence[a.person] ?? 0));
      const [first, second] = ranked;
      const clear = (prominence[first?.person ?? 0] ?? 0) > (prominence[second?.person ?? 0] ?? 0);
      return clear ? (first ?? null) : null;
    }
    const last = (owner: FormOwner): number => memoryOf(owner.person)?.lastFull ?? -1;
    const alone = (owner: FormOwner): number => memoryOf(owner.person)?.alone ?? 0;
    const sentenceOf = (owner: FormOwner): number => memoryOf(owner.person)?.lastSentence ?? -1;
    const recent = known.reduce((best, owner) => (last(owner) > last(best) ? owner : best));
    const usual = known.reduce((best, owner) => (alone(owner) > alone(best) ? owner : best));
    const rivals = known.filter((owner) => sentenceOf(owner) === sentenceOf(recent));
    if (alone(usual) === 0 && rivals.length > 1) return leading(rivals);
    if (usual === recent || alone(usual) === 0 || alone(recent) > 0) return recent;
    const named = memoryOf(recent.person)?.lastSentence ?? 0;
    // "Doe and his sister, Ann Doe, left. Doe said": the sentence has told the two apart.
    const told = alone(usual) >= OFTEN && (memoryOf(usual.person)?.lastAlone ?? -1) >= named;
    return sentence - named <= 1 && !told ? null : usual;
  };

  return {
    choose: (owners, place) => {
      for (const level of ORDER) {
        const here = owners.filter((owner) => owner.level === level);
        if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : between(here, place);
      }
      return null;
    },
    note: ({ person, level }, { at, sentence, title, owns }) => {
      const known = memories.get(person);
      const memory = known ?? newMemory();
      if (level === "full") {
        if (memory.firstFull < 0) memory.firstFull = at;
        memory.lastFull = at;
        memory.lastSentence = sentence;
      } else {
        memory.alone += 1;
        if (!owns) memory.lastAlone = sentence;
      }
      if (title !== "") memory.titles.add(title);
      if (known === undefined) memories.set(person, memory);
    },
    firstFull: (person) => {
      const first = memoryOf(person)?.firstFull ?? -1;
      return first < 0 ? null : first;
    },
  };
};
