import type { DeskContext } from "../desk/context.js";
import type { QuoteDate } from "../model/quote.js";
import { rangeOf } from "./calendar.js";
import { meets } from "./order.js";
import type { Told } from "./told.js";

/** Something that happened on a date, with every sentence that tells of it, the clearest first. */
export interface TimelineEvent {
  readonly date: QuoteDate;
  readonly told: readonly Told[];
}

/** Shared rarity of words from which two sentences of one date tell of the same event. */
const SAME_DATE = 0.22;
/** The same for a coarse date that may be meant by a finer one within it. */
const COARSE_TO_FINE = 0.34;
/** Events of other dates that are compared with one coarse event. */
const COMPARED = 60;

/** Tells how alike two sentences are, 0–1: the share of their words by rarity that they have in common. */
export type Alike = (a: ReadonlySet<string>, b: ReadonlySet<string>) => number;

/** Makes the likeness of a timeline. Words of the subject count nothing: all its sentences have them. */
export const createAlike = async (
  context: DeskContext,
  told: readonly Told[],
  ownWords: ReadonlySet<string>,
): Promise<Alike> => {
  const stems = [...new Set(told.flatMap((each) => [...each.stems]))];
  const frequencies = await context.index.documentFrequencies(stems);
  const total = context.collection.passages.length + 1;
  const weights = new Map(
    stems.map((stem, at) => [
      stem,
      ownWords.has(stem) ? 0 : Math.log(total / ((frequencies[at] ?? 0) + 1)) ** 2,
    ]),
  );
  const sizes = new Map<ReadonlySet<string>, number>();
  const sizeOf = (words: ReadonlySet<string>): number => {
    const known = sizes.get(words);
    if (known !== undefined) return known;
    let size = 0;
    for (const stem of words) size += weights.get(stem) ?? 0;
    sizes.set(words, size);
    return size;
  };
  return (a, b) => {
    let shared = 0;
    for (const stem of a) if (b.has(stem)) shared += weights.get(stem) ?? 0;
    return shared / Math.max(1e-9, Math.sqrt(sizeOf(a) * sizeOf(b)));
  };
};

interface Draft {
  date: QuoteDate;
  readonly told: Told[];
}

const isSameReport = (a: Told, b: Told): boolean =>
  a.kind === "report" && b.kind === "report" && a.article === b.article;
const isCarriedOn = (a: Told, b: Told): boolean =>
  a.article === b.article &&
  (a.kind === "carried" || b.kind === "carried") &&
  Math.abs(a.sentence - b.sentence) === 1;

const joins = (each: Told, draft: Draft, alike: Alike): boolean =>
  draft.told.some(
    (known) =>
      isSameReport(each, known) || isCarriedOn(each, known) || alike(each.stems, known.stems) >= SAME_DATE,
  );

const withinDate = (told: readonly Told[], alike: Alike): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const each of told) {
    if (each.date === null) continue;
    const same = drafts.find((draft) => joins(each, draft, alike));
    if (same === undefined) drafts.push({ date: each.date, told: [each] });
    else same.told.push(each);
  }
  return drafts;
};

/** Gives a coarse event to the finer one of the same article-crossing story that lies within it, where one is alike. */
const mergeCoarse = (drafts: readonly Draft[], alike: Alike): readonly Draft[] => {
  const days = drafts.filter(({ date }) => date.precision === "day");
  return drafts.filter((draft) => {
    const range = rangeOf(draft.date);
    const [head] = draft.told;
    if (draft.date.precision === "day" || range === null || head === undefined) return true;
    const near = days
      .filter(({ date }) => {
        const day = rangeOf(date);
        return day !== null && meets(day, range);
      })
      .slice(0, COMPARED);
    const same = near.find(({ told }) =>
      told.some((each) => each.article !== head.article && alike(each.stems, head.stems) >= COARSE_TO_FINE),
    );
    if (same === undefined) return true;
    same.told.push(...draft.told);
    return false;
  });
};

/** Reports and carried sentences after what is dated by its own words: that one shows its date. */
const clearestFirst = (a: Told, b: Told): number =>
  b.clarity + (b.kind === "own" ? 0.5 : 0) - a.clarity - (a.kind === "own" ? 0.5 : 0) ||
  a.article - b.article ||
  a.from - b.from;

/** Puts sentences that tell of the same event together: same date and shared rare words, or one report. */
export const gatherEvents = (told: readonly Told[], alike: Alike): readonly TimelineEvent[] => {
  const byDate = new Map<string, Told[]>();
  for (const each of told.toSorted(clearestFirst)) {
    if (each.date === null) continue;
    const key = `${each.date.value} ${each.date.precision}`;
    byDate.set(key, [...(byDate.get(key) ?? []), each]);
  }
  const drafts = [...byDate.values()].flatMap((list) => withinDate(list, alike));
  return mergeCoarse(drafts, alike).map(({ told: list }) => {
    const sorted = list.toSorted(clearestFirst);
    // The first shows its own date: of several sentences of one event the most exact date is kept.
    const exact = sorted.find((each) => each.date?.precision === "day") ?? sorted[0];
    const head = exact?.date ?? null;
    if (exact === undefined || head === null) return { date: NO_DATE, told: sorted };
    return { date: head, told: [exact, ...sorted.filter((each) => each !== exact)] };
  });
};

const NO_DATE: QuoteDate = { value: "", precision: "century", phrase: null, basis: "stated" };
