import type { AnalysedArticle, ArticleId, Sentence } from "../model/article.js";
import type { Attribution } from "../model/attribution.js";
import type { Collection } from "../model/collection.js";
import type { DateExpression } from "../model/date.js";
import type { MentionKind, Person, PersonMention } from "../model/person.js";
import { overlaps, type Span } from "../model/span.js";

/** A sentence of the collection: indexes into its `articles` and into that article's sentences. */
export interface SentenceRef {
  readonly article: number;
  readonly sentence: number;
}

/** Sentences of one article are told apart by fewer numbers than this. */
const MOST_SENTENCES = 2 ** 20;

/** One number for a sentence of the collection, the same for the same sentence. */
export const sentenceKey = (article: number, sentence: number): number => article * MOST_SENTENCES + sentence;

/** Sentence that names a person, with the way it does so at its first mention there. */
export interface NamingSentence extends SentenceRef {
  readonly kind: MentionKind;
}

/** Answers questions about the structure of the collection by looking up, never by scanning all articles. */
export interface Lookups {
  /** @throws RangeError for a number that is no article's. */
  article(index: number): AnalysedArticle;
  /** @throws RangeError for a number that is no sentence's. */
  sentence(ref: SentenceRef): Sentence;
  articleIndex(id: ArticleId): number | undefined;
  /** Index of the sentence that holds the offset; undefined between sentences. */
  sentenceAt(article: number, offset: number): number | undefined;
  /** The person of the collection whom an article's person (index into its analysis) is. */
  personOf(article: number, person: number): Person | undefined;
  /** Sentences that mention the person, in collection and text order, each once. */
  sentencesNaming(person: Person): readonly NamingSentence[];
  /** Mentions, attributions and date expressions that share characters with a span of an article. */
  mentionsIn(article: number, span: Span): readonly PersonMention[];
  attributionsIn(article: number, span: Span): readonly Attribution[];
  datesIn(article: number, span: Span): readonly DateExpression[];
}

/** Index of the first item whose end lies beyond the offset; items are in text order and do not overlap. */
const firstEndingAfter = (items: readonly Span[], offset: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && item.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const within = <T extends Span>(items: readonly T[], span: Span): readonly T[] => {
  const found: T[] = [];
  for (let at = firstEndingAfter(items, span.start); at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.start >= span.end) break;
    found.push(item);
  }
  return found;
};

const attributionTouches = (attribution: Attribution, span: Span): boolean =>
  attribution.content.some((part) => overlaps(part, span));

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} among ${items.length}`);
  return item;
};

/** Who an article's person is: one number for each person of each article, as there may be millions of them. */
const createPersonLookup = ({ articles, people }: Collection): Lookups["personOf"] => {
  const firsts = new Uint32Array(articles.length + 1);
  articles.forEach(({ analysis }, index) => {
    firsts[index + 1] = (firsts[index] ?? 0) + analysis.people.length;
  });
  const placeOf = (article: number, person: number): number => {
    const place = (firsts[article] ?? 0) + person;
    return place < (firsts[article + 1] ?? 0) ? place : -1;
  };
  /** Ranks of people from 1; 0 for one who is no person of the collection. */
  const ranks = new Uint32Array(firsts.at(-1) ?? 0);
  people.forEach(({ appearances }, rank) => {
    for (const { article, person } of appearances) ranks[placeOf(article, person)] = rank + 1;
  });
  return (article, person) => people[(ranks[placeOf(article, person)] ?? 0) - 1];
};

/** Builds the look-ups of a collection; a person's sentences are gathered when first asked for and then kept. */
export const createLookups = (collection: Collection): Lookups => {
  const { articles } = collection;
  const byId = new Map(articles.map(({ id }, index) => [id, index]));
  const personOf = createPersonLookup(collection);
  const naming = new Map<string, readonly NamingSentence[]>();

  const sentenceAt = (article: number, offset: number): number | undefined => {
    const { sentences } = at(articles, article).analysis;
    const index = firstEndingAfter(sentences, offset);
    const sentence = sentences[index];
    return sentence !== undefined && sentence.start <= offset ? index : undefined;
  };

  const gather = (person: Person): readonly NamingSentence[] => {
    const found: NamingSentence[] = [];
    for (const { article, person: local } of person.appearances) {
      for (const mention of at(articles, article).analysis.mentions) {
        if (mention.person !== local) continue;
        const sentence = sentenceAt(article, mention.start);
        if (sentence === undefined) continue;
        // Mentions come in text order, so a sentence named before can only be the last one.
        const last = found.at(-1);
        if (last === undefined || last.article !== article || last.sentence !== sentence) {
          found.push({ article, sentence, kind: mention.kind });
        } else if (mention.kind === "name" && last.kind !== "name") {
          found[found.length - 1] = { article, sentence, kind: "name" };
        }
      }
    }
    return found;
  };

  return {
    article: (index) => at(articles, index),
    sentence: (ref) => at(at(articles, ref.article).analysis.sentences, ref.sentence),
    articleIndex: (id) => byId.get(id),
    sentenceAt,
    personOf,
    sentencesNaming: (person) => {
      const known = naming.get(person.id);
      if (known !== undefined) return known;
      const gathered = gather(person);
      naming.set(person.id, gathered);
      return gathered;
    },
    mentionsIn: (article, span) => within(at(articles, article).analysis.mentions, span),
    attributionsIn: (article, span) =>
      at(articles, article).analysis.attributions.filter((attribution) =>
        attributionTouches(attribution, span),
      ),
    datesIn: (article, span) => within(at(articles, article).analysis.dates, span),
  };
};
