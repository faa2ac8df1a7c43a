import type { Person } from "../model/person.js";
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
const othersIn = (context: DeskContext, ref: SentenceRef, self: Person): ReadonlySet<Person> => {
  const others = new Set<Person>();
  const { text } = context.lookups.article(ref.article);
  for (const mention of context.lookups.mentionsIn(ref.article, context.lookups.sentence(ref))) {
    if (!isNaming(mention, text)) continue;
    const other = context.lookups.personOf(ref.article, mention.person);
    if (other !== undefined && other.id !== self.id) others.add(other);
  }
  return others;
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
  const shared = new Map<Person, number>();
  for (const ref of context.lookups.sentencesNaming(person)) {
    if (ref.kind !== "name") continue;
    for (const other of othersIn(context, ref, person)) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const showing = new Map<Person, PersonSentence[]>();
  for (const sentence of known) {
    const others = othersIn(context, sentence, person);
    const score = sentence.score - BYSTANDER * (others.size - 1);
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
