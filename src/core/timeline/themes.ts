import type { DeskContext } from "../desk/context.js";
import { ownDates } from "./own-dates.js";
import { mannerOf } from "./reporting.js";
import { contentStems, type Told } from "./told.js";

/** A word is a theme of the subject when this many and this share of the sentences about it have it. */
const MANY = 3;
const SHARE = 0.3;
/** A word in more than this share of all passages is no theme of anything. */
const COMMON = 0.1;
/** Subjects told of in more sentences have too many stories for one theme. */
const MOST_SENTENCES = 60;

/** Words that run through what is told of a subject: "nomination" for a nominee. Names of the subject are none. */
export const themesOf = async (
  context: DeskContext,
  told: readonly Told[],
  ownWords: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  if (told.length > MOST_SENTENCES) return new Set();
  const counts = new Map<string, number>();
  for (const { stems } of told)
    for (const stem of stems) if (!ownWords.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= MANY && count >= SHARE * told.length);
  const stems = frequent.map(([stem]) => stem);
  const frequencies = await context.index.documentFrequencies(stems);
  // In a handful of articles every word is common.
  const limit = Math.max(COMMON * context.collection.passages.length, 12);
  return new Set(stems.filter((_, at) => (frequencies[at] ?? 0) <= limit));
};

/**
 * Lets a quote run on into the next sentence where that goes on with the theme without naming the subject again: what
 * was done about the nomination belongs to the nominee's story.
 */
export const withContinuation = (
  context: DeskContext,
  told: Told,
  {
    themes,
    isAbout,
  }: { themes: ReadonlySet<string>; isAbout: (article: number, sentence: number) => boolean },
): Told => {
  const { text, analysis } = context.lookups.article(told.article);
  const own = analysis.sentences[told.to];
  const next = analysis.sentences[told.to + 1];
  if (own === undefined || next === undefined || own.block !== next.block) return told;
  if (isAbout(told.article, told.to + 1)) return told;
  const words = text.slice(next.start, next.end);
  const stems = contentStems(context, words);
  const goesOn = [...themes].some((theme) => stems.has(theme) && told.stems.has(theme));
  if (!goesOn || mannerOf(words) === "other") return told;
  if (ownDates(context, { article: told.article, sentence: told.to + 1 }, next.start).length > 0) return told;
  return { ...told, to: told.to + 1, stems: new Set([...told.stems, ...stems]) };
};
