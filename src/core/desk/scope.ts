import type { Scope } from "../answer.js";
import type { Window } from "../desk.js";
import type { AnalysedArticle } from "../model/article.js";
import type { DeskContext } from "./context.js";

/** What narrows the articles that are searched. */
export interface Filters extends Window {
  /** Words of an outlet's name or of a title. */
  readonly source?: string;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The first and last day that an ISO day, month or year covers, as comparable text. */
export const dayRange = (value: string): readonly [string, string] => {
  const [year = "", month, day] = value.split("-");
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  return day === undefined ? [`${year}-${month}-01`, `${year}-${month}-31`] : [value, value];
};

const isFrom = (article: AnalysedArticle, source: string): boolean => {
  const wanted = plain(source);
  return [article.outlet, article.title, article.id].some(
    (text) => text !== null && plain(text).includes(wanted),
  );
};

/** True when a day, month or year (ISO) lies in the window, wholly or in part. An open end lets everything pass. */
export const isInWindow = (value: string, { since, until }: Window): boolean => {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return false;
  const [first, last] = dayRange(value);
  return (
    (since === undefined || last >= dayRange(since)[0]) &&
    (until === undefined || first <= dayRange(until)[1])
  );
};

/** Published in the window, or telling of a date in it: what a reader who names a time wants to see. */
const isOfTime = (article: AnalysedArticle, window: Window): boolean => {
  if (window.since === undefined && window.until === undefined) return true;
  if (article.published !== null && isInWindow(article.published.value, window)) return true;
  return article.analysis.dates.some(
    ({ type, value, tense }) =>
      // A plan or forecast tells nothing of that time: every second report looks ahead to the next election.
      type === "DATE" && tense === "past" && value !== null && isInWindow(value, window),
  );
};

/** Tells which articles the filters leave; null when there is no filter. */
export const articleFilter = (
  context: DeskContext,
  filters: Filters,
): ((article: number) => boolean) | null => {
  const { source, since, until } = filters;
  if (source === undefined && since === undefined && until === undefined) return null;
  return (index) => {
    const article = context.lookups.article(index);
    return (source === undefined || isFrom(article, source)) && isOfTime(article, filters);
  };
};

/** What an answer says of where it was looked for. */
export const scopeOf = (context: DeskContext, filters: Filters = {}): Scope => {
  const { articles, version } = context.collection;
  const keeps = articleFilter(context, filters);
  return {
    version,
    articles: articles.length,
    searched: keeps === null ? articles.length : articles.filter((_, index) => keeps(index)).length,
    source: filters.source ?? null,
    since: filters.since ?? null,
    until: filters.until ?? null,
  };
};
