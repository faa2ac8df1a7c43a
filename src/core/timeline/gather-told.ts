import type { DeskContext } from "../desk/context.js";
import type { QuoteDate } from "../model/quote.js";
import { isSatireArticle } from "../satire.js";
import { partOf } from "./part.js";
import { carriedDate, type Placement, place } from "./placing.js";
import { reportDay } from "./report-day.js";
import type { Subject, SubjectSentence } from "./subject.js";
import { clarityOf, contentStems, type Told } from "./told.js";

/** At most this many sentences are looked at closely: of a name that is everywhere, the ones with dates of their own. */
const LOOKED_AT = 1_500;

interface Placed {
  readonly at: SubjectSentence;
  readonly placement: Placement;
}

/** Sentences with dates first, then those near the top of their article. */
const mostTelling = (context: DeskContext, subject: Subject): readonly SubjectSentence[] => {
  if (subject.sentences.length <= LOOKED_AT) return subject.sentences;
  const worth = (at: SubjectSentence): number => {
    const dates = context.lookups.datesIn(at.article, context.lookups.sentence(at));
    const dated = dates.some(
      ({ type, tense, precision }) => type === "DATE" && tense === "past" && precision !== null,
    );
    return (dated ? 2 : 0) + (at.kind === "name" ? 1 : 0) - at.sentence / 100;
  };
  return subject.sentences
    .map((at) => ({ at, worth: worth(at) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, LOOKED_AT)
    .map(({ at }) => at);
};

const tell = (context: DeskContext, { at, placement }: Placed, from: number): Told => {
  const { text } = context.lookups.article(at.article);
  const { start, end } = context.lookups.sentence(at);
  const words = text.slice(start, end);
  const date = "date" in placement ? placement.date : null;
  return {
    article: at.article,
    from,
    to: at.sentence,
    sentence: at.sentence,
    date,
    kind: placement.kind === "none" ? "undated" : placement.kind,
    text: words,
    stems: contentStems(context, words),
    clarity: clarityOf(words, at),
  };
};

/** Places every sentence about a subject: dated, undated, or left out because it tells nothing that happened. */
export const gatherTold = (context: DeskContext, subject: Subject): readonly Told[] => {
  const days = new Map<number, QuoteDate | null>();
  const dayOf = (article: number): QuoteDate | null => {
    const known = days.get(article);
    if (known !== undefined) return known;
    const day = reportDay(context, article);
    days.set(article, day);
    return day;
  };
  const about = new Set(subject.sentences.map(({ article, sentence }) => `${article}/${sentence}`));
  return mostTelling(context, subject).flatMap((at) => {
    if (isSatireArticle(context.lookups.article(at.article))) return [];
    const placement = place(context, at, { place: subject.placeIn(at), dayOf });
    if (placement.kind === "none") return [];
    // What others say of the subject is no event of its own, unless it has a date.
    if (placement.kind !== "own" && partOf(context, subject, at) === "mentioned") return [];
    const carried = placement.kind === "undated" ? carriedDate(context, at) : null;
    if (carried === null) return [tell(context, { at, placement }, at.sentence)];
    // The sentence before is quoted too, so that the date phrase stands in the quote; unless it is there already.
    const isThere = about.has(`${at.article}/${at.sentence - 1}`);
    const from = isThere ? at.sentence : at.sentence - 1;
    const told = tell(context, { at, placement: { kind: "report", date: carried } }, from);
    return [{ ...told, kind: "carried" as const }];
  });
};
