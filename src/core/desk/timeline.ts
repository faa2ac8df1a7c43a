import type { Abstention, Answer, AnswerBase, TimelineAnswer, TimelineEntry } from "../answer.js";
import type { TimelineOptions } from "../desk.js";
import type { CitedQuote } from "../model/quote.js";
import { type DayRange, rangeOf } from "../timeline/calendar.js";
import { createAlike, gatherEvents, type TimelineEvent } from "../timeline/events.js";
import { type GatheredTold, gatherTold } from "../timeline/gather-told.js";
import { byImportance } from "../timeline/importance.js";
import { meets, newestFirst, oldestFirst } from "../timeline/order.js";
import { readTopic, type Topic } from "../timeline/read-topic.js";
import { themesOf, withContinuation } from "../timeline/themes.js";
import { contentStems, type Told } from "../timeline/told.js";
import { chooseUndated } from "../timeline/undated.js";
import { createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { sentenceKey } from "./lookups.js";
import { scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";

type Base = Omit<AnswerBase, "quotes" | "citations">;
type Found = Extract<Topic, { kind: "subject" }>;

const MOST_NEAREST = 5;
/** Entries shown where no other limit is given: more than anybody reads through. */
const MOST_ENTRIES = 30;

const windowOf = ({ since, until }: TimelineOptions): DayRange | null => {
  if (since === undefined && until === undefined) return null;
  const first = since === undefined ? null : rangeOf({ value: since });
  const last = until === undefined ? null : rangeOf({ value: until });
  return { first: first?.first ?? Number.NEGATIVE_INFINITY, last: last?.last ?? Number.POSITIVE_INFINITY };
};

const isIn = (event: TimelineEvent, window: DayRange | null): boolean => {
  const range = rangeOf(event.date);
  return range !== null && (window === null || meets(range, window));
};

const abstain = (
  context: DeskContext,
  base: Base,
  about: Pick<Abstention, "reason" | "found" | "notFound"> & Partial<Pick<Abstention, "nearest">>,
): Abstention => ({
  ...base,
  kind: "abstention",
  quotes: [],
  citations: [],
  confidence: 0,
  nearest: [],
  suggestions: suggest(context),
  ...about,
  ...(context.collection.articles.length === 0 ? { reason: "empty-collection" as const } : {}),
});

/** The most important events, as many as asked for, in the order asked for. */
const choose = (
  context: DeskContext,
  events: readonly TimelineEvent[],
  options: TimelineOptions & Pick<GatheredTold, "mentions">,
): readonly TimelineEvent[] => {
  const { limit = MOST_ENTRIES, order, mentions } = options;
  const kept = events.length <= limit ? events : byImportance(context, events, mentions).slice(0, limit);
  const compare = order === "newest-first" ? newestFirst : oldestFirst;
  return kept.toSorted((a, b) => compare(a.date, b.date));
};

/** What is shown: dated events in order, then what cannot be dated. */
interface Chosen {
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly Told[];
  readonly found: number;
  readonly left: number;
  readonly options: TimelineOptions;
}

const present = (
  context: DeskContext,
  base: Base & { readonly topic: string },
  chosen: Chosen,
): TimelineAnswer => {
  const citer = createCiter(context);
  const quotes: CitedQuote[] = [];
  const entries = chosen.events.map(({ date, told }): TimelineEntry => {
    const { value, precision, phrase, basis } = date;
    const places = told.map((each) => quotes.push({ ...citer.cite(each), date: each.date }) - 1);
    return { date: value, precision, phrase, basis, quotes: places };
  });
  const undated = chosen.undated.map((each) => quotes.push({ ...citer.cite(each), date: null }) - 1);
  return {
    ...base,
    kind: "timeline",
    quotes,
    citations: citer.citations(),
    entries,
    undated,
    order: chosen.options.order ?? "oldest-first",
    found: chosen.found,
    left: chosen.left,
  };
};

const continueTold = async (
  context: DeskContext,
  subject: Found["subject"],
  ownWords: ReadonlySet<string>,
): Promise<GatheredTold> => {
  const gathered = await gatherTold(context, subject);
  const { told } = gathered;
  const themes = await themesOf(context, told, ownWords);
  if (themes.size === 0) return gathered;
  const about = new Set(subject.sentences.map(({ article, sentence }) => sentenceKey(article, sentence)));
  const isAbout = (article: number, sentence: number): boolean => about.has(sentenceKey(article, sentence));
  return { ...gathered, told: told.map((each) => withContinuation(context, each, { themes, isAbout })) };
};

const withoutChosen = ({
  chosen,
  left,
}: ReturnType<typeof chooseUndated>): ReturnType<typeof chooseUndated> => ({
  chosen: [],
  left: left + chosen.length,
});

const tellOf = async (
  context: DeskContext,
  base: Base,
  found: Found & { options: TimelineOptions },
): Promise<Answer> => {
  const { subject, options } = found;
  const known = { found: [base.asked], notFound: [] };
  if (subject.sentences.length === 0)
    return abstain(context, base, { reason: "no-match", found: [], notFound: [base.asked] });
  await context.pace();
  const ownWords = contentStems(context, subject.name);
  const { told, left: unread, mentions } = await continueTold(context, subject, ownWords);
  await context.pace();
  const alike = await createAlike(context, told, ownWords);
  await context.pace();
  const window = windowOf(options);
  const all = gatherEvents(told, alike);
  const events = all.filter((event) => isIn(event, window));
  // What has no date may lie outside the window that was asked for.
  const undatedToo = window === null ? chooseUndated(told, { events, alike }) : { chosen: [], left: 0 };
  if (events.length === 0 && undatedToo.chosen.length === 0)
    return abstain(context, base, { reason: all.length > 0 ? "filtered-out" : "nothing-dated", ...known });
  const shown = choose(context, events, { ...options, mentions });
  // Where dated events had to be left out, what has no date is not worth its place.
  const undated = shown.length < events.length ? withoutChosen(undatedToo) : undatedToo;
  const left = events.length - shown.length + undated.left + (window === null ? unread : 0);
  return present(
    context,
    { ...base, topic: subject.name },
    { events: shown, undated: undated.chosen, found: events.length, left, options },
  );
};

/** Dated quotes about a person or topic in order, one entry an event; what cannot be dated stands apart. */
export const timeline = async (
  context: DeskContext,
  topic: string,
  options: TimelineOptions = {},
): Promise<Answer> => {
  const read = await readTopic(context, topic);
  const { since, until } = options;
  const window = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const base: Base = { command: "timeline", asked: topic, readAs: [], scope: scopeOf(context, window) };
  switch (read.kind) {
    case "unknown":
      return abstain(context, base, {
        reason: read.isName ? "unknown-name" : "no-match",
        found: read.found,
        notFound: read.notFound,
        nearest: read.nearest.slice(0, MOST_NEAREST).map(({ name }) => name),
      });
    case "several": {
      const names = read.people.slice(0, MOST_NEAREST).map(({ name }) => name);
      return { ...base, kind: "choice", quotes: [], citations: [], name: topic, options: names };
    }
    case "subject":
      return tellOf(context, { ...base, readAs: read.readAs }, { ...read, options });
  }
};
