import type { Role } from "../answer.js";
import type { Person } from "../model/person.js";
import { isSatireArticle } from "../satire.js";
import type { Citer } from "./citer.js";
import type { DeskContext } from "./context.js";
import { stemsOf } from "./likeness.js";

/** Words of a role beyond these say what the person did rather than who it is. */
const TELLING_WORDS = 6;
const MOST_WORDS = 12;

interface FoundRole {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly places: readonly { readonly article: number; readonly start: number; readonly end: number }[];
}

/** A role that one article alone gives to somebody named in many says more about that article. */
const MANY_ARTICLES = 6;
const ONE_WORD = /^\p{Ll}[\p{L}-]*$/u;
/** "under President" tells of somebody else. */
const OF_ANOTHER = /^(?:under|by|for|with|to|of|from|being)\b/i;

const articlesOf = ({ places }: FoundRole): number => new Set(places.map(({ article }) => article)).size;

/** Leaves out what says too little, as long as there is something that says more. */
const tellingRoles = (roles: readonly FoundRole[], person: Person): readonly FoundRole[] => {
  const shared =
    person.appearances.length < MANY_ARTICLES ? roles : roles.filter((role) => articlesOf(role) > 1);
  const usable = shared.length > 0 ? shared : roles;
  const telling = usable.filter(({ text }) => !ONE_WORD.test(text) && !OF_ANOTHER.test(text));
  return telling.length > 0 ? telling : usable;
};

const gather = (context: DeskContext, person: Person): readonly FoundRole[] => {
  const found = new Map<string, { text: string; places: FoundRole["places"][number][] }>();
  for (const { article: index, person: local } of person.appearances) {
    const article = context.lookups.article(index);
    if (isSatireArticle(article)) continue;
    for (const { start, end, person: of } of article.analysis.roles) {
      if (of !== local) continue;
      const text = article.text.slice(start, end);
      const key = text.toLowerCase().replace(/^(?:the|a|an|its|his|her|their) /, "");
      const known = found.get(key) ?? { text, places: [] };
      known.places.push({ article: index, start, end });
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ text, places }) => ({ text, places, stems: stemsOf(context, text) }));
};

const worth = ({ stems, places }: FoundRole): number =>
  Math.log2(1 + places.length) +
  0.4 * Math.min(stems.size, TELLING_WORDS) -
  Math.max(0, stems.size - MOST_WORDS);

const saysNothingNew = (role: FoundRole, chosen: readonly FoundRole[]): boolean =>
  chosen.some((known) => {
    const [few, many] =
      role.stems.size < known.stems.size ? [role.stems, known.stems] : [known.stems, role.stems];
    return [...few].every((stem) => many.has(stem));
  });

/**
 * What the texts call a person, word for word: the most telling and most frequent first, those left out that another
 * one says too. Each is cited by one of its places, a source that is cited already where possible.
 */
export const personRoles = (
  context: DeskContext,
  person: Person,
  { citer, most }: { readonly citer: Citer; readonly most: number },
): readonly Role[] => {
  const chosen: FoundRole[] = [];
  for (const role of [...tellingRoles(gather(context, person), person)].sort(
    (a, b) => worth(b) - worth(a) || (a.text < b.text ? -1 : 1),
  )) {
    if (chosen.length < most && !saysNothingNew(role, chosen)) chosen.push(role);
  }
  const cited = new Set<number>();
  return chosen.flatMap(({ places }) => {
    const place = places.find(({ article }) => cited.has(article)) ?? places[0];
    if (place === undefined) return [];
    cited.add(place.article);
    const { id, text } = context.lookups.article(place.article);
    const { start, end } = place;
    return [{ text: text.slice(start, end), article: id, start, end, n: citer.source(place.article) }];
  });
};
