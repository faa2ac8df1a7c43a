import type { Person } from "../model/person.js";
import type { DeskContext } from "./context.js";
import type { NamingSentence } from "./lookups.js";
import { type PersonSentence, personSentences } from "./person-sentences.js";

/** Somebody named together with a person: in how many sentences, and those that show it best, best first. */
export interface NamedTogether {
  readonly other: Person;
  readonly sentences: number;
  readonly shownBy: readonly PersonSentence[];
}

/** Other people named in a sentence, each once; descriptions and pronouns name nobody. */
const othersIn = (context: DeskContext, ref: NamingSentence, self: Person): ReadonlySet<Person> => {
  const others = new Set<Person>();
  for (const mention of context.lookups.mentionsIn(ref.article, context.lookups.sentence(ref))) {
    if (mention.kind !== "name") continue;
    const other = context.lookups.personOf(ref.article, mention.person);
    if (other !== undefined && other.id !== self.id) others.add(other);
  }
  return others;
};

const keyOf = (ref: { readonly article: number; readonly sentence: number }): string =>
  `${ref.article}/${ref.sentence}`;

/** The people named together with a person in the same sentences, those with most shared sentences first. */
export const namedTogether = (
  context: DeskContext,
  person: Person,
  most: number,
): readonly NamedTogether[] => {
  const shared = new Map<Person, Set<string>>();
  for (const ref of context.lookups.sentencesNaming(person)) {
    if (ref.kind !== "name") continue;
    for (const other of othersIn(context, ref, person)) {
      const keys = shared.get(other) ?? new Set<string>();
      keys.add(keyOf(ref));
      shared.set(other, keys);
    }
  }
  const ranked = [...shared].sort(([a, x], [b, y]) => y.size - x.size || (a.id < b.id ? -1 : 1));
  const all = personSentences(context, person);
  return ranked
    .map(([other, keys]) => ({
      other,
      sentences: keys.size,
      shownBy: all.filter((sentence) => keys.has(keyOf(sentence))),
    }))
    .filter(({ shownBy }) => shownBy.length > 0)
    .slice(0, most);
};
