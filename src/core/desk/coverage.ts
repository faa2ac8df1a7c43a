import type { Coverage } from "../answer.js";
import type { AnalysedArticle } from "../model/article.js";
import { dayRange } from "./scope.js";

/** How many articles these are, with the published dates of the first and the last dated one. */
export const coverageOf = (articles: readonly AnalysedArticle[]): Coverage => {
  let first: string | null = null;
  let last: string | null = null;
  const seen = new Set<string>();
  for (const { published } of articles) {
    if (published === null || seen.has(published.value)) continue;
    const { value } = published;
    seen.add(value);
    if (first === null || dayRange(value)[0] < dayRange(first)[0]) first = value;
    if (last === null || dayRange(value)[1] > dayRange(last)[1]) last = value;
  }
  return { articles: articles.length, first, last };
};
