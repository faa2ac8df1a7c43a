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

const isWithin = (article: AnalysedArticle, { since, until }: Window): boolean => {
  if (since === undefined && until === undefined) return true;
  // Undated articles cannot be shown to lie in the window, so they are left out.
  if (article.published === null) return false;
  const [first, last] = dayRange(article.published.value);
  return (
    (since === undefined || last >= dayRange(since)[0]) &&
    (until === undefined || first <= dayRange(until)[1])
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
    return (source === undefined || isFrom(article, source)) && isWithin(article, filters);
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
