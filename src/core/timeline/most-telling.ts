import type { DeskContext } from "../desk/context.js";
import type { Subject, SubjectSentence } from "./subject.js";

/** At most this many sentences are looked at closely: of a name that is everywhere, those of the dates named most. */
const LOOKED_AT = 400;
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

const byMostNamed = (context: DeskContext, subject: Subject) => {
  const times = new Map<string, number>();
  const dated = subject.sentences.map((at) => {
    const own = datesIn(context, at);
    const published = at.sentence <= LEDE ? context.lookups.article(at.article).published : null;
    const dates = own.length > 0 || published === null ? own : [published.value];
    for (const date of dates) times.set(date, (times.get(date) ?? 0) + (own.length > 0 ? 1 : LEDE_COUNTS));
    return { at, dates, isOwn: own.length > 0 };
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

/** Sentences of the dates that the subject's sentences name most often first, then those near the top of an article. */
export const mostTelling = (context: DeskContext, subject: Subject): LookedAt => {
  const { sentences, timesOf, mentions } = byMostNamed(context, subject);
  if (subject.sentences.length <= LOOKED_AT) return { sentences: subject.sentences, left: 0, mentions };
  const worth = ({ at, date, isOwn }: Dated): number =>
    Math.log1p(timesOf(date)) + (isOwn ? 1 : 0) + (at.kind === "name" ? 1 : 0) - at.sentence / 100;
  const ranked = sentences
    .map((dated) => ({ dated, at: dated.at, worth: worth(dated) }))
    .sort((a, b) => b.worth - a.worth || a.at.article - b.at.article || a.at.sentence - b.at.sentence);
  const taken = new Map<string, number>();
  const [first, later]: [Dated[], Dated[]] = [[], []];
  for (const { dated: each } of ranked) {
    const count = each.date === null ? EACH_DATE : (taken.get(each.date) ?? 0);
    if (each.date !== null) taken.set(each.date, count + 1);
    (count < EACH_DATE ? first : later).push(each);
  }
  const all = [...first, ...later];
  return {
    sentences: all.slice(0, LOOKED_AT).map(({ at }) => at),
    left: all.slice(LOOKED_AT).filter(({ isOwn }) => isOwn).length,
    mentions,
  };
};
