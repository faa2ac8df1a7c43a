import type { Relation } from "../../reading/relation.js";
import type { Unit } from "../unit.js";
import { isKin, type Signal } from "./words.js";

const TO_BE = /^(?:is|are|was|were|been|being|be|got)$/;

/** Words before a participle among which its "was" stands. */
const BE_REACH = 3;

interface Sides {
  readonly doer: string | undefined;
  readonly receiver: string | undefined;
}

const sidesOf = ({ tokens, named }: Unit, verb: number): Sides => {
  const before = named.findLast(({ at }) => at < verb)?.id;
  const isPassive = tokens.slice(Math.max(0, verb - BE_REACH), verb).some(({ word }) => TO_BE.test(word));
  if (!isPassive) return { doer: before, receiver: named.find(({ at }) => at > verb)?.id };
  const by = tokens.findIndex(({ word }, at) => at > verb && word === "by");
  return { doer: by < 0 ? undefined : named.find(({ at }) => at > by)?.id, receiver: before };
};

const agreement = (wanted: string | null, found: string | undefined): number => {
  if (wanted === null || found === undefined) return 0;
  return wanted === found ? 1 : -1;
};

const fitAt = (relation: Relation, unit: Unit, { doer, receiver }: Sides): number => {
  const asDoer = agreement(relation.subject, doer);
  // Whom it is done to may stand further off: only a clear exchange of the two speaks against the unit.
  const isTurned = relation.object !== null && relation.object === doer;
  if (isTurned) return -1;
  const isElse = relation.object !== null && receiver !== undefined && !unit.people.has(relation.object);
  if (isElse && relation.subject !== null) return -1;
  return relation.subject === null ? Math.max(0, agreement(relation.object, receiver)) : asDoer;
};

/** 1 when the unit says that the right person did what is asked about, −1 when it says so of another. 0 if unknown. */
export const relationFits: Signal = (unit, { relation }) => {
  if (relation === null) return 0;
  let best: number | undefined;
  unit.tokens.forEach(({ stem }, at) => {
    if (!relation.verbs.some((verb) => verb === stem || isKin(verb, stem))) return;
    const fit = fitAt(relation, unit, sidesOf(unit, at));
    best = best === undefined ? fit : Math.max(best, fit);
  });
  return best ?? 0;
};
