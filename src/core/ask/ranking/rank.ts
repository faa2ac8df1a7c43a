import type { DeskContext } from "../../desk/context.js";
import { sentenceKey } from "../../desk/lookups.js";
import { isPictured } from "../../desk/pictured.js";
import type { Candidate, QueryTerm } from "../../ports.js";
import type { Question } from "../reading/question.js";
import { signalWeights } from "../weights.js";
import { measureSignals, type SignalName, type SignalValues, signalNames, signals } from "./signals/index.js";
import { type Unit, type UnitSource, unitsOf } from "./unit.js";

/** A unit with its signals and its score; scores compare within one question only. */
export interface RankedUnit {
  readonly unit: Unit;
  readonly values: SignalValues;
  readonly score: number;
}

/** Passages taken from the index for one question; with a filter more, since it runs on what was found. */
const CANDIDATES = 50;
const CANDIDATES_BEFORE_FILTER = 2_000;

/** So many sentences, the best ones by signals that cost little, are looked at with all. */
const MEASURED = 60;

/** What a look at the words of a sentence tells. */
const QUICK = [
  "coverage",
  "headlineCoverage",
  "predicateCoverage",
  "askedCoverage",
  "passageScore",
  "articleScore",
  "lead",
  "lateness",
  "latenessWanted",
] as const satisfies readonly SignalName[];

/** Only the best sentences are tried together with their neighbours. */
const EXTENDED = 40;

const NAME_BOOST = 1.3;

/** A question of the article's own answers none; one that ends within quotation marks somebody asked. */
const asks = ({ text }: Unit): boolean => text.endsWith("?");

const queryTerms = (question: Question): readonly QueryTerm[] =>
  question.terms.map(({ stem, isName, frequency }) => ({
    stem,
    boost: isName ? NAME_BOOST : 1,
    fuzzy: frequency === 0,
  }));

const scoreOf = (values: SignalValues): number => {
  let sum = 0;
  for (const name of signalNames) sum += signalWeights[name] * values[name];
  return sum;
};

const quickScore = (unit: Unit, question: Question): number => {
  let sum = 0;
  for (const name of QUICK) sum += signalWeights[name] * signals[name](unit, question);
  return sum;
};

/** A unit that was looked at quickly; the rest of its signals only where somebody wants to know them. */
class QuicklyRanked implements RankedUnit {
  readonly unit: Unit;
  readonly score: number;
  readonly #question: Question;
  #values: SignalValues | undefined;

  constructor(unit: Unit, question: Question) {
    this.unit = unit;
    this.#question = question;
    this.score = quickScore(unit, question);
  }

  get values(): SignalValues {
    this.#values ??= measureSignals(this.unit, this.#question);
    return this.#values;
  }
}

const bestFirst = (a: RankedUnit, b: RankedUnit): number =>
  b.score - a.score ||
  a.unit.article - b.unit.article ||
  a.unit.start - b.unit.start ||
  a.unit.end - b.unit.end;

/** Which units a question is about. */
export interface RankFilters {
  /** Leaves out articles; null searches all. */
  readonly searched: ((article: number) => boolean) | null;
  /** Units that can be shown: they are looked at before others. */
  readonly keeps: (unit: Unit) => boolean;
}

const findCandidates = async (
  context: DeskContext,
  question: Question,
  searched: RankFilters["searched"],
): Promise<readonly Candidate[]> => {
  const limit = searched === null ? CANDIDATES : CANDIDATES_BEFORE_FILTER;
  const found = await context.index.search(queryTerms(question), limit);
  return found
    .filter(({ passage }) => {
      const article = context.collection.passages[passage]?.article;
      return article !== undefined && (searched === null || searched(article));
    })
    .slice(0, CANDIDATES);
};

/** The best sentences together with a neighbour. */
const pairsOf = (ranked: readonly RankedUnit[], { singles, withNext }: UnitSource): readonly Unit[] => {
  const byPlace = new Map(singles.map((unit) => [sentenceKey(unit.article, unit.from), unit]));
  const tried = new Set<number>();
  const pairs: Unit[] = [];
  for (const { unit } of ranked.slice(0, EXTENDED)) {
    // The best sentence may be the second one of a pair as well as the first.
    for (const from of [unit.from, unit.from - 1]) {
      const place = sentenceKey(unit.article, from);
      const first = tried.has(place) ? undefined : byPlace.get(place);
      tried.add(place);
      const pair = first === undefined ? undefined : withNext(first);
      if (pair !== undefined && !asks(pair)) pairs.push(pair);
    }
  }
  return pairs;
};

/** Quotes are taken from among so many; only these are looked at for what a picture shows, which takes long. */
const CLOSE = 20;

/** Leaves out sentences that only say what a picture shows. */
const withoutPictures = (ranked: readonly RankedUnit[]): readonly RankedUnit[] => [
  ...ranked.slice(0, CLOSE).filter(({ unit }) => !isPictured(unit.text)),
  ...ranked.slice(CLOSE),
];

/** Ranks the units of the best passages, best first. */
export const rankUnits = async (
  context: DeskContext,
  question: Question,
  { searched, keeps }: RankFilters,
): Promise<readonly RankedUnit[]> => {
  const { singles: all, withNext } = unitsOf(context, await findCandidates(context, question, searched));
  await context.pace();
  const singles = all.filter((unit) => !asks(unit));
  const rank = (unit: Unit): RankedUnit => {
    const values = measureSignals(unit, question);
    return { unit, values, score: scoreOf(values) };
  };
  const quick = singles.map((unit): RankedUnit => new QuicklyRanked(unit, question)).sort(bestFirst);
  const measured = new Set(quick.filter(({ unit }) => keeps(unit)).slice(0, MEASURED));
  await context.pace();
  const ranked = quick.map((one) => (measured.has(one) ? rank(one.unit) : one)).sort(bestFirst);
  const pairs = pairsOf(ranked, { singles, withNext });
  return withoutPictures([...ranked, ...pairs.map(rank)].sort(bestFirst));
};
