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
const CANDIDATES = 80;
const CANDIDATES_BEFORE_FILTER = 2_000;

const NAME_BOOST = 1.3;

const queryTerms = (question: Question): readonly QueryTerm[] =>
  question.terms.map(({ stem, isName, frequency }) => ({
    stem,
    boost: isName ? NAME_BOOST : 1,
    fuzzy: frequency === 0,
  }));

const scoreOf = (values: SignalValues): number =>
  signalNames.reduce((sum, name) => sum + signalWeights[name] * values[name], 0);

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
  return unitsOf(context, candidates)
    .map((unit) => {
      const values = measureSignals(unit, question);
      return { unit, values, score: scoreOf(values) };
    })
    .sort((a, b) => b.score - a.score || a.unit.article - b.unit.article || a.unit.start - b.unit.start);
};
