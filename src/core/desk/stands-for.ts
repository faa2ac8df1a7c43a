import type { ArticleAnalysis } from "../model/article.js";
import type { PersonMention } from "../model/person.js";
import type { StandsFor } from "../model/quote.js";
import type { Span } from "../model/span.js";
import type { DeskContext } from "./context.js";

/** More of them would be longer than the quote's own attribution. */
const MOST = 2;

/** A mention with its words in lower case. */
interface Pointing extends PersonMention {
  readonly said: string;
}

/** One word for two people stands for neither. */
const isShared = ({ said, person }: Pointing, all: readonly Pointing[]): boolean =>
  all.some((other) => other.person !== person && other.said === said);

/** The sentence within which a place of an article stands. */
const sentenceAt = ({ sentences }: ArticleAnalysis, offset: number): Span | undefined =>
  sentences.find(({ start, end }) => start <= offset && offset < end);

/**
 * A pronoun is told only where the sentence that last named anybody before it names this person alone: ranking may lean
 * on what is very likely, a note beside a quote may not.
 */
const isPlain = (analysis: ArticleAnalysis, { kind, start, person }: PersonMention): boolean => {
  if (kind !== "pronoun") return true;
  const names = analysis.mentions.filter((one) => one.kind === "name" && one.end <= start);
  const last = names.at(-1);
  const sentence = last === undefined ? undefined : sentenceAt(analysis, last.start);
  if (sentence === undefined) return false;
  return names.filter((one) => one.start >= sentence.start).every((one) => one.person === person);
};

/**
 * Words of a stretch of an article that stand for somebody whom the stretch itself does not name: "he", "the vice
 * president". Only where the article makes it certain; the first such words of each person, in text order.
 */
export const standsForIn = (context: DeskContext, article: number, span: Span): readonly StandsFor[] => {
  const { lookups } = context;
  const { text, analysis } = lookups.article(article);
  const mentions = lookups
    .mentionsIn(article, span)
    .map((mention) => ({ ...mention, said: text.slice(mention.start, mention.end).toLowerCase() }));
  const told = new Set(mentions.filter(({ kind }) => kind === "name").map(({ person }) => person));
  const found: StandsFor[] = [];
  for (const mention of mentions) {
    if (told.has(mention.person)) continue;
    const person = lookups.personOf(article, mention.person);
    if (person === undefined || isShared(mention, mentions)) continue;
    if (!isPlain(analysis, mention)) continue;
    told.add(mention.person);
    found.push({ words: text.slice(mention.start, mention.end), name: person.name, person: person.id });
  }
  return found.slice(0, MOST);
};
