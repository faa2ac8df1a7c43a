import type { AboutAnswer } from "../answer.js";
import type { DeskContext } from "./context.js";
import { coverageOf } from "./coverage.js";
import { scopeOf } from "./scope.js";

/** At most this many outlets are named. */
const OUTLETS = 20;

/** Distinct values, the most frequent first. */
const byFrequency = (values: readonly (string | null)[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
};

/** Says what is loaded. */
export const about = async (context: DeskContext): Promise<AboutAnswer> => {
  const { articles, passages, people, skipped } = context.collection;
  return {
    kind: "about",
    command: "about",
    asked: "",
    readAs: [],
    quotes: [],
    citations: [],
    scope: scopeOf(context),
    coverage: coverageOf(articles),
    passages: passages.length,
    people: people.length,
    skipped,
    outlets: byFrequency(articles.map(({ outlet }) => outlet)).slice(0, OUTLETS),
    licences: byFrequency(articles.map(({ licence }) => licence)),
  };
};
