import type { Block } from "../../core/model/article.js";
import type { CalendarDate, DateExpression, PublishedDate } from "../../core/model/date.js";
import type { Span } from "../../core/model/span.js";
import { civilDay, rangeOf } from "../../core/timeline/calendar.js";
import type { TextStructure } from "../text-structure.js";
import { type Anchor, anchorOf } from "./anchor.js";
import {
  type Cue,
  clauseBefore,
  cueAfter,
  cueOf,
  isApproaching,
  isCounterfactual,
  isForecast,
  isPresent,
  isVoteAhead,
  leadsOn,
} from "./clause.js";
import { dateline } from "./dateline.js";
import { type DayYears, readDayYears } from "./day-years.js";
import { lateAnchor } from "./late-anchor.js";
import type { Meaning, Recognised } from "./meaning.js";
import { recognise } from "./recognise.js";
import { type Resolved, resolve } from "./resolve.js";
import { createSentenceFinder } from "./sentence-finder.js";

/** What has been read of an article so far. */
interface Reading {
  readonly structure: TextStructure;
  readonly anchor: Anchor | null;
  readonly days: DayYears;
  /** Year of the last full date of the article, to be inherited where the article itself has no date. */
  neighbour: number | null;
  /** Last date of the current paragraph. */
  previous: CalendarDate | null;
}

const FULL = new Set(["day", "week", "weekend", "part-of-month", "month", "quarter", "season"]);

/** A future date is a plan, a forecast or told as not having happened. */
const tenseOf = (date: Resolved, reading: Reading, context: Context): DateExpression["tense"] => {
  const { anchor } = reading;
  const range = rangeOf(date);
  if (range === null) return "past";
  if (FULL.has(date.precision) && isCounterfactual(context.clause)) return "future";
  if (anchor !== null) {
    if (range.first > anchor.last) return "future";
    // Still running: only a plan word tells what is to come from what has been.
    return range.last > anchor.last - 1 && context.cue === "plan" && date.basis !== "stated"
      ? "future"
      : "past";
  }
  const known = reading.neighbour;
  const beyond = known === null || civilDay(range.first).year > known;
  const vague = date.precision === "year" || date.precision === "part-of-year";
  return beyond && (vague ? isForecast(context.sentence) : context.cue === "plan") ? "future" : "past";
};

interface Context {
  readonly clause: string;
  readonly sentence: string;
  readonly cue: Cue;
  readonly now: boolean;
}

const LONGEST_CONTEXT = 400;

/** "…, and in April, he will speak": the clause that follows says when. */
const isIntroducing = (before: string, after: string): boolean =>
  after.startsWith(",") && /(?:^|[,;]|\b(?:and|but))\s*(?:[Ii]n|[Bb]y|[Oo]n)\s+$/.test(before);

/** A clause without a verb of its own hangs on the ones around it: "will meet her there, in Rome, on Tuesday". */
const widerCue = (text: string, { start, end }: Span, sentence: Span): Cue =>
  cueOf(text.slice(Math.max(sentence.start, start - LONGEST_CONTEXT), start)) ??
  cueAfter(text, end, sentence.end);

/** Dates whose year or week is not said: only for them it matters whether the clause looks ahead. */
const isOpen = ({ meaning }: Recognised): boolean =>
  meaning.kind === "weekday" || ("year" in meaning && meaning.year === null);

/** What the words behind and around an open date say of its time; null where they say nothing. */
const openCue = (text: string, { start, end }: Span, place: { sentence: Span; own: Cue }): Cue => {
  const { sentence, own } = place;
  const looksAhead =
    isApproaching(text, end) ||
    isVoteAhead(text, { start, end }, sentence.start) ||
    (own !== "done" && leadsOn(text, end));
  if (looksAhead) return "plan";
  return isIntroducing(text.slice(Math.max(sentence.start, start - 20), start), text.slice(end, end + 2))
    ? cueAfter(text, end, sentence.end)
    : null;
};

const contextOf = (text: string, found: Recognised, sentence: Span): Context => {
  const { start, end, meaning } = found;
  const clause = clauseBefore(text, sentence.start, start);
  const own = cueOf(clause);
  const open = isOpen(found) ? openCue(text, found, { sentence, own }) : null;
  return {
    clause,
    now: own === null && meaning.kind === "month" && isPresent(clause, text.slice(end, end + 40)),
    sentence: text.slice(
      Math.max(sentence.start, start - LONGEST_CONTEXT),
      Math.min(sentence.end, end + LONGEST_CONTEXT),
    ),
    cue: open ?? own ?? widerCue(text, found, sentence),
  };
};

const remember = (date: Resolved, tense: DateExpression["tense"], reading: Reading): void => {
  reading.previous = date;
  const range = rangeOf(date);
  if (tense === "past" && range !== null && FULL.has(date.precision)) {
    reading.neighbour = civilDay(range.first).year;
  }
};

/** "next year", "the following week": ahead of the article even where nobody knows its date. */
const isAhead = (meaning: Meaning): boolean =>
  ("which" in meaning && meaning.which === "next") ||
  (meaning.kind === "offset" && meaning.from === "article" && meaning.amount > 0);

const express = (found: Recognised, reading: Reading, context: Context): DateExpression => {
  const { start, end, meaning } = found;
  if (meaning.kind === "timex") {
    const { type, value } = meaning;
    return { start, end, type, value, precision: null, basis: "stated", tense: "past" };
  }
  const { anchor, previous, neighbour, days } = reading;
  const date = resolve(meaning, { anchor, previous, neighbour, days, cue: context.cue, now: context.now });
  if (date === null) {
    const tense = isAhead(meaning) || context.cue === "plan" ? "future" : "past";
    return { start, end, type: "DATE", value: null, precision: null, basis: "stated", tense };
  }
  const tense = tenseOf(date, reading, context);
  remember(date, tense, reading);
  const { value, precision } = date;
  const basis = anchor?.basis === "post" ? "post" : date.basis;
  return { start, end, type: "DATE", value, precision, basis, tense };
};

const anchorFor = (block: Block, article: Anchor | null): Anchor | null => {
  if (block.kind !== "post") return article;
  const posted = block.post?.posted ?? null;
  return posted === null ? null : anchorOf({ value: posted, precision: "day" }, "post");
};

/**
 * Finds the date expressions of a text and their calendar values, in text order. Relative ones count from `published`,
 * in a post from the day that it was posted, and in an article without a date from its own dateline.
 */
export const findDates = (
  structure: TextStructure,
  published: PublishedDate | null,
): readonly DateExpression[] => {
  const { text, blocks } = structure;
  const sentenceAt = createSentenceFinder(structure.sentences);
  const stated = anchorOf(published, "article-date") ?? anchorOf(dateline(structure), "neighbour");
  const dates: DateExpression[] = [];
  let neighbour: number | null = null;
  const read = blocks
    .filter(({ kind }) => kind !== "boilerplate")
    .map((block) => ({ block, found: recognise(text, block) }));
  const articles = read.flatMap(({ block, found }) => (block.kind === "post" ? [] : found));
  const anchor = lateAnchor(text, stated, { found: articles, sentences: structure.sentences });
  const days = readDayYears(text, articles, anchor);
  for (const { block, found: all } of read) {
    const own = anchorFor(block, anchor);
    const reading: Reading = { structure, anchor: own, days, neighbour, previous: null };
    for (const found of all) {
      const sentence = sentenceAt(found.start) ?? block;
      dates.push(express(found, reading, contextOf(text, found, sentence)));
    }
    if (block.kind !== "post") neighbour = reading.neighbour;
  }
  return dates;
};
