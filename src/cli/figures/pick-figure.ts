import { z } from "zod";

const objectSchema = z.record(z.string(), z.unknown());

/** Digits after the point that are kept: questions are too few for more. */
const round = (value: number): number => Number(value.toFixed(4));

/**
 * The figure that stands at a path ("calendar.f1") of what a scorer printed. Null where it is no number, or counted
 * over no gold at all.
 */
export const pickFigure = (scored: unknown, path: string): number | null => {
  let here: unknown = scored;
  for (const key of path.split(".")) {
    const object = objectSchema.safeParse(here).data;
    if (object === undefined || object["gold"] === 0) return null;
    here = object[key];
  }
  return typeof here === "number" ? round(here) : null;
};

/** The mean of figures, as precise as they are. */
export const meanFigure = (values: readonly number[]): number =>
  round(values.reduce((sum, value) => sum + value, 0) / values.length);
