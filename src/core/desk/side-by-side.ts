import type { DeskContext } from "./context.js";
import { likeness, stemsOf } from "./likeness.js";
import type { PersonSentence } from "./person-sentences.js";

/** One source's sentences on a topic, the best first. */
export interface SourceRow {
  readonly article: number;
  readonly sentences: readonly PersonSentence[];
}

const SOURCES = 6;
const SENTENCES_EACH = 2;
/** A source's second sentence must say something else. */
const SAME = 0.4;
/** What another article of an outlet that is there already must be better by. */
const SAME_OUTLET = 0.8;

const byArticle = (sentences: readonly PersonSentence[]): ReadonlyMap<number, readonly PersonSentence[]> => {
  const rows = new Map<number, PersonSentence[]>();
  for (const sentence of sentences) {
    const row = rows.get(sentence.article);
    if (row === undefined) rows.set(sentence.article, [sentence]);
    else row.push(sentence);
  }
  return rows;
};

const bestOf = (context: DeskContext, sentences: readonly PersonSentence[]): readonly PersonSentence[] => {
  const chosen: PersonSentence[] = [];
  for (const sentence of sentences) {
    if (chosen.length === SENTENCES_EACH) break;
    const stems = stemsOf(context, sentence.text);
    if (chosen.every((known) => likeness(stemsOf(context, known.text), stems) < SAME)) chosen.push(sentence);
  }
  return chosen;
};

/**
 * Lays sentences out by source: the sources that have most and best on the topic, different outlets first, each with
 * its best sentences. `sentences`: the best first.
 */
export const sideBySide = (
  context: DeskContext,
  sentences: readonly PersonSentence[],
): readonly SourceRow[] => {
  const rows = [...byArticle(sentences)].map(([article, own]) => ({
    article,
    own,
    outlet: context.lookups.article(article).outlet,
    worth: (own[0]?.score ?? 0) + 0.5 * Math.log2(own.length),
  }));
  const chosen: typeof rows = [];
  while (chosen.length < SOURCES && chosen.length < rows.length) {
    const worthNow = (row: (typeof rows)[number]): number =>
      row.worth -
      SAME_OUTLET * (row.outlet === null ? 0 : chosen.filter((known) => known.outlet === row.outlet).length);
    const [next] = rows
      .filter((row) => !chosen.includes(row))
      .sort((a, b) => worthNow(b) - worthNow(a) || a.article - b.article);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen.map(({ article, own }) => ({ article, sentences: bestOf(context, own) }));
};
