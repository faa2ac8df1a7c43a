import type { DeskContext } from "./context.js";
import { likeness, stemsOf } from "./likeness.js";

/** Two sentences that share this much tell the same thing. */
const ALIKE = 0.3;
/** Longer articles are not searched for the same thing, so nothing is claimed to be missing from them. */
const LONGEST = 200_000;
/** Words with a capital or a digit that are worth checking; a sentence's first word has its capital for nothing. */
const TELLING = /(?<=\S\s+[“"(]?)\p{Lu}[\p{L}\p{N}’'-]{2,}|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu;

/**
 * True when a quote holds a name or number that stands nowhere in the other articles, and none of their sentences
 * is much like it. Stricter than comparing the quotes alone: what another source says elsewhere is not "only" here.
 */
export const isOnlyIn = (context: DeskContext, quote: string, others: readonly number[]): boolean => {
  if (others.length === 0) return false;
  const articles = others.map((other) => context.lookups.article(other));
  if (articles.some(({ text }) => text.length > LONGEST)) return false;
  const telling = [...quote.matchAll(TELLING)].map(([word]) => word.replace(/[’']s$/, ""));
  const own = telling.some(
    (word) =>
      !articles.some(({ text, title, outlet }) =>
        [text, title, outlet].some((part) => part?.includes(word) === true),
      ),
  );
  if (!own) return false;
  const stems = stemsOf(context, quote);
  return !articles.some(({ text, analysis }) =>
    analysis.sentences.some(
      ({ start, end }) => likeness(stemsOf(context, text.slice(start, end)), stems) > ALIKE,
    ),
  );
};
