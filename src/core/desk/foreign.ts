import type { Abstention } from "../answer.js";
import { ENGLISH, languageOf } from "../ask/reading/language.js";
import { namedPeople } from "../ask/reading/named-people.js";
import type { Collection } from "../model/collection.js";
import type { Asked } from "./ask-parts.js";
import { createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { find } from "./find.js";
import { scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";

/** The language that a question seems to be in, and the one that the articles are in. */
export type Languages = NonNullable<Abstention["languages"]>;

/** Articles looked at, spread over the collection, and how much of each. */
const LOOKED_AT = 40;
const BEGINNING = 600;
/** A language of fewer of these articles is no language of the collection. */
const LEAST_SHARE = 0.1;

/** The languages of a collection, the most used first; worked out once. */
const known = new WeakMap<Collection, readonly string[]>();

const languagesOf = ({ collection, wordsPerMillion }: DeskContext): readonly string[] => {
  const before = known.get(collection);
  if (before !== undefined) return before;
  const { articles } = collection;
  const step = Math.max(1, Math.floor(articles.length / LOOKED_AT));
  const counts = new Map<string, number>();
  const looked = articles.filter((_article, at) => at % step === 0);
  for (const { text } of looked) {
    const language = languageOf(text.slice(0, BEGINNING), (word) => wordsPerMillion(word) > 0);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const languages = [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * looked.length)
    .sort((a, b) => b[1] - a[1])
    .map(([language]) => language);
  known.set(collection, languages);
  return languages;
};

/** Which languages a question and the articles are in, where they are not the same. */
export const foreignTo = (context: DeskContext, text: string): Languages | null => {
  const question = languageOf(text, (word) => context.wordsPerMillion(word) > 0);
  if (question === ENGLISH) return null;
  const languages = languagesOf(context);
  const [collection] = languages;
  return collection === undefined || languages.includes(question) ? null : { question, collection };
};

/**
 * Abstains from a question in another language than the articles: a word that both languages have would decide. Names
 * are the same in both, so the people named are still looked for.
 */
export const askForeign = async (
  context: DeskContext,
  { text, options }: Asked,
  languages: Languages,
): Promise<Abstention> => {
  // "d'Isaacman" and "l'Elon": the little word before belongs to the other language.
  const bare = text.replace(/\b\p{Ll}{1,5}['’](?=\p{Lu})/giu, " ");
  const named = (await namedPeople(context, bare)).filter(({ corrected }) => !corrected);
  const names = named.map(({ person }) => person.name);
  const citer = createCiter(context);
  const [closest] = names.length === 0 ? [] : (await find(context, names.join(" and "), options)).ranked;
  return {
    kind: "abstention",
    command: "ask",
    asked: text,
    readAs: [],
    quotes: closest === undefined ? [] : [citer.cite(closest.unit)],
    citations: citer.citations(),
    scope: scopeOf(context, options),
    confidence: 0,
    reason: "other-language",
    found: [...new Set(named.map(({ written }) => written))],
    notFound: [],
    suggestions: suggest(
      context,
      named.map(({ person }) => person),
    ),
    nearest: [],
    languages,
  };
};
