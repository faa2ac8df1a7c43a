import type { RankedUnit } from "../../core/ask/ranking/rank.js";
import { signalNames } from "../../core/ask/ranking/signals/index.js";
import type { Question } from "../../core/ask/reading/question.js";
import { evidenceNames, weigh } from "../../core/ask/silence/evidence.js";
import type { DeskContext } from "../../core/desk/context.js";
import { find } from "../../core/desk/find.js";
import type { DevelopmentSet, SetQuery } from "../question-sets/read-set.js";

/** Learned from at most so many units of one question, best first as ranked before. */
const UNITS = 250;
/** Of so many the evidence is kept too: the best one after learning is nearly always one of the best before. */
const WEIGHED = 12;

/** What is learned from one question. */
export interface Case {
  /** A row of signal values for each unit. */
  readonly rows: Float64Array;
  /** 1 for a unit that answers, 0 for one that does not, 2 for one that only happens to hold the answer's words. */
  readonly labels: Uint8Array;
  /** 1 where the scorer of answers would count the unit right. */
  readonly right: Uint8Array;
  /** Evidence of the first units, should they be ranked best. */
  readonly evidence: readonly Float64Array[];
  readonly answerable: boolean;
}

/** The cases of one set. Questions that no candidate answers, or all do, teach no order; they count as missed. */
export interface GatheredSet {
  readonly name: string;
  readonly cases: readonly Case[];
}

const isOrdered = ({ labels }: Case): boolean => labels.includes(1) && labels.includes(0);

/** The cases from which an order of units can be learned. */
export const orderedCases = ({ cases }: GatheredSet): readonly Case[] => cases.filter(isOrdered);

interface Found {
  readonly question: Question;
  readonly ranked: readonly RankedUnit[];
}

const caseOf = (
  { question, ranked }: Found,
  query: SetQuery,
  judge: (unit: RankedUnit) => readonly [label: number, right: boolean],
): Case => {
  const judged = ranked.map(judge);
  return {
    rows: Float64Array.from(ranked.flatMap(({ values }) => signalNames.map((name) => values[name]))),
    labels: Uint8Array.from(judged, ([label]) => label),
    right: Uint8Array.from(judged, ([, right]) => Number(right)),
    evidence: ranked.slice(0, WEIGHED).map((unit) => {
      const evidence = weigh(question, unit);
      return Float64Array.from(evidenceNames, (name) => evidence[name]);
    }),
    answerable: query.answerable,
  };
};

/** Asks every question of a set, and keeps what the ranking saw. */
export const gatherCases = async (context: DeskContext, set: DevelopmentSet): Promise<GatheredSet> => {
  const cases: Case[] = [];
  const idOf = ({ unit }: RankedUnit): string => context.lookups.article(unit.article).id;
  for (const query of set.queries) {
    const { pool } = query;
    const relevant = set.relevant.get(query.id) ?? new Set<string>();
    const { question, ranked } = await find(context, query.text);
    const pooled = pool === null ? ranked : ranked.filter((unit) => pool.has(idOf(unit)));
    cases.push(
      caseOf({ question, ranked: pooled.slice(0, UNITS) }, query, (unit) => {
        const isRelevant = relevant.has(idOf(unit));
        if (!query.answerable) return [0, false];
        if (pool !== null) return [Number(isRelevant), isRelevant];
        const isRight = query.holds(unit.unit.text);
        return [isRight && !isRelevant ? 2 : Number(isRight), isRight];
      }),
    );
  }
  return { name: set.name, cases };
};
