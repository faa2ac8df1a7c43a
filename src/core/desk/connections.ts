import type { Person, PersonMention } from "../model/person.js";
import type { DeskContext } from "./context.js";
import type { SentenceRef } from "./lookups.js";
import { isNaming, type PersonSentence } from "./person-sentences.js";

/** Somebody named together with a person: in how many sentences, and those that show it best, best first. */
export interface NamedTogether {
  readonly other: Person;
  readonly sentences: number;
  readonly shownBy: readonly PersonSentence[];
}

/** A connection is shown best by a sentence that names few others. */
const BYSTANDER = 0.6;

/** Other people named in a sentence, each once; descriptions and pronouns name nobody. */
const othersIn = (context: DeskContext, ref: SentenceRef, self: Person): readonly Person[] => {
  const span = context.lookups.sentence(ref);
  return othersAmong(context, { ...ref, self, mentions: context.lookups.mentionsIn(ref.article, span) });
};

interface Mentions {
  readonly article: number;
  readonly self: Person;
  readonly mentions: readonly PersonMention[];
}

const othersAmong = (context: DeskContext, { article, self, mentions }: Mentions): readonly Person[] => {
  const { text } = context.lookups.article(article);
  const others: Person[] = [];
  for (const mention of mentions) {
    if (!isNaming(mention, text)) continue;
    const other = context.lookups.personOf(article, mention.person);
    if (other !== undefined && other.id !== self.id && !others.includes(other)) others.push(other);
  }
  return others;
};

/**
 * In how many sentences each other person is named together with this one. Sentences and mentions both stand in text
 * order, so each article's mentions are walked through once: well-known people are named in many thousand sentences.
 */
const countShared = (context: DeskContext, person: Person): ReadonlyMap<Person, number> => {
  const shared = new Map<Person, number>();
  let article = -1;
  let at = 0;
  for (const ref of context.lookups.sentencesNaming(person)) {
    const { mentions, sentences } = context.lookups.article(ref.article).analysis;
    const span = sentences[ref.sentence];
    if (ref.article !== article || (mentions[at - 1]?.start ?? 0) > (span?.start ?? 0)) at = 0;
    article = ref.article;
    if (ref.kind !== "name" || span === undefined) continue;
    while (at < mentions.length && (mentions[at]?.start ?? 0) < span.start) at += 1;
    const from = at;
    while (at < mentions.length && (mentions[at]?.start ?? 0) < span.end) at += 1;
    if (at - from < 2) continue;
    for (const other of othersAmong(context, { article, self: person, mentions: mentions.slice(from, at) }))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return shared;
};

/**
 * The people named together with a person in the same sentences, those with most shared sentences first.
 * `known`: the person's quotable sentences; a connection that none of them shows is left out.
 */
export const namedTogether = (
  context: DeskContext,
  person: Person,
  { known, most }: { readonly known: readonly PersonSentence[]; readonly most: number },
): readonly NamedTogether[] => {
  const shared = countShared(context, person);
  const showing = new Map<Person, PersonSentence[]>();
  for (const sentence of known) {
    const others = othersIn(context, sentence, person);
    const score = sentence.score - BYSTANDER * (others.length - 1);
    for (const other of others) showing.set(other, [...(showing.get(other) ?? []), { ...sentence, score }]);
  }
  return [...shared]
    .filter(([other]) => showing.has(other))
    .sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(([other, sentences]) => ({
      other,
      sentences,
      shownBy: (showing.get(other) ?? []).sort((a, b) => b.score - a.score),
    }));
};
