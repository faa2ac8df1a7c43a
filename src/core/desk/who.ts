import type { Abstention, Answer, AnswerBase, Choice, Connection } from "../answer.js";
import type { Person } from "../model/person.js";
import type { CitedQuote } from "../model/quote.js";
import { isSatireArticle } from "../satire.js";
import { type Citer, createCiter, type SentenceRange } from "./citer.js";
import { namedTogether } from "./connections.js";
import type { DeskContext } from "./context.js";
import { coverageOf } from "./coverage.js";
import { likeness, stemsOf } from "./likeness.js";
import { citeSpeech, ownWords } from "./own-words.js";
import { personRoles } from "./person-roles.js";
import { type PersonSentence, personSentences } from "./person-sentences.js";
import { scopeOf } from "./scope.js";
import type { Speech } from "./speeches.js";
import { suggest } from "./suggestions.js";

const MOST = { roles: 6, about: 5, words: 3, connections: 5, nearest: 5, options: 5 } as const;

/** A further sentence of an article already quoted must be this much better to be taken. */
const SAME_ARTICLE = 0.8;
const SAME_WORDS = 0.5;
/** Sentences that score below this tell nothing of the person: better fewer. */
const WORTH_SHOWING = 0.2;

const isIn = ({ article, sentence }: PersonSentence, ranges: readonly SentenceRange[]): boolean =>
  ranges.some((range) => range.article === article && range.from <= sentence && sentence <= range.to);

/** The most telling sentences, from different articles where possible, none that repeats another. */
const tellingSentences = (
  context: DeskContext,
  candidates: readonly PersonSentence[],
): readonly PersonSentence[] => {
  const chosen: { readonly sentence: PersonSentence; readonly stems: ReadonlySet<string> }[] = [];
  const pool = candidates
    .slice(0, 60)
    .map((sentence) => ({ sentence, stems: stemsOf(context, sentence.text) }));
  const worth = ({ sentence }: (typeof pool)[number]): number =>
    sentence.score -
    SAME_ARTICLE * chosen.filter((known) => known.sentence.article === sentence.article).length;
  while (chosen.length < MOST.about) {
    const fresh = pool.filter(
      ({ stems }) => !chosen.some((known) => likeness(known.stems, stems) > SAME_WORDS),
    );
    const [next] = fresh.sort((a, b) => worth(b) - worth(a));
    if (next === undefined || (chosen.length > 0 && worth(next) < WORTH_SHOWING)) break;
    chosen.push(next);
  }
  return chosen.map(({ sentence }) => sentence);
};

/** Collects the quotes of an answer and tells the place of each; a sentence that is there already keeps its place. */
interface Shelf {
  readonly quotes: readonly CitedQuote[];
  readonly has: (sentence: PersonSentence) => boolean;
  readonly put: (sentence: PersonSentence) => number;
  readonly putSpeech: (speech: Speech) => number;
}

const createShelf = (context: DeskContext, citer: Citer, person: Person): Shelf => {
  const quotes: CitedQuote[] = [];
  const places: (SentenceRange & { readonly place: number })[] = [];
  const find = ({ article, sentence }: PersonSentence): number | undefined =>
    places.find((known) => known.article === article && known.from <= sentence && sentence <= known.to)
      ?.place;
  const add = (range: SentenceRange, cited: CitedQuote): number => {
    const place = quotes.push(cited) - 1;
    places.push({ article: range.article, from: range.from, to: range.to, place });
    return place;
  };
  return {
    quotes,
    has: (sentence) => find(sentence) !== undefined,
    put: (sentence) => {
      const range = { article: sentence.article, from: sentence.sentence, to: sentence.sentence };
      return find(sentence) ?? add(range, citer.cite(range));
    },
    putSpeech: (speech) => add(speech, citeSpeech(context, citer, { speech, person })),
  };
};

const baseOf = (context: DeskContext, asked: string): Omit<AnswerBase, "quotes" | "citations"> => ({
  command: "who",
  asked,
  readAs: [],
  scope: scopeOf(context),
});

const abstain = (
  context: DeskContext,
  asked: string,
  about: Pick<Abstention, "reason" | "found" | "notFound"> & { readonly nearest: readonly Person[] },
): Abstention => ({
  ...baseOf(context, asked),
  kind: "abstention",
  quotes: [],
  citations: [],
  confidence: 0,
  ...about,
  suggestions: suggest(
    context,
    about.nearest,
    about.nearest.slice(0, MOST.nearest).map(({ name }) => `who ${name}`),
  ),
  nearest: about.nearest.slice(0, MOST.nearest).map(({ name }) => name),
});

interface NamesWithin {
  readonly people: readonly Person[];
  /** The words that name them, and the words between. */
  readonly named: readonly string[];
  readonly rest: readonly string[];
}

/** People named within words that are no name as a whole: "vance extra words". */
const namesWithin = (context: DeskContext, asked: string): NamesWithin => {
  const found = context.people.findIn(asked);
  const people = found.flatMap(({ match }) => (match.kind === "one" ? [match.person] : match.people));
  const gaps = found.map(({ end }, at) => asked.slice(end, found[at + 1]?.start));
  const rest = [asked.slice(0, found[0]?.start), ...gaps].map((part) => part.trim());
  return {
    people: [...new Set(people)],
    named: found.map(({ start, end }) => asked.slice(start, end)),
    rest: rest.filter((part) => /[\p{L}\p{N}]/u.test(part)),
  };
};

const unknown = (context: DeskContext, asked: string, nearest: readonly Person[]): Abstention => {
  const reason = context.collection.articles.length === 0 ? "empty-collection" : "unknown-name";
  const { people, named, rest } = namesWithin(context, asked);
  return abstain(context, asked, {
    reason,
    found: named,
    notFound: named.length === 0 ? [asked] : rest,
    nearest: [...new Set([...people, ...nearest])],
  });
};

const BETWEEN_NAMES = /^(?:[,;&/+\s]|and|or|vs\.?|versus)+$/i;

/** "Trump and Musk": several people, each named in full or by surname, with nothing else said of them. */
const peopleNamed = (context: DeskContext, asked: string): readonly Person[] => {
  const { people, named, rest } = namesWithin(context, asked);
  const isList = named.length > 1 && people.length === named.length;
  return isList && rest.every((part) => BETWEEN_NAMES.test(part)) ? people : [];
};

/** Somebody named in embedded posts or headings alone: there is nothing that could be shown as reporting. */
const unshown = (context: DeskContext, asked: string, { name }: Person): Abstention =>
  abstain(context, asked, { reason: "not-answered", found: [name], notFound: [], nearest: [] });

const choice = (context: DeskContext, asked: string, people: readonly Person[]): Choice => ({
  ...baseOf(context, asked),
  kind: "choice",
  quotes: [],
  citations: [],
  name: asked,
  options: people.slice(0, MOST.options).map(({ name }) => name),
  further: Math.max(0, people.length - MOST.options),
});

/** People whose names are the same cannot be told apart by choosing: the one named in most articles is shown. */
const namesakes = (people: readonly Person[]): Person | null => {
  const [first, ...rest] = people.toSorted((a, b) => b.appearances.length - a.appearances.length);
  return first !== undefined && rest.every(({ name }) => name === first.name) ? first : null;
};

const connect = (
  context: DeskContext,
  person: Person,
  { known, shelf }: { readonly known: readonly PersonSentence[]; readonly shelf: Shelf },
): readonly Connection[] =>
  namedTogether(context, person, { known, most: MOST.connections }).flatMap(
    ({ other, sentences, shownBy }) => {
      const best = shownBy.find((sentence) => !shelf.has(sentence)) ?? shownBy[0];
      return best === undefined ? [] : [{ name: other.name, sentences, quote: shelf.put(best) }];
    },
  );

const portray = async (context: DeskContext, asked: string, person: Person): Promise<Answer> => {
  const citer = createCiter(context);
  const roles = personRoles(context, person, { citer, most: MOST.roles });
  await context.pace();
  const speeches = await ownWords(context, person, MOST.words);
  await context.pace();
  const known = personSentences(context, person);
  await context.pace();
  const telling = tellingSentences(
    context,
    known.filter((sentence) => !isIn(sentence, speeches)),
  );
  const shelf = createShelf(context, citer, person);
  const about = telling.map(shelf.put);
  const words = speeches.map(shelf.putSpeech);
  await context.pace();
  const connections = connect(context, person, { known, shelf });
  if (shelf.quotes.length === 0 && roles.length === 0) return unshown(context, asked, person);
  const articles = person.appearances
    .map(({ article }) => context.lookups.article(article))
    .filter((article) => !isSatireArticle(article));
  return {
    ...baseOf(context, asked),
    kind: "who",
    name: person.name,
    aliases: person.aliases,
    roles,
    about,
    words,
    connections,
    coverage: coverageOf(articles),
    quotes: shelf.quotes,
    citations: citer.citations(),
  };
};

/** A person in the words of the collection. Several people of the name are a choice, nobody of it an abstention. */
export const who = async (context: DeskContext, name: string): Promise<Answer> => {
  const match = context.people.resolve(name);
  if (match.kind === "none") {
    const named = peopleNamed(context, name);
    return named.length > 1 ? choice(context, name, named) : unknown(context, name, match.nearest);
  }
  const only = match.kind === "several" ? namesakes(match.people) : match.person;
  if (only === null) return choice(context, name, match.kind === "several" ? match.people : []);
  const answer = await portray(context, name, only);
  if (match.kind === "several" || !match.corrected) return answer;
  return { ...answer, readAs: [{ written: name, shown: only.name }] };
};
