import type { Collection } from "../core/model/collection.js";
import type { Passage } from "../core/model/passage.js";
import type { ArticlePerson, PersonMention } from "../core/model/person.js";
import type { Tokenise } from "../core/ports.js";

/** What of a passage is searched, in the order the index numbers it. */
export const FIELDS = ["text", "headline", "names"] as const;

export type Field = (typeof FIELDS)[number];

/** The stems of a passage, field by field. `names`: each word of the full name of each person it speaks of, once. */
export type PassageDocument = Readonly<Record<Field, readonly string[]>>;

/** Position of the first mention that ends after `offset`. Mentions stand in text order. */
const firstAfter = (mentions: readonly PersonMention[], offset: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const mention = mentions[middle];
    if (mention !== undefined && mention.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Fullest names by article and person: an article that only says "Vance" is found by "JD Vance" too. */
const fullNames = (collection: Collection): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { name, appearances } of collection.people)
    for (const { article, person } of appearances) names.set(`${article}/${person}`, name);
  return names;
};

/** Makes the function that gives the document of a passage. Pure; costs one tokenising of the passage's text. */
export const createDocumentMaker = (collection: Collection, tokenise: Tokenise) => {
  const full = fullNames(collection);
  const stemsOf = (text: string): readonly string[] => tokenise(text).map(({ stem }) => stem);
  let current = -1;
  let headline: readonly string[] = [];
  const nameStems = new Map<number, readonly string[]>();

  const stemsOfPerson = (article: number, person: number, people: readonly ArticlePerson[]) => {
    const known = nameStems.get(person);
    if (known !== undefined) return known;
    const made = stemsOf(`${people[person]?.name ?? ""} ${full.get(`${article}/${person}`) ?? ""}`);
    nameStems.set(person, made);
    return made;
  };

  const namesIn = (passage: Passage): readonly string[] => {
    const { people = [], mentions = [] } = collection.articles[passage.article]?.analysis ?? {};
    const stems = new Set<string>();
    for (let at = firstAfter(mentions, passage.start); at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= passage.end) break;
      for (const stem of stemsOfPerson(passage.article, mention.person, people)) stems.add(stem);
    }
    return [...stems];
  };

  return (passage: Passage): PassageDocument => {
    const article = collection.articles[passage.article];
    if (passage.article !== current) {
      current = passage.article;
      headline = stemsOf(article?.title ?? "");
      nameStems.clear();
    }
    const text = article?.text.slice(passage.start, passage.end) ?? "";
    return { text: stemsOf(text), headline, names: namesIn(passage) };
  };
};
