import type { DeskContext } from "../desk/context.js";
import type { SentenceRef } from "../desk/lookups.js";
import { isPictured } from "../desk/pictured.js";
import type { QuoteDate } from "../model/quote.js";
import { isAsExact, isOfHistory, type OwnDate, ownDates } from "./own-dates.js";
import { mannerOf } from "./reporting.js";

/** Where a sentence stands on a timeline: at its date, without one, or not at all because it tells of plans only. */
export type Placement =
  | { readonly kind: "own" | "report"; readonly date: QuoteDate }
  | { readonly kind: "undated" }
  | { readonly kind: "none" };

/** Sentences from the top of an article that may count as its report of the day; what stands below is background. */
const NEAR_THE_TOP = 30;

const SAYING =
  /\b(?:said|says|announced|announces|reported|reports|claim(?:s|ed)|told|warned|warns|predict(?:s|ed)|stated|states|posted|argue[sd]|confirmed|revealed|disclosed|added|show(?:s|ed)?)\b(?=(.*))/s;

/** "said that it lost money in 2005": the year is in what was said, and says less of when than the article's day. */
const isOnlyContent = (words: string, { date, at, role }: OwnDate): boolean => {
  if (role === "background") return true;
  if (isAsExact(date.precision, "month")) return false;
  if ((words.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1) return true;
  const said = SAYING.exec(words.slice(0, at));
  return said !== null && (said[1] ?? "").trim().split(/\s+/).length > 2;
};

/** A heading or a caption in so few characters tells nothing. */
const SHORTEST = 25;
/** Labels of videos that pages print among their sentences. */
const NO_STORY =
  /^(?:Watch|Read|Listen|See|Follow|Tune in|Click|Subscribe|Sign up)\b|JUST WATCHED|MUST WATCH|Video Ad Feedback|Replay More Videos/;

/** What a sentence is placed by. */
export interface PlacedBy {
  /** Offset at which the article's text stands for the subject. */
  readonly place: number;
  readonly dayOf: (article: number) => QuoteDate | null;
}

/** Finds the place of a sentence: its own past date; else its article's day if it reports near the top; else none. */
export const place = (
  context: DeskContext,
  ref: SentenceRef,
  { place: near, dayOf }: PlacedBy,
): Placement => {
  const { text, analysis } = context.lookups.article(ref.article);
  const sentence = context.lookups.sentence(ref);
  if (analysis.blocks[sentence.block]?.kind !== "paragraph") return { kind: "none" };
  const words = text.slice(sentence.start, sentence.end);
  const manner = mannerOf(words);
  const day = manner === "reports" && ref.sentence < NEAR_THE_TOP ? dayOf(ref.article) : null;
  // "lost the 2020 election": a year in the background is no time of the sentence.
  const [own] = ownDates(context, ref, near).filter(
    ({ role, date }) => role !== "background" || isAsExact(date.precision, "month"),
  );
  if (words.length < SHORTEST || NO_STORY.test(words) || isPictured(words)) return { kind: "none" };
  // "The inquiry into last year's fire goes on": nothing that happened then.
  if (manner === "other" && own?.role === "background") return { kind: "none" };
  // "He is its chairman today" is a state and no event of the day.
  if (manner === "other" && /^today\b/i.test(own?.date.phrase ?? "")) return { kind: "none" };
  if (own !== undefined && (day === null || !isOnlyContent(words, own)))
    return { kind: "own", date: own.date };
  if (isOfHistory(context, ref)) return { kind: "none" };
  if (day !== null) return { kind: "report", date: day };
  return manner === "other" ? { kind: "none" } : { kind: "undated" };
};

/** The date that a sentence which goes on telling takes over from the sentence before it in its paragraph. */
export const carriedDate = (context: DeskContext, ref: SentenceRef): QuoteDate | null => {
  const { text, analysis } = context.lookups.article(ref.article);
  const sentence = context.lookups.sentence(ref);
  const before = analysis.sentences[ref.sentence - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  if (mannerOf(text.slice(sentence.start, sentence.end)) !== "reports") return null;
  const [own] = ownDates(context, { article: ref.article, sentence: ref.sentence - 1 }, sentence.start);
  return own !== undefined && isAsExact(own.date.precision, "season") ? own.date : null;
};
