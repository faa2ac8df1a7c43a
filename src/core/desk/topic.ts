import { isFunctionWord } from "../ask/reading/function-words.js";
import type { Person } from "../model/person.js";
import type { DeskContext } from "./context.js";
import type { Speech } from "./speeches.js";

/** What quotations are to be about. */
export interface Topic {
  /** Those on the topic, the ones that hold most of it first, otherwise in the order given. */
  filter(speeches: readonly Speech[]): readonly Speech[];
}

/** Share of the topic's words and persons that must occur. */
const ENOUGH = 0.5;

interface Wanted {
  /** Any of these must occur: a person that is meant, or all of the stems. */
  readonly person: string | null;
  readonly stems: readonly string[];
}

/** What a topic asks for: each person by any of their names, each other word by its stem. `speaker` is no part of it. */
const wantedOf = (context: DeskContext, topic: string, speaker: Person): readonly Wanted[] => {
  const stemsIn = (text: string): readonly string[] =>
    context
      .tokenise(text)
      .filter(({ word }) => !isFunctionWord(word))
      .map(({ stem }) => stem);
  const named = context.people.findIn(topic);
  const persons = named.flatMap(({ start, end, match }) => {
    const person = match.kind === "one" ? match.person.id : null;
    return person === speaker.id ? [] : [{ person, stems: stemsIn(topic.slice(start, end)) }];
  });
  const rest = [...named]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, topic);
  return [...persons, ...stemsIn(rest).map((stem) => ({ person: null, stems: [stem] }))];
};

/** Reads a topic and filters by it. */
export const createTopic = (context: DeskContext, topic: string, speaker: Person): Topic => {
  const wanted = wantedOf(context, topic, speaker);
  const stems = wanted.flatMap((item) => item.stems);

  const shareOf = (speech: Speech): number => {
    const { lookups } = context;
    const start = lookups.sentence({ article: speech.article, sentence: speech.from }).start;
    const end = lookups.sentence({ article: speech.article, sentence: speech.to }).end;
    const text = lookups.article(speech.article).text.slice(start, end);
    const lower = text.toLowerCase();
    // Cutting a long list of speeches into words costs most: only where the letters are there at all.
    const near = stems.some((stem) => lower.includes(stem.slice(0, Math.max(3, stem.length - 2))));
    const held = new Set(near ? context.tokenise(text).map(({ stem }) => stem) : []);
    const mentioned = wanted.some(({ person }) => person !== null)
      ? lookups.mentionsIn(speech.article, { start, end })
      : [];
    const people = new Set(mentioned.map(({ person }) => lookups.personOf(speech.article, person)?.id));
    const found = wanted.filter(
      (item) =>
        (item.person !== null && people.has(item.person)) ||
        (item.stems.length > 0 && item.stems.every((stem) => held.has(stem))),
    );
    return wanted.length === 0 ? 0 : found.length / wanted.length;
  };

  return {
    filter: (speeches) =>
      speeches
        .map((speech, at) => ({ speech, at, share: shareOf(speech) }))
        .filter(({ share }) => share > 0 && share >= ENOUGH)
        .sort((a, b) => b.share - a.share || a.at - b.at)
        .map(({ speech }) => speech),
  };
};
