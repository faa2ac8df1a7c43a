import type { DeskContext } from "../desk/context.js";
import type { QueryTerm } from "../ports.js";
import type { Question } from "./question.js";
import { measureSignals, type SignalValues, signalNames } from "./signals/index.js";
import { type Unit, unitsOf } from "./unit.js";
import { signalWeights } from "./weights.js";

/** A unit with its signals and its score; scores compare within one question only. */
export interface RankedUnit {
  readonly unit: Unit;
  readonly values: SignalValues;
  readonly score: number;
}

/** Passages taken from the index for one question; with a filter more, since it runs on what was found. */
const CANDIDATES = 50;
const CANDIDATES_BEFORE_FILTER = 2_000;

/** Only the best sentences are tried together with their neighbours. */
const EXTENDED = 40;

const NAME_BOOST = 1.3;

/** A question of the article's own answers none; one that ends within quotation marks somebody asked. */
const ASKS = /\?\s*$/;

const queryTerms = (question: Question): readonly QueryTerm[] =>
  question.terms.map(({ stem, isName, frequency }) => ({
    stem,
    boost: isName ? NAME_BOOST : 1,
    fuzzy: frequency === 0,
  }));

const scoreOf = (values: SignalValues): number =>
  signalNames.reduce((sum, name) => sum + signalWeights[name] * values[name], 0);

const bestFirst = (a: RankedUnit, b: RankedUnit): number =>
  b.score - a.score ||
  a.unit.article - b.unit.article ||
  a.unit.start - b.unit.start ||
  a.unit.end - b.unit.end;

/** Names the place of a sentence within the collection. */
const placeOf = (article: number, sentence: number): string => `${article}/${sentence}`;

/** Ranks the units of the best passages, best first. `searched` leaves out articles; null searches all. */
export const rankUnits = async (
  context: DeskContext,
  question: Question,
  searched: ((article: number) => boolean) | null,
): Promise<readonly RankedUnit[]> => {
  const limit = searched === null ? CANDIDATES : CANDIDATES_BEFORE_FILTER;
  const found = await context.index.search(queryTerms(question), limit);
  const candidates = found
    .filter(({ passage }) => {
      const article = context.collection.passages[passage]?.article;
      return article !== undefined && (searched === null || searched(article));
    })
    .slice(0, CANDIDATES);
  const { singles: all, withNext } = unitsOf(context, candidates);
  const singles = all.filter(({ text }) => !ASKS.test(text));
  const rank = (unit: Unit): RankedUnit => {
    const values = measureSignals(unit, question);
    return { unit, values, score: scoreOf(values) };
  };
  const ranked = singles.map(rank).sort(bestFirst);
  const byPlace = new Map(singles.map((unit) => [placeOf(unit.article, unit.from), unit]));
  const tried = new Set<string>();
  const pairs: RankedUnit[] = [];
  for (const { unit } of ranked.slice(0, EXTENDED)) {
    // The best sentence may be the second one of a pair as well as the first.
    for (const from of [unit.from, unit.from - 1]) {
      const place = placeOf(unit.article, from);
      const first = tried.has(place) ? undefined : byPlace.get(place);
      tried.add(place);
      const pair = first === undefined ? undefined : withNext(first);
      if (pair !== undefined && !ASKS.test(pair.text)) pairs.push(rank(pair));
    }
  }
  return [...ranked, ...pairs].sort(bestFirst);
};
