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

/** Shared rarity of words from which two sentences of one date tell of the same event: more for coarser dates. */
const SAME_EVENT = { day: 0.3, period: 0.36, year: 0.5 } as const;
/** The same for a coarse date that may be meant by a finer one within it. */
const COARSE_TO_FINE = 0.45;
/** Share of the shorter sentence's rare words that the longer one must have, where it tells of the same event. */
const HELD = { coarse: 0.5, oneArticle: 0.35 } as const;
const HELD_WORDS = 3;
/** Sentences of an event that a further one is compared with: its clearest. */
const HEADS = 4;
/** Events of other dates that are compared with one coarse event. */
const COMPARED = 60;

/** In a handful of articles no word is rare: they are weighed as if there were this many passages. */
const SMALL_COLLECTION = 500;

/** Words that sentences of different articles must share at the least, names of the subject apart. */
const SHARED_WORDS = 2;
/** Rarity (natural logarithm) from which one shared word can name an event. */
const RARE = 4;

/** How sentences are compared. */
export interface Alike {
  /** How alike two sentences are, 0–1: the share of their words by rarity that they have in common. */
  (a: ReadonlySet<string>, b: ReadonlySet<string>): number;
  /** How much of the shorter one the other has too, 0–1: a short report within a longer one. */
  held(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
  /** How many words they share that are none of the subject's. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
  /** True for a word that few passages have and that is told of one date only. */
  isOfOneDate(stem: string): boolean;
}

/** The dates of the sentences that have a word. */
const datesOfWords = (told: readonly Told[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const dates = new Map<string, Set<string>>();
  for (const { date, plain } of told)
    for (const stem of plain) {
      const known = dates.get(stem) ?? new Set();
      known.add(date?.value ?? "");
      dates.set(stem, known);
    }
  return dates;
};

/** Makes the likeness of a timeline. Words of the subject count nothing: all its sentences have them. */
export const createAlike = async (
  context: DeskContext,
  told: readonly Told[],
  ownWords: ReadonlySet<string>,
): Promise<Alike> => {
  const stems = [...new Set(told.flatMap((each) => [...each.stems]))];
  const frequencies = await context.index.documentFrequencies(stems);
  const total = Math.max(context.collection.passages.length, SMALL_COLLECTION);
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
  const weightOf = (stem: string): number => weights.get(stem) ?? 0;
  const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
    [...a].filter((stem) => b.has(stem) && weightOf(stem) > 0);
  const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    both(a, b).reduce((sum, stem) => sum + weightOf(stem), 0) /
    Math.max(1e-9, Math.sqrt(sizeOf(a) * sizeOf(b)));
  const dates = datesOfWords(told);
  const held = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
    both(a, b).reduce((sum, stem) => sum + weightOf(stem), 0) /
    Math.max(1e-9, Math.min(sizeOf(a), sizeOf(b)));
  return Object.assign(alike, {
    held,
    shared: (a: ReadonlySet<string>, b: ReadonlySet<string>) => both(a, b).length,
    isOfOneDate: (stem: string) => dates.get(stem)?.size === 1 && weightOf(stem) >= RARE ** 2,
  });
};

interface Draft {
  readonly date: QuoteDate;
  readonly told: Told[];
}

const isSameReport = (a: Told, b: Told): boolean =>
  a.kind === "report" && b.kind === "report" && a.article === b.article;
const isCarriedOn = (a: Told, b: Told): boolean =>
  a.article === b.article &&
  (a.kind === "carried" || b.kind === "carried") &&
  Math.abs(a.sentence - b.sentence) === 1;

const sameEventFrom = (precision: QuoteDate["precision"]): number => {
  if (precision === "day") return SAME_EVENT.day;
  return /year|decade|century/.test(precision) ? SAME_EVENT.year : SAME_EVENT.period;
};

/** One event of a month, told with the same uncommon word: "was assassinated", "the assassination". */
const isNamedAlike = (a: Told, b: Told, alike: Alike): boolean =>
  a.date !== null &&
  /month/.test(a.date.precision) &&
  [...a.plain].some((stem) => b.plain.has(stem) && alike.isOfOneDate(stem));

/** A short report within a longer one: most of its words, and among them one that is no name. */
const isHeld = (a: Told, b: Told, { alike, from }: { alike: Alike; from: number }): boolean =>
  alike.held(a.stems, b.stems) >= from &&
  alike.shared(a.stems, b.stems) >= HELD_WORDS &&
  alike.shared(a.plain, b.plain) > 0;

const isSameEvent = (a: Told, b: Told, alike: Alike): boolean => {
  if (a.date === null) return false;
  // "was arrested on Monday": nobody is twice.
  if (a.date.precision === "day" && a.once !== null && a.once === b.once) return true;
  if (isNamedAlike(a, b, alike)) return true;
  // Two accounts of one month within an article: "attended a dinner", "was a dinner guest".
  const isMonth = /month/.test(a.date.precision);
  if (isMonth && a.article === b.article && isHeld(a, b, { alike, from: HELD.oneArticle })) return true;
  if (a.article !== b.article && alike.shared(a.stems, b.stems) < SHARED_WORDS) return false;
  return alike(a.stems, b.stems) >= sameEventFrom(a.date.precision);
};

const joins = (each: Told, draft: Draft, alike: Alike): boolean =>
  draft.told
    .slice(0, HEADS)
    .some(
      (known) => isSameReport(each, known) || isCarriedOn(each, known) || isSameEvent(each, known, alike),
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

/** Gives a coarse event to one of the days within it that is alike and told of by another article. */
const mergeCoarse = (drafts: readonly Draft[], alike: Alike): readonly Draft[] => {
  const days = drafts.flatMap((draft) => {
    const range = draft.date.precision === "day" ? rangeOf(draft.date) : null;
    return range === null ? [] : [{ draft, range }];
  });
  return drafts.filter((draft) => {
    const range = draft.date.precision === "day" ? null : rangeOf(draft.date);
    const [head] = draft.told;
    if (range === null || head === undefined) return true;
    const near = days.filter((day) => meets(day.range, range)).slice(0, COMPARED);
    const same = near.find(({ draft: { told } }) =>
      told
        .slice(0, HEADS)
        .some(
          (each) =>
            each.article !== head.article &&
            (alike(each.stems, head.stems) >= COARSE_TO_FINE ||
              isHeld(each, head, { alike, from: HELD.coarse })),
        ),
    );
    if (same === undefined) return true;
    same.draft.told.push(...draft.told);
    return false;
  });
};

/** Reports and carried sentences after what is dated by its own words: that one shows its date. */
const clearestFirst = (a: Told, b: Told): number =>
  b.clarity + (b.kind === "own" ? 0.5 : 0) - a.clarity - (a.kind === "own" ? 0.5 : 0) ||
  a.article - b.article ||
  a.from - b.from;

const CENTRAL = 2;
/** Sentences that are compared for the one that stands for all. */
const STANDING = 12;

/** The sentence that shows an event: clear by itself, and most like what the others tell. */
const headOf = (told: readonly Told[], alike: Alike): Told | null => {
  const known = told.slice(0, STANDING);
  if (known.length < 3) return known[0] ?? null;
  const worth = (each: Told): number => {
    const others = known.filter((other) => other.article !== each.article);
    const sum = others.reduce((total, other) => total + alike(each.stems, other.stems), 0);
    return each.clarity + (each.kind === "own" ? 0.5 : 0) + (CENTRAL * sum) / Math.max(1, others.length);
  };
  return known.reduce((best, each) => (worth(each) > worth(best) ? each : best));
};

const withHead = (told: readonly Told[], head: Told | null): readonly Told[] =>
  head === null ? told : [head, ...told.filter((each) => each !== head)];

/** Puts sentences that tell of the same event together: same date and shared rare words, or one report. */
export const gatherEvents = (told: readonly Told[], alike: Alike): readonly TimelineEvent[] => {
  const byDate = new Map<string, Told[]>();
  for (const each of told.toSorted(clearestFirst)) {
    if (each.date === null) continue;
    const key = `${each.date.value} ${each.date.precision}`;
    byDate.set(key, [...(byDate.get(key) ?? []), each]);
  }
  const drafts = [...byDate.values()].flatMap((list) => withinDate(list, alike));
  return mergeCoarse(drafts, alike).map(({ date, told: list }) => {
    // What is dated coarsely stands behind the day that it was given to.
    const isExact = (each: Told): boolean => each.date?.precision === date.precision;
    const clearest = list.toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)) || clearestFirst(a, b));
    const sorted = withHead(clearest, headOf(clearest.filter(isExact), alike));
    return { date: sorted[0]?.date ?? date, told: sorted };
  });
};
