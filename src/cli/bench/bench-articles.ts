import { analyseArticle } from "../../analysis/analyse-article.js";
import { readCollection } from "../../collection/read-collection.js";
import { splitPassages } from "../../collection/split-passages.js";
import { type Article, articleId } from "../../core/model/article.js";
import { inventArticles } from "./invent-articles.js";

export interface BenchArticlesOptions {
  /** How many passages the articles shall have, about. */
  readonly passages: number;
  readonly seed: number;
  /** A collection whose articles are repeated or cut to size; null invents articles. */
  readonly corpus: string | null;
}

/** Articles analysed to learn how many passages an article has. */
const SAMPLE = 60;

/** The articles of a collection over and over, with an id of their own each time. */
function* repeat(articles: readonly Article[]): Generator<Article> {
  for (let round = 0; articles.length > 0; round += 1)
    for (const article of articles)
      yield round === 0 ? article : { ...article, id: articleId(`${article.id}~${round}`) };
}

const take = (source: Iterator<Article>, count: number): readonly Article[] => {
  const taken: Article[] = [];
  while (taken.length < count) {
    const next = source.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
};

/** Gets articles for a measurement. The same options give the same articles. */
export const benchArticles = async (options: BenchArticlesOptions): Promise<readonly Article[]> => {
  const { passages, seed, corpus } = options;
  const source = corpus === null ? inventArticles(seed) : repeat((await readCollection(corpus)).articles);
  const sample = take(source, SAMPLE);
  const inSample = sample.reduce(
    (sum, article) => sum + splitPassages(analyseArticle(article, []), 0, 0).length,
    0,
  );
  const wanted = Math.max(1, Math.round((passages * sample.length) / Math.max(1, inSample)));
  return wanted <= sample.length
    ? sample.slice(0, wanted)
    : [...sample, ...take(source, wanted - sample.length)];
};
