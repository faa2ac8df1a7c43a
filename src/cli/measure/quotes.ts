import { analyseArticle } from "../../analysis/analyse-article.js";
import { articleId } from "../../core/model/article.js";
import type { PublishedDate } from "../../core/model/date.js";

/** A document of the quotation sets. Offsets count UTF-16 units of `text`. */
export interface QuotesDocument {
  readonly id: string;
  readonly text: string;
  readonly doc_date?: string;
}

type Range = readonly [start: number, end: number];

/** A line of the run file: who is said to have said what. */
export interface QuotesRun {
  readonly id: string;
  readonly quotes: readonly {
    readonly content: readonly Range[];
    readonly source: readonly Range[] | null;
    readonly speaker?: string;
  }[];
}

const published = (day: string | undefined): PublishedDate | null =>
  day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { value: day, precision: "day" } : null;

/** Finds the quotations of one document the way the chat does. */
export const measureQuotes = (doc: QuotesDocument): QuotesRun => {
  const { analysis } = analyseArticle(
    {
      id: articleId(doc.id),
      text: doc.text,
      title: null,
      outlet: null,
      author: null,
      published: published(doc.doc_date),
      url: null,
      kind: "article",
      basedOn: [],
      licence: null,
    },
    [],
  );
  const quotes = analysis.attributions.map(({ content, source }) => {
    const speaker =
      source?.person === null || source === null ? undefined : analysis.people[source.person]?.name;
    return {
      content: content.map(({ start, end }): Range => [start, end]),
      source: source === null ? null : [[source.start, source.end] as const],
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
  return { id: doc.id, quotes };
};
