import type { DeskContext } from "../desk/context.js";
import type { Attribution } from "../model/attribution.js";
import type { DateExpression } from "../model/date.js";
import type { Span } from "../model/span.js";
import type { Candidate, Token } from "../ports.js";
import { createViews, type NamedToken, type SentenceView, type ViewSentence } from "./sentence-view.js";

/** Tells whether something stands in a group of sentences. */
export interface Holds {
  has(item: string): boolean;
}

/** A quote that could answer: one sentence, or two neighbours of one block, with what stands around it. */
export interface Unit extends Span {
  readonly article: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, whether it is written with a capital that no sentence start explains. */
  readonly capitals: readonly boolean[];
  readonly stems: Holds;
  /** Stems of the sentences before and after, and of the headline. */
  readonly around: Holds;
  readonly headline: Holds;
  /** Ids of the people mentioned in it, by name, description or certain pronoun. */
  readonly people: Holds;
  /** True when it mentions somebody beyond these ids. */
  mentionsOther(ids: ReadonlySet<string>): boolean;
  /** Every mention of somebody, in text order. */
  readonly named: readonly NamedToken[];
  /** Ids of the people to whom it gives words. */
  readonly speakers: Holds;
  readonly dates: readonly DateExpression[];
  readonly attributions: readonly Attribution[];
  /** Score of the best passage that holds it, and of its article, as a share of the best of the search. */
  readonly passageScore: number;
  readonly articleScore: number;
  /** How late its article was published among the articles found: 0 first, 1 last; 0.5 where that is not known. */
  readonly lateness: number;
  /** Index of its first sentence in the article. */
  readonly position: number;
  /** Publication value of the article ("2025-06"), or null. */
  readonly published: string | null;
}

/** What the units of one candidate passage share. */
interface Setting {
  readonly article: number;
  readonly headline: Holds;
  readonly published: string | null;
  readonly lateness: number;
  readonly passageScore: number;
  readonly articleScore: number;
}

/** The units of one search, and what is needed to make longer ones of them. */
export interface UnitSource {
  /** Every sentence of the candidate passages by itself. Embedded posts are left out. */
  readonly singles: readonly Unit[];
  /** The unit and its next sentence as one quote, where both stand in one block and stay short. */
  withNext(unit: Unit): Unit | undefined;
}

/** Two sentences are offered as one quote only while they stay this short, in characters. */
const MAX_PAIR = 380;

/** What each further passage of an article that matched adds to the score of its best one. */
const FURTHER_PASSAGE = 0.25;

const either = (a: Holds, b: Holds): Holds => ({ has: (item) => a.has(item) || b.has(item) });

const mentionsBeyond = (views: readonly SentenceView[], ids: ReadonlySet<string>): boolean => {
  for (const { people } of views) for (const id of people) if (!ids.has(id)) return true;
  return false;
};

const joinNamed = (first: SentenceView, last: SentenceView): readonly NamedToken[] => [
  ...first.named,
  ...last.named.map(({ id, at }) => ({ id, at: at + first.tokens.length })),
];

const articleScores = (
  context: DeskContext,
  candidates: readonly Candidate[],
): ReadonlyMap<number, number> => {
  const byArticle = new Map<number, number[]>();
  for (const { passage, score } of candidates) {
    const article = context.collection.passages[passage]?.article;
    if (article === undefined) continue;
    byArticle.set(article, [...(byArticle.get(article) ?? []), score]);
  }
  const scores = new Map<number, number>();
  for (const [article, [best = 0, ...rest]] of byArticle) {
    scores.set(article, best + FURTHER_PASSAGE * rest.slice(0, 3).reduce((sum, score) => sum + score, 0));
  }
  return scores;
};

const latenessAmong = (context: DeskContext, articles: Iterable<number>): ((article: number) => number) => {
  const publishedOf = (article: number) => context.lookups.article(article).published?.value ?? null;
  const days = [...new Set([...articles].flatMap((article) => publishedOf(article) ?? []))].sort();
  const places = new Map(days.map((day, at) => [day, at / Math.max(1, days.length - 1)]));
  return (article) => (days.length < 2 ? 0.5 : (places.get(publishedOf(article) ?? "") ?? 0.5));
};

const createUnitMaker = (context: DeskContext, view: ViewSentence) => {
  const kindOf = (article: number, block: number) =>
    context.lookups.article(article).analysis.blocks[block]?.kind;
  const isQuotable = (article: number, first: SentenceView, last: SentenceView): boolean =>
    first.sentence.block === last.sentence.block && kindOf(article, first.sentence.block) === "paragraph";
  return (setting: Setting, from: number, to: number): Unit | undefined => {
    const { article } = setting;
    const first = view(article, from);
    const last = to === from ? first : view(article, to);
    if (first === undefined || last === undefined || !isQuotable(article, first, last)) return undefined;
    const { start } = first.sentence;
    const { end } = last.sentence;
    const single = first === last;
    if (!single && end - start > MAX_PAIR) return undefined;
    return {
      article,
      headline: setting.headline,
      published: setting.published,
      lateness: setting.lateness,
      passageScore: setting.passageScore,
      articleScore: setting.articleScore,
      start,
      end,
      from,
      to,
      text: context.lookups.article(article).text.slice(start, end),
      tokens: single ? first.tokens : [...first.tokens, ...last.tokens],
      capitals: single ? first.capitals : [...first.capitals, ...last.capitals],
      stems: single ? first.stems : either(first.stems, last.stems),
      // Looked at for the few units that need it only.
      around: {
        has: (stem) =>
          view(article, from - 1)?.stems.has(stem) === true ||
          view(article, to + 1)?.stems.has(stem) === true,
      },
      people: single ? first.people : either(first.people, last.people),
      named: single ? first.named : joinNamed(first, last),
      mentionsOther: (ids) => mentionsBeyond(single ? [first] : [first, last], ids),
      speakers: single ? first.speakers : either(first.speakers, last.speakers),
      dates: single ? first.dates : [...first.dates, ...last.dates],
      attributions: single ? first.attributions : [...first.attributions, ...last.attributions],
      position: from,
    };
  };
};

/** Makes the units of the candidate passages of a question. */
export const unitsOf = (context: DeskContext, candidates: readonly Candidate[]): UnitSource => {
  const view = createViews(context);
  const make = createUnitMaker(context, view);
  const byArticle = articleScores(context, candidates);
  const bestArticle = Math.max(...byArticle.values(), 1e-9);
  const bestPassage = candidates[0]?.score ?? 1;
  const { collection } = context;
  const latenessOf = latenessAmong(context, byArticle.keys());
  const settings = new Map<Unit, Setting>();
  for (const { passage: id, score } of candidates) {
    const passage = collection.passages[id];
    if (passage === undefined || passage.voice === "post") continue;
    const { article } = passage;
    const { title, published } = context.lookups.article(article);
    const setting: Setting = {
      article,
      headline: new Set(context.tokenise(title ?? "").map(({ stem }) => stem)),
      published: published?.value ?? null,
      lateness: latenessOf(article),
      passageScore: score / bestPassage,
      articleScore: (byArticle.get(article) ?? 0) / bestArticle,
    };
    for (let from = passage.from; from < passage.to; from++) {
      const unit = make(setting, from, from);
      if (unit !== undefined) settings.set(unit, setting);
    }
  }
  return {
    singles: [...settings.keys()],
    withNext: (unit) => {
      const setting = settings.get(unit);
      return setting === undefined ? undefined : make(setting, unit.from, unit.to + 1);
    },
  };
};
