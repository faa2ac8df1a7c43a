import type { Token } from "../../ports.js";
import type { NamedPerson } from "./named-people.js";

/** Who did something to whom, as a question words it. */
export interface Relation {
  /** Id of the person who does it; null when the question asks for them, or names nobody. */
  readonly subject: string | null;
  /** Id of the person to whom it is done, or null. */
  readonly object: string | null;
  /** Stems of the words that say what is done. */
  readonly verbs: readonly string[];
}

const ACTIVE = /\b(?:did|does|do|didn['’]?t|has|have|had|will|would|could|can)\b/gi;
const ASKS_FOR_DOER = /^\W*who\s+(?!(?:is|was|are|were|did|does|do|has|have|had|will|would)\b)/i;

/** Words behind the doer among which the verb stands. */
const VERB_REACH = 2;

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const placesOf = (text: string, people: readonly NamedPerson[]): readonly Place[] =>
  people
    .map(({ person, written }) => {
      const start = text.indexOf(written);
      return { id: person.id, start, end: start + written.length };
    })
    .toSorted((a, b) => a.start - b.start);

const verbsBetween = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .slice(0, VERB_REACH)
    .map(({ stem }) => stem);

/**
 * Reads "did Ann nominate Bob" and "who nominated Bob". Null where the order of the names says nothing. `tokens` are
 * the question's words without function words.
 */
export const relationOf = (
  text: string,
  tokens: readonly Token[],
  people: readonly NamedPerson[],
): Relation | null => {
  const places = placesOf(text, people);
  if (ASKS_FOR_DOER.test(text)) {
    const [object] = places;
    if (object === undefined) return null;
    const verbs = verbsBetween(tokens, 0, object.start);
    return verbs.length === 0 ? null : { subject: null, object: object.id, verbs };
  }
  for (const { index, 0: auxiliary } of text.matchAll(ACTIVE)) {
    const behind = index + auxiliary.length;
    const subject = places.find(({ start }) => start >= behind && start - behind < 30);
    if (subject === undefined) continue;
    const object = places.find(({ start }) => start > subject.end);
    const verbs = verbsBetween(tokens, subject.end, object?.start ?? text.length);
    if (verbs.length > 0) return { subject: subject.id, object: object?.id ?? null, verbs };
  }
  return null;
};
