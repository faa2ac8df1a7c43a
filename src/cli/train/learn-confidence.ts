import { evidenceNames } from "../../core/ask/silence/evidence.js";
import type { Judged } from "../confidence/judged.js";
import type { GatheredSet } from "./gather.js";
import { firstRow } from "./learn-order.js";
import { chanceOf, type Example, type LogisticModel, trainLogistic } from "./logistic.js";

interface Point extends Example {
  readonly set: string;
  readonly right: boolean;
}

const FOLDS = 5;

/** A set whose questions all have an answer tells what can be answered, but nothing about silence. */
const ONE_KIND = 0.4;

/** Each kind of question of each set counts the same. */
const pointsOf = (sets: readonly GatheredSet[], weights: Float64Array): readonly Point[] =>
  sets.flatMap(({ name, cases }) => {
    const answerable = cases.filter((one) => one.answerable).length;
    const unanswerable = cases.length - answerable;
    const counts = answerable > 0 && unanswerable > 0 ? 1 : ONE_KIND;
    return cases.flatMap((one) => {
      // Only the first units carry evidence; among them the learned weights choose.
      const rows = one.rows.subarray(0, one.evidence.length * weights.length);
      const first = firstRow({ rows, labels: one.labels.subarray(0, one.evidence.length) }, weights);
      const values = one.evidence[first];
      if (values === undefined) return [];
      const isYes = one.answerable;
      return [
        {
          set: name,
          values,
          isYes,
          weight: counts / (isYes ? answerable : unanswerable),
          right: one.right[first] === 1,
        },
      ];
    });
  });

/** Learns the confidence, and judges every question by a model that has not seen it. */
export const learnConfidence = (
  sets: readonly GatheredSet[],
  weights: Float64Array,
): { readonly model: LogisticModel; readonly judged: readonly Judged[] } => {
  const points = pointsOf(sets, weights);
  const width = evidenceNames.length;
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainLogistic(
      points.filter((_, at) => at % FOLDS !== fold),
      width,
    );
    for (const { set, values, isYes, right } of points.filter((_, at) => at % FOLDS === fold))
      judged.push({ set, confidence: chanceOf(model, values), answerable: isYes, right });
  }
  return { model: trainLogistic(points, width), judged };
};
