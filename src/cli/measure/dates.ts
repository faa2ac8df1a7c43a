import { analyseArticle } from "../../analysis/analyse-article.js";
import { articleId } from "../../core/model/article.js";
import type { PublishedDate, TimexType } from "../../core/model/date.js";

/** One document of a date measurement: its text and the day, month or year that it was published. */
export interface DateDocument {
  readonly id: string;
  readonly text: string;
  readonly doc_date?: string | null | undefined;
}

/** What the scorer of dates reads: expressions with a value. */
export interface MeasuredDates {
  readonly id: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string;
    readonly type: TimexType;
  }[];
}

const PRECISIONS: Readonly<Record<number, PublishedDate["precision"]>> = { 4: "year", 7: "month", 10: "day" };

/** A date in ISO form as an article's metadata holds it; null for anything else. */
export const publishedFrom = (date: string | null | undefined): PublishedDate | null => {
  if (date === null || date === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(date)) return null;
  const precision = PRECISIONS[date.length];
  return precision === undefined ? null : { value: date, precision };
};

/** Finds the dates of one document through the analysis that every article goes through. */
export const measureDates = ({ id, text, doc_date }: DateDocument): MeasuredDates => {
  const article = analyseArticle(
    {
      id: articleId(id),
      text,
      title: null,
      outlet: null,
      author: null,
      published: publishedFrom(doc_date),
      url: null,
      kind: "article",
      basedOn: [],
      licence: null,
    },
    [],
  );
  const timexes = article.analysis.dates.flatMap(({ start, end, value, type }) =>
    value === null ? [] : [{ start, end, value, type }],
  );
  return { id, timexes };
};
