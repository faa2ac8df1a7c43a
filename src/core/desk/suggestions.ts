import type { Person } from "../model/person.js";
import type { DeskContext } from "./context.js";

/** At most this many suggestions, and this many sentences looked at for each. */
const MOST = 2;
const LOOKED_AT = 400;

/** True when the person's full name leads to this person and no other. */
const isClear = (context: DeskContext, person: Person): boolean => {
  const match = context.people.resolve(person.name);
  return match.kind === "one" && match.person.id === person.id;
};

/** True when a sentence about the person has a date of its own, or stands in a dated article. */
export const hasTimeline = (context: DeskContext, person: Person): boolean =>
  context.lookups
    .sentencesNaming(person)
    .slice(0, LOOKED_AT)
    .some((ref) => {
      const dates = context.lookups.datesIn(ref.article, context.lookups.sentence(ref));
      return dates.some(({ type, value, tense }) => type === "DATE" && value !== null && tense === "past");
    });

/** The people known best, those asked about first; each once and found by their full name. */
const worthAsking = (context: DeskContext, people: readonly Person[]): readonly Person[] => {
  const known = context.collection.people.slice(0, 10);
  const once = new Map([...people, ...known].map((person) => [person.id, person]));
  return [...once.values()].filter((person) => isClear(context, person)).slice(0, 4);
};

/**
 * Up to two commands that do have answers, as somebody would type them: "who JD Vance", "timeline Jared Isaacman".
 * `people`: whom the question named; they come first.
 */
export const suggest = (context: DeskContext, people: readonly Person[] = []): readonly string[] => {
  const worth = worthAsking(context, people);
  const [first] = worth;
  const dated = worth.find((person) => hasTimeline(context, person));
  const requests = [
    ...(first === undefined ? [] : [`who ${first.name}`]),
    ...(dated === undefined ? [] : [`timeline ${dated.name}`]),
    ...worth.slice(1).map(({ name }) => `who ${name}`),
    ...(context.collection.articles.length === 0 ? [] : ["sources"]),
  ];
  return requests.slice(0, MOST);
};
