import type { DeskContext } from "../desk/context.js";
import { rangeOf } from "./calendar.js";
import type { TimelineEvent } from "./events.js";

/** An article that names the date this many days later looks back on it. */
const LOOKS_BACK_AFTER = 2;

/**
 * How much an event matters: by how many articles tell of it, those that look back most, and by how exactly and
 * clearly it is told. Compares within one timeline. `mentions`: how many articles tell of each date.
 */
export const importanceOf = (
  context: DeskContext,
  { date, told }: TimelineEvent,
  mentions: ReadonlyMap<string, number>,
): number => {
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
  const exact =
    date.precision === "day"
      ? 0.4
      : date.precision === "month" || date.precision === "part-of-month"
        ? 0.2
        : 0;
  const onDate = Math.log1p(mentions.get(date.value) ?? 0);
  return onDate + sources + exact + 0.15 * Math.log1p(told.length) + 0.3 * (told[0]?.clarity ?? 0);
};

/** How many articles tell of each date of a timeline. */
export const mentionsByDate = (events: readonly TimelineEvent[]): ReadonlyMap<string, number> => {
  const articles = new Map<string, Set<number>>();
  for (const { told } of events)
    for (const { date, article } of told) {
      if (date === null) continue;
      const known = articles.get(date.value) ?? new Set<number>();
      articles.set(date.value, known.add(article));
    }
  return new Map([...articles].map(([date, set]) => [date, set.size]));
};
