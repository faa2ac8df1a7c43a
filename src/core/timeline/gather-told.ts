import type { DeskContext } from "../desk/context.js";
import { sentenceKey } from "../desk/lookups.js";
import type { QuoteDate } from "../model/quote.js";
import { eachPaced } from "../pace.js";
import { isSatireArticle } from "../satire.js";
import { type LookedAt, mostTelling } from "./most-telling.js";
import { type Part, partOf } from "./part.js";
import { carriedDate, type Placement, place } from "./placing.js";
import { reportDay } from "./report-day.js";
import { deedOf } from "./reporting.js";
import type { Subject, SubjectSentence } from "./subject.js";
import { clarityOf, readStems, type Told } from "./told.js";

interface Placed {
  readonly at: SubjectSentence;
  readonly placement: Placement;
  readonly part: Part;
  /** Offset at which the article's text stands for the subject. */
  readonly near: number;
}

/** Sentences at the top of an article: further down, what befell the subject is background. */
const LEDE = 6;

const ACTS = 0.3;
const NAMES_A_TIME = 0.6;

/** "In June", where nobody knows of which year. */
const namesTime = (context: DeskContext, at: SubjectSentence): boolean =>
  context.lookups
    .datesIn(at.article, context.lookups.sentence(at))
    .some(({ type, value, tense }) => type === "DATE" && value === null && tense === "past");

/** A sentence without its date expressions, each as long as it was. */
const withoutDates = (context: DeskContext, at: SubjectSentence): string => {
  const { text } = context.lookups.article(at.article);
  const sentence = context.lookups.sentence(at);
  return context.lookups.datesIn(at.article, sentence).reduce(
    (words, { start, end }) => {
      const [from, to] = [Math.max(0, start - sentence.start), end - sentence.start];
      return words.slice(0, from) + " ".repeat(to - from) + words.slice(to);
    },
    text.slice(sentence.start, sentence.end),
  );
};

const onceOf = (context: DeskContext, words: string): string | null => {
  const deed = deedOf(words);
  return deed?.isOnce === true ? (context.tokenise(deed.verb)[0]?.stem ?? null) : null;
};

const tell = (context: DeskContext, { at, placement, part, near }: Placed, from: number): Told => {
  const { text } = context.lookups.article(at.article);
  const { start, end } = context.lookups.sentence(at);
  const words = text.slice(start, end);
  const content = withoutDates(context, at);
  const clarity = clarityOf(words, at, near - start);
  const date = "date" in placement ? placement.date : null;
  return {
    article: at.article,
    from,
    to: at.sentence,
    sentence: at.sentence,
    date,
    kind: placement.kind === "none" ? "undated" : placement.kind,
    text: words,
    ...readStems(context, content),
    once: part === "acts" ? onceOf(context, words) : null,
    clarity,
    worth: clarity + (part === "acts" ? ACTS : 0) + (namesTime(context, at) ? NAMES_A_TIME : 0),
  };
};

/** A date whose words stand in a sentence that is not quoted. "Early" and "late" are known by their words alone. */
const unquoted = (date: QuoteDate): QuoteDate =>
  date.precision === "part-of-month" || date.precision === "part-of-year"
    ? date
    : { ...date, phrase: null, basis: "neighbour" };

/** Sentences with their places, and how many with dates of their own were left out unread. */
export interface GatheredTold extends Pick<LookedAt, "left" | "mentions"> {
  readonly told: readonly Told[];
}

/** Places the sentences about a subject: dated, undated, or left out because they tell nothing that happened. */
export const gatherTold = async (context: DeskContext, subject: Subject): Promise<GatheredTold> => {
  const days = new Map<number, QuoteDate | null>();
  const dayOf = (article: number): QuoteDate | null => {
    const known = days.get(article);
    if (known !== undefined) return known;
    const day = reportDay(context, article);
    days.set(article, day);
    return day;
  };
  const satire = new Map<number, boolean>();
  const isSatire = (article: number): boolean => {
    const known = satire.get(article);
    if (known !== undefined) return known;
    const found = isSatireArticle(context.lookups.article(article));
    satire.set(article, found);
    return found;
  };
  const about = new Set(subject.sentences.map(({ article, sentence }) => sentenceKey(article, sentence)));
  const { sentences, left, mentions } = await mostTelling(context, subject);
  await context.pace();
  const mentioned: Placed[] = [];
  const tellOf = (at: SubjectSentence): readonly Told[] => {
    if (isSatire(at.article)) return [];
    const near = subject.placeIn(at);
    const placement = place(context, at, { place: near, dayOf });
    if (placement.kind === "none") return [];
    const part = partOf(context, at, near);
    // What others say of the subject is no event of its own.
    if (part === "mentioned") {
      mentioned.push({
        at,
        placement: placement.kind === "own" ? placement : { kind: "undated" },
        part,
        near,
      });
      return [];
    }
    if (placement.kind === "report" && part === "affected" && at.sentence >= LEDE) return [];
    const carried = placement.kind === "undated" ? carriedDate(context, at) : null;
    if (carried === null) return [tell(context, { at, placement, part, near }, at.sentence)];
    // The sentence before is quoted too, so that the date phrase stands in the quote; unless it is there already.
    const isThere = about.has(sentenceKey(at.article, at.sentence - 1));
    const from = isThere ? at.sentence : at.sentence - 1;
    const taken = tell(
      context,
      { at, placement: { kind: "report", date: isThere ? unquoted(carried) : carried }, part, near },
      from,
    );
    return [{ ...taken, kind: "carried" as const }];
  };
  const told: Told[] = [];
  await eachPaced(sentences, context.pace, (at) => {
    told.push(...tellOf(at));
  });
  // It is shown only where nothing else is known, or at least nothing of when.
  const isDated = told.some(({ date }) => date !== null);
  const said = isDated ? [] : mentioned.map((each) => tell(context, each, each.at.sentence));
  return { told: [...told, ...said], left, mentions };
};
