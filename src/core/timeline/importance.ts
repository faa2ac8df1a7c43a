import type { DeskContext } from "../desk/context.js";
import type { DatePrecision } from "../model/date.js";
import { rangeOf } from "./calendar.js";
import type { TimelineEvent } from "./events.js";
import { deedOf, tellsSaying } from "./reporting.js";
import type { Told } from "./told.js";

/** An article that names the date this many days later looks back on it. */
const LOOKS_BACK_AFTER = 2;

/** That somebody said something is less of an event than what they did, and how things stood is none. */
const SAID = -0.6;
const STOOD = -0.5;

const mannerWeight = (head: Told | undefined): number => {
  if (head === undefined) return 0;
  if (tellsSaying(head.text)) return SAID;
  return head.kind === "report" && deedOf(head.text) === null ? STOOD : 0;
};

/** Of a day that is named often something happened; of a year that is named often hardly anything is known. */
const liftOf = (precision: DatePrecision): number => {
  if (precision === "day") return 1;
  return /month|week|season/.test(precision) ? 0.7 : 0.25;
};

/** How much an event matters by itself: how many articles tell of it, those that look back most, how exactly, how clearly. */
const weightOf = (context: DeskContext, { date, told }: TimelineEvent): number => {
  const range = rangeOf(date);
  const articles = new Map<number, number>();
  for (const each of told) {
    const { published } = context.lookups.article(each.article);
    const printed = published === null ? null : rangeOf(published);
    const later = printed === null || range === null ? 0 : printed.first - range.last;
    const worth = each.kind === "own" ? (later > LOOKS_BACK_AFTER ? 1.5 : 1) : 0.6;
    articles.set(each.article, Math.max(articles.get(each.article) ?? 0, worth));
  }
  const sources = [...articles.values()].reduce((sum, worth) => sum + worth, 0);
  const isMonth = date.precision === "month" || date.precision === "part-of-month";
  const exact = date.precision === "day" ? 0.4 : isMonth ? 0.2 : 0;
  return (
    mannerWeight(told[0]) + sources + exact + 0.15 * Math.log1p(told.length) + 0.3 * (told[0]?.clarity ?? 0)
  );
};

/**
 * The events of a timeline, the most important first. A date that is named often (`mentions`) lifts its best event, not
 * every event of that date.
 */
export const byImportance = (
  context: DeskContext,
  events: readonly TimelineEvent[],
  mentions: ReadonlyMap<string, number>,
): readonly TimelineEvent[] => {
  const weighed = events
    .map((event) => ({ event, weight: weightOf(context, event) }))
    .sort((a, b) => b.weight - a.weight);
  const dates = new Set<string>();
  return weighed
    .map(({ event, weight }) => {
      const { value } = event.date;
      const lift = dates.has(value) ? 0 : liftOf(event.date.precision) * Math.log1p(mentions.get(value) ?? 0);
      dates.add(value);
      return { event, weight: weight + lift };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ event }) => event);
};
