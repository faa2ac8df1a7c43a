import type { DeskContext } from "../../desk/context.js";
import type { Person } from "../../model/person.js";
import type { NameInText } from "../../people-lookup.js";
import { isFunctionWord } from "./function-words.js";

/** A person of the collection whom the question names. */
export interface NamedPerson {
  readonly person: Person;
  readonly written: string;
  readonly corrected: boolean;
  /** Stems that stand for the name in the question, so that they are not asked for twice. */
  readonly stems: readonly string[];
}

/** Words more common than this in English, per million, name somebody only where the collection uses them so. */
const COMMON = 10;
/** Words more common than this are never misspelt names. */
const KNOWN = 1;
/** Passages that an article about somebody gives to their name, roughly. */
const PASSAGES_AN_ARTICLE = 3;

const asNamed = (context: DeskContext, text: string, found: NameInText): NamedPerson | undefined => {
  const written = text.slice(found.start, found.end);
  const stems = context.tokenise(written).map(({ stem }) => stem);
  const { match } = found;
  const person = match.kind === "one" ? match.person : match.people[0];
  if (person === undefined) return undefined;
  return { person, written, corrected: match.kind === "one" && match.corrected, stems };
};

/** A single ordinary word ("court", "list") stands for a person only where it mostly does so in the collection. */
const isMeant = async (context: DeskContext, { written, person, stems }: NamedPerson): Promise<boolean> => {
  const word = written.toLowerCase();
  const [stem] = stems;
  if (stem === undefined || isFunctionWord(word)) return false;
  if (stems.length > 1 || context.wordsPerMillion(word) < COMMON) return true;
  const [frequency = 0] = await context.index.documentFrequencies([stem]);
  return person.appearances.length * PASSAGES_AN_ARTICLE >= frequency;
};

/** The people of the collection whom a question names, in the order of the question. */
export const namedPeople = async (context: DeskContext, text: string): Promise<readonly NamedPerson[]> => {
  const tokens = context.tokenise(text);
  const frequencies = await context.index.documentFrequencies(tokens.map(({ stem }) => stem));
  const known = new Set(
    tokens
      .filter(({ word }, index) => (frequencies[index] ?? 0) > 0 || context.wordsPerMillion(word) > KNOWN)
      .map(({ word }) => word),
  );
  const people: NamedPerson[] = [];
  for (const found of context.people.findIn(text, (word) => known.has(word))) {
    const named = asNamed(context, text, found);
    if (named !== undefined && (await isMeant(context, named))) people.push(named);
  }
  return people;
};
