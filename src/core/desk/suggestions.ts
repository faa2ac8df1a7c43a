import type { Person } from "../model/person.js";
import type { DeskContext } from "./context.js";
import { hasPersonSentence } from "./person-sentences.js";

/** At most this many suggestions, and this many sentences looked at for each. */
const MOST = 2;
const LOOKED_AT = 400;
/** People among whom one with a timeline is looked for. */
const TRIED = 4;

/** True when the person's full name leads to this person and no other, and there is something to show. */
const isWorthAsking = (context: DeskContext, person: Person): boolean => {
  const match = context.people.resolve(person.name);
  return match.kind === "one" && match.person.id === person.id && hasPersonSentence(context, person);
};

/** True when a sentence about the person, embedded posts left out, has a date of its own. */
export const hasTimeline = (context: DeskContext, person: Person): boolean =>
  context.lookups
    .sentencesNaming(person)
    .slice(0, LOOKED_AT)
    .some((ref) => {
      const sentence = context.lookups.sentence(ref);
      const block = context.lookups.article(ref.article).analysis.blocks[sentence.block];
      if (block?.kind !== "paragraph") return false;
      const dates = context.lookups.datesIn(ref.article, sentence);
      return dates.some(({ type, value, tense }) => type === "DATE" && value !== null && tense === "past");
    });

/** The people known best, those asked about first; each once and found by their full name. */
const worthAsking = (context: DeskContext, people: readonly Person[]): readonly Person[] => {
  const known = context.collection.people.slice(0, 10);
  const once = new Map([...people, ...known].map((person) => [person.id, person]));
  const worth: Person[] = [];
  for (const person of once.values()) {
    if (worth.length === TRIED) break;
    if (isWorthAsking(context, person)) worth.push(person);
  }
  return worth;
};

/**
 * Up to two commands that do have answers, as somebody would type them: "who JD Vance", "timeline Jared Isaacman".
 * `people`: whom the question named; they come first. `offered`: requests that are offered already.
 */
export const suggest = (
  context: DeskContext,
  people: readonly Person[] = [],
  offered: readonly string[] = [],
): readonly string[] => {
  const worth = worthAsking(context, people);
  const [first] = worth;
  const dated = worth.find((person) => hasTimeline(context, person));
  const requests = [
    ...(first === undefined ? [] : [`who ${first.name}`]),
    ...(dated === undefined ? [] : [`timeline ${dated.name}`]),
    ...worth.slice(1).map(({ name }) => `who ${name}`),
    ...(context.collection.articles.length === 0 ? [] : ["sources"]),
  ];
  return requests.filter((request) => !offered.includes(request)).slice(0, MOST);
};
