import type { DeskContext } from "../desk/context.js";
import type { SentenceRef } from "../desk/lookups.js";
import type { MentionKind, Person } from "../model/person.js";

/** A sentence about the subject of a timeline, and how it stands for it: by name, description, pronoun or words. */
export interface SubjectSentence extends SentenceRef {
  readonly kind: MentionKind;
}

/** Whom or what a timeline is about. */
export interface Subject {
  /** As shown: a person's name, or the asker's own words. */
  readonly name: string;
  /** In collection and text order, each sentence once. */
  readonly sentences: readonly SubjectSentence[];
  /** Where in the article's text a sentence first stands for the subject. */
  placeIn(ref: SentenceRef): number;
}

/** The sentences that stand for a person: all name forms, and descriptions and pronouns that are certain. */
export const personSubject = (context: DeskContext, person: Person): Subject => ({
  name: person.name,
  sentences: context.lookups.sentencesNaming(person),
  placeIn: (ref) => {
    const sentence = context.lookups.sentence(ref);
    const isHim = (local: number): boolean => context.lookups.personOf(ref.article, local)?.id === person.id;
    const mentions = context.lookups.mentionsIn(ref.article, sentence);
    return mentions.find((mention) => isHim(mention.person))?.start ?? sentence.start;
  },
});

const keyOf = ({ article, sentence }: SentenceRef): string => `${article}/${sentence}`;

/** The first place at which any of the subjects stands in a sentence. */
const firstPlace = (subjects: readonly Subject[]): Subject["placeIn"] => {
  const known = subjects.map((subject) => ({ subject, keys: new Set(subject.sentences.map(keyOf)) }));
  return (ref) => {
    const places = known
      .filter(({ keys }) => keys.has(keyOf(ref)))
      .map(({ subject }) => subject.placeIn(ref));
    return Math.min(...places);
  };
};

/** The sentences of all subjects together: for "BP, oil spill". */
export const anyOf = (name: string, subjects: readonly Subject[]): Subject => {
  const found = new Map<string, SubjectSentence>();
  for (const { sentences } of subjects)
    for (const sentence of sentences) {
      const known = found.get(keyOf(sentence));
      if (known === undefined || (known.kind !== "name" && sentence.kind === "name"))
        found.set(keyOf(sentence), sentence);
    }
  const sentences = [...found.values()].sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  return { name, sentences, placeIn: firstPlace(subjects) };
};

/** The sentences that every subject shares: for "Isaacman nomination". */
export const allOf = (name: string, subjects: readonly Subject[]): Subject => {
  const [first, ...rest] = subjects;
  const others = rest.map(({ sentences }) => new Set(sentences.map(keyOf)));
  const sentences = (first?.sentences ?? []).filter((sentence) =>
    others.every((keys) => keys.has(keyOf(sentence))),
  );
  return { name, sentences, placeIn: firstPlace(subjects) };
};
