import type { DeskContext } from "./context.js";

/** Stems of a text, each once. */
export const stemsOf = (context: DeskContext, text: string): ReadonlySet<string> =>
  new Set(context.tokenise(text).map(({ stem }) => stem));

/** Share of their stems that two texts have in common, 0–1 (Jaccard). */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
};
