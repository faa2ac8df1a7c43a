import { isFunctionWord } from "../ask/function-words.js";
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

/** Reads a topic: persons by any of their names, other words by their stems. `speaker` is no part of it. */
export const createTopic = (context: DeskContext, topic: string, speaker: Person): Topic => {
  const named = context.people.findIn(topic).filter(({ match }) => match.kind === "one");
  const people = named.flatMap(({ match }) => (match.kind === "one" ? [match.person.id] : []));
  const covered = (start: number): boolean => named.some((name) => start >= name.start && start < name.end);
  const stems = context
    .tokenise(topic)
    .filter(({ start, word }) => !covered(start) && !isFunctionWord(word))
    .map(({ stem }) => stem);
  const others = people.filter((id) => id !== speaker.id);
  const total = others.length + stems.length;

  const shareOf = (speech: Speech): number => {
    const { lookups } = context;
    const start = lookups.sentence({ article: speech.article, sentence: speech.from }).start;
    const end = lookups.sentence({ article: speech.article, sentence: speech.to }).end;
    const text = lookups.article(speech.article).text.slice(start, end);
    const lower = text.toLowerCase();
    const near = stems.filter((stem) => lower.includes(stem.slice(0, Math.max(3, stem.length - 2))));
    const held =
      near.length === 0 ? new Set<string>() : new Set(context.tokenise(text).map(({ stem }) => stem));
    const mentioned = new Set(
      others.length === 0
        ? []
        : lookups
            .mentionsIn(speech.article, { start, end })
            .map(({ person }) => lookups.personOf(speech.article, person)?.id),
    );
    const found =
      near.filter((stem) => held.has(stem)).length + others.filter((id) => mentioned.has(id)).length;
    return total === 0 ? 0 : found / total;
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
