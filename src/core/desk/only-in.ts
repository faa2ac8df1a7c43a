import type { AnalysedArticle } from "../model/article.js";
import type { DeskContext } from "./context.js";
import { likeness, stemsOf } from "./likeness.js";

/** Two sentences that share this much tell the same thing. */
const ALIKE = 0.3;
/** Longer articles are not searched for the same thing, so nothing is claimed to be missing from them. */
const LONGEST = 200_000;
/** Words with a capital or a digit that are worth checking; a sentence's first word has its capital for nothing. */
const TELLING = /(?<=\S\s+[“"(]?)\p{Lu}[\p{L}\p{N}’'-]{2,}|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu;

const tellingWords = (quote: string): readonly string[] =>
  [...quote.matchAll(TELLING)].map(([word]) => word.replace(/[’']s$/, ""));

const holds = ({ text, title, outlet }: AnalysedArticle, word: string): boolean =>
  [text, title, outlet].some((part) => part?.includes(word) === true);

/** Tells whether a quote of one of the compared articles says what none of the others does. */
export type OnlyIn = (article: number, quote: string) => boolean;

/**
 * Compares articles with one another. A quote is the only one when it holds a name or number that stands nowhere in
 * the other articles, and none of their sentences is much like it: stricter than comparing the quotes alone, for what
 * another source says elsewhere is not "only" here.
 */
export const createOnlyIn = (context: DeskContext, articles: readonly number[]): OnlyIn => {
  const known = new Map<number, readonly ReadonlySet<string>[]>();
  const sentencesOf = (index: number): readonly ReadonlySet<string>[] => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const { text, analysis } = context.lookups.article(index);
    const stems = analysis.sentences.map(({ start, end }) => stemsOf(context, text.slice(start, end)));
    known.set(index, stems);
    return stems;
  };
  return (article, quote) => {
    const others = articles.filter((other) => other !== article);
    const texts = others.map((other) => context.lookups.article(other));
    if (others.length === 0 || texts.some(({ text }) => text.length > LONGEST)) return false;
    if (!tellingWords(quote).some((word) => !texts.some((other) => holds(other, word)))) return false;
    const stems = stemsOf(context, quote);
    return !others.some((other) => sentencesOf(other).some((sentence) => likeness(sentence, stems) > ALIKE));
  };
};
