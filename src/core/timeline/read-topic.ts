import type { Reading } from "../answer.js";
import { isFunctionWord } from "../ask/reading/function-words.js";
import type { DeskContext } from "../desk/context.js";
import type { Person } from "../model/person.js";
import { allOf, anyOf, personSubject, type Subject } from "./subject.js";
import { wordSubject } from "./word-subject.js";

/** What a topic turned out to be. */
export type Topic =
  | { readonly kind: "subject"; readonly subject: Subject; readonly readAs: readonly Reading[] }
  | { readonly kind: "several"; readonly people: readonly Person[] }
  | {
      readonly kind: "unknown";
      /** True when it was read as a name rather than as words. */
      readonly isName: boolean;
      readonly found: readonly string[];
      readonly notFound: readonly string[];
      readonly nearest: readonly Person[];
    };

/** A single word that stands in this many times more passages than name the person is a topic of its own. */
const WORD_OUTWEIGHS = 3;

interface Word {
  readonly written: string;
  readonly frequency: number;
}

const wordsOf = async (context: DeskContext, topic: string): Promise<readonly Word[]> => {
  const tokens = context.tokenise(topic).filter(({ word }) => !isFunctionWord(word));
  const frequencies = await context.index.documentFrequencies(tokens.map(({ stem }) => stem));
  return tokens.map(({ start, end }, at) => ({
    written: topic.slice(start, end),
    frequency: frequencies[at] ?? 0,
  }));
};

const rarest = (words: readonly Word[]): number => Math.min(...words.map(({ frequency }) => frequency));

/** "Ford" where a Mr Ford is named once and the company everywhere: the words are meant. */
const meanWords = (context: DeskContext, people: readonly Person[], words: readonly Word[]): boolean => {
  const named = people.reduce((sum, person) => sum + context.lookups.sentencesNaming(person).length, 1);
  return words.length > 0 && rarest(words) > WORD_OUTWEIGHS * named;
};

/** Written with capitals like a name, or close to one that is known. */
const isLikeName = (words: readonly Word[], nearest: readonly Person[]): boolean =>
  nearest.length > 0 || words.every(({ written }) => /^\p{Lu}/u.test(written));

const unknown = (words: readonly Word[], nearest: readonly Person[]): Topic => {
  const found = words.filter(({ frequency }) => frequency > 0).map(({ written }) => written);
  const notFound = words.filter(({ frequency }) => frequency === 0).map(({ written }) => written);
  return {
    kind: "unknown",
    isName: found.length === 0 && isLikeName(words, nearest),
    found,
    notFound,
    nearest,
  };
};

/** Names within a longer topic, with the words that remain: "Isaacman nomination". */
const mixedSubject = async (context: DeskContext, topic: string): Promise<Topic | null> => {
  const named = context.people.findIn(topic);
  const people = named.flatMap(({ match }) => (match.kind === "one" ? [match] : []));
  if (people.length === 0 || people.length < named.length) return null;
  const rest = named.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    topic,
  );
  const hasWords = (await wordsOf(context, rest)).length > 0;
  const subjects = people.map(({ person }) => personSubject(context, person));
  const words = hasWords ? [await wordSubject(context, rest)] : [];
  const readAs = named.flatMap(({ start, end, match }) =>
    match.kind === "one" && match.corrected
      ? [{ written: topic.slice(start, end), shown: match.person.name }]
      : [],
  );
  return { kind: "subject", subject: allOf(topic, [...subjects, ...words]), readAs };
};

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

/** "Martin Luther King, Jr.": a comma within a name parts nothing. */
const isName = (context: DeskContext, topic: string): boolean => {
  const match = context.people.resolve(topic);
  if (match.kind !== "one") return false;
  const { name, aliases } = match.person;
  return [name, ...aliases].some((form) => lettersOf(form) === lettersOf(topic));
};

/** "You Tube" where the articles write "YouTube". */
const writtenAsOne = async (context: DeskContext, topic: string): Promise<Subject | null> => {
  const parts = topic.split(/[\s-]+/);
  const joined = parts.join("");
  if (parts.length !== 2 || (await wordsOf(context, joined)).every(({ frequency }) => frequency === 0))
    return null;
  const subject = await wordSubject(context, joined);
  return subject.sentences.length === 0 ? null : { ...subject, name: topic };
};

/** "Frederick Henderson" where only a Fritz Henderson is known: same surname, and a first name that begins alike. */
const sameSurname = (topic: string, nearest: readonly Person[]): Person | null => {
  const [given = "", ...rest] = lettersOf(topic).split(" ");
  const surname = rest.at(-1);
  const alike = nearest.filter(({ name }) => {
    const parts = lettersOf(name).split(" ");
    return parts.length > 1 && parts.at(-1) === surname && parts[0]?.slice(0, 2) === given.slice(0, 2);
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
};

const asPerson = (context: DeskContext, person: Person, readAs: readonly Reading[]): Topic => ({
  kind: "subject",
  subject: personSubject(context, person),
  readAs,
});

const readOne = async (context: DeskContext, topic: string): Promise<Topic> => {
  const joined = isName(context, topic) ? null : await writtenAsOne(context, topic);
  if (joined !== null) return { kind: "subject", subject: joined, readAs: [] };
  const match = context.people.resolve(topic);
  const words = await wordsOf(context, topic);
  const inCollection = words.length > 0 && rarest(words) > 0;
  if (
    match.kind === "one" &&
    !(match.corrected && inCollection) &&
    !meanWords(context, [match.person], words)
  ) {
    const { person, corrected } = match;
    return asPerson(context, person, corrected ? [{ written: topic, shown: person.name }] : []);
  }
  if (match.kind === "several" && !meanWords(context, match.people, words))
    return { kind: "several", people: match.people };
  if (inCollection) {
    const subject = await wordSubject(context, topic);
    if (subject.sentences.length > 0) return { kind: "subject", subject, readAs: [] };
  }
  const mixed = words.length > 1 ? await mixedSubject(context, topic) : null;
  if (mixed?.kind === "subject" && mixed.subject.sentences.length > 0) return mixed;
  if (match.kind !== "none") return unknown(words, []);
  const namesake = sameSurname(topic, match.nearest);
  if (namesake !== null) return asPerson(context, namesake, [{ written: topic, shown: namesake.name }]);
  return unknown(words, match.nearest);
};

/** Reads a topic: a person by any name, words, names with words, or several of these parted by commas. */
export const readTopic = async (context: DeskContext, topic: string): Promise<Topic> => {
  const parts = topic.split(/\s*[,;]\s*/).filter((part) => part !== "");
  if (parts.length < 2) return readOne(context, topic.trim());
  if (isName(context, topic)) return readOne(context, topic);
  const read = await Promise.all(parts.map((part) => readOne(context, part)));
  const subjects = read.flatMap((each) => (each.kind === "subject" ? [each] : []));
  if (subjects.length === 0) return read[0] ?? readOne(context, topic);
  return {
    kind: "subject",
    subject: anyOf(
      topic,
      subjects.map(({ subject }) => subject),
    ),
    readAs: subjects.flatMap(({ readAs }) => readAs),
  };
};
