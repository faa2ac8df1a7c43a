import { overlaps } from "../../model/span.js";
import type { Question } from "../reading/question.js";
import type { RankedUnit } from "./rank.js";
import type { Unit } from "./unit.js";

/** At most this many quotes answer a question. */
const MOST = 3;

/** A further quote may score this much less than the best: e to this power is how much likelier the best one is. */
const WORTH = 3.5;

/** A quote from a new source is taken before a better one of a source already quoted, if this close to it. */
const NEW_SOURCE_BONUS = 0.3;

/** Two units that share this much of their words say the same thing twice. */
const SAME = 0.7;

const likeness = (a: Unit, b: Unit): number => {
  const ofA = new Set(a.tokens.map(({ stem }) => stem));
  const ofB = new Set(b.tokens.map(({ stem }) => stem));
  let shared = 0;
  for (const stem of ofA) if (ofB.has(stem)) shared += 1;
  return shared / Math.max(1, ofA.size + ofB.size - shared);
};

const isRepeat = (unit: Unit, chosen: readonly RankedUnit[]): boolean =>
  chosen.some(
    ({ unit: other }) =>
      (unit.article === other.article && overlaps(unit, other)) || likeness(unit, other) > SAME,
  );

/** Where somebody's words are asked for, a further quote must hold words of theirs too. */
const isBySpeaker = ({ unit }: RankedUnit, { speaker }: Question): boolean =>
  speaker === null || unit.speakers.has(speaker.id);

/** Chooses one to three units to quote: the best, then others nearly as good, from other sources where possible. */
export const chooseUnits = (ranked: readonly RankedUnit[], question: Question): readonly RankedUnit[] => {
  const chosen: RankedUnit[] = [];
  const [best] = ranked;
  if (best === undefined) return chosen;
  chosen.push(best);
  const line = best.score - WORTH;
  const usable = ranked.filter((one) => one.score >= line && isBySpeaker(one, question));
  while (chosen.length < MOST) {
    const sources = new Set(chosen.map(({ unit }) => unit.article));
    const worth = ({ unit, score }: RankedUnit): number =>
      score + (sources.has(unit.article) ? 0 : NEW_SOURCE_BONUS);
    let next: RankedUnit | undefined;
    for (const candidate of usable) {
      if (isRepeat(candidate.unit, chosen)) continue;
      if (next === undefined || worth(candidate) > worth(next)) next = candidate;
    }
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
};
