import type { DeskContext } from "../desk/context.js";
import { eachPaced } from "../pace.js";
import type { Subject, SubjectSentence } from "./subject.js";

/** At most this many sentences are looked at closely: of a name that is everywhere, those of the dates named most. */
const LOOKED_AT = 400;
/** From so many of the best they are chosen, if that is enough. */
const TRIED = 4 * LOOKED_AT;
/** At most this many of them for one date, so that one day does not push out all others. */
const EACH_DATE = 10;
/** Sentences this near the top of an article count for its date where they have none of their own. */
const LEDE = 5;
const LEDE_COUNTS = 0.5;

/** The sentences that are looked at closely, and how many with dates are not. */
export interface LookedAt {
  readonly sentences: readonly SubjectSentence[];
  readonly left: number;
  /** How often each date is named about the subject, reports of the day included. */
  readonly mentions: ReadonlyMap<string, number>;
}

interface Dated {
  readonly at: SubjectSentence;
  /** The date that is named most of those in the sentence; null where it has none. */
  readonly date: string | null;
  readonly isOwn: boolean;
}

/** Values of the past dates in a sentence: only looked up, nothing is read. */
const datesIn = (context: DeskContext, at: SubjectSentence): readonly string[] => {
  let found: string[] | undefined;
  for (const date of context.lookups.datesIn(at.article, context.lookups.sentence(at))) {
    if (date.type !== "DATE" || date.tense !== "past" || date.value === null) continue;
    found ??= [];
    found.push(date.value);
  }
  return found ?? NONE;
};

const NONE: readonly string[] = [];

/** The date of each sentence that most others name too, and how often each date is named. */
const byMostNamed = async (context: DeskContext, subject: Subject) => {
  const times = new Map<string, number>();
  const dated: {
    readonly at: SubjectSentence;
    readonly dates: readonly string[];
    readonly isOwn: boolean;
  }[] = [];
  await eachPaced(subject.sentences, context.pace, (at) => {
    const own = datesIn(context, at);
    const isOwn = own.length > 0;
    const published = isOwn || at.sentence > LEDE ? null : context.lookups.article(at.article).published;
    const dates = published === null ? own : [published.value];
    for (const date of dates) times.set(date, (times.get(date) ?? 0) + (isOwn ? 1 : LEDE_COUNTS));
    dated.push({ at, dates, isOwn });
  });
  const timesOf = (date: string | null): number => (date === null ? 0 : (times.get(date) ?? 0));
  const most = (dates: readonly string[]): string | null => {
    let best: string | null = null;
    for (const date of dates) if (timesOf(date) > timesOf(best)) best = date;
    return best;
  };
  const sentences = dated.map(({ at, dates, isOwn }): Dated => ({ at, date: most(dates), isOwn }));
  return { sentences, timesOf, mentions: times };
};

/** Places of the largest numbers, largest first; of equal ones the first. Only these are put in order. */
const placesOfLargest = (numbers: Float64Array, most: number): readonly number[] => {
  const least = numbers.toSorted().at(-most) ?? Number.NEGATIVE_INFINITY;
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) if ((numbers[at] ?? 0) >= least) places.push(at);
  return places.sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b);
};

/** Of the sentences that are worth most, not too many of one date; null where there may be better ones behind them. */
const chooseFrom = (
  sentences: readonly Dated[],
  worths: Float64Array,
  most: number,
): readonly Dated[] | null => {
  const taken = new Map<string, number>();
  const [first, later]: [Dated[], Dated[]] = [[], []];
  for (const place of placesOfLargest(worths, most)) {
    const each = sentences[place];
    if (each === undefined) continue;
    const count = each.date === null ? EACH_DATE : (taken.get(each.date) ?? 0);
    if (each.date !== null) taken.set(each.date, count + 1);
    (count < EACH_DATE ? first : later).push(each);
  }
  if (first.length < LOOKED_AT && most < sentences.length) return null;
  return [...first, ...later].slice(0, LOOKED_AT);
};

/** Sentences of the dates that the subject's sentences name most often first, then those near the top of an article. */
export const mostTelling = async (context: DeskContext, subject: Subject): Promise<LookedAt> => {
  const { sentences, timesOf, mentions } = await byMostNamed(context, subject);
  if (sentences.length <= LOOKED_AT) return { sentences: subject.sentences, left: 0, mentions };
  const worths = Float64Array.from(
    sentences,
    ({ at, date, isOwn }) =>
      Math.log1p(timesOf(date)) + (isOwn ? 1 : 0) + (at.kind === "name" ? 1 : 0) - at.sentence / 100,
  );
  const chosen =
    chooseFrom(sentences, worths, TRIED) ?? chooseFrom(sentences, worths, sentences.length) ?? [];
  const owned = (list: readonly Dated[]): number => list.filter(({ isOwn }) => isOwn).length;
  return { sentences: chosen.map(({ at }) => at), left: owned(sentences) - owned(chosen), mentions };
};
