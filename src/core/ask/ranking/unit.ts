import type { DeskContext } from "../../desk/context.js";
import type { Attribution } from "../../model/attribution.js";
import type { DateExpression } from "../../model/date.js";
import type { Span } from "../../model/span.js";
import type { Candidate, Token } from "../../ports.js";
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
  readonly headline: ReadonlySet<string>;
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
  readonly text: string;
  readonly headline: ReadonlySet<string>;
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

const mentionsBeyond = ({ people }: SentenceView, ids: ReadonlySet<string>): boolean => {
  for (const id of people) if (!ids.has(id)) return true;
  return false;
};

/** Puts what two sentences have one after the other; of one sentence it is the same list. */
const joined = <T>({ first, last }: Sentences, of: (view: SentenceView) => readonly T[]): readonly T[] =>
  first === last ? of(first) : [...of(first), ...of(last)];

/** One sentence, or two neighbours. */
interface Sentences {
  readonly first: SentenceView;
  readonly last: SentenceView;
  readonly view: ViewSentence;
}

/** A unit that looks at its sentences when it is asked: most units are asked for their stems alone. */
class SentenceUnit implements Unit {
  readonly article: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly headline: ReadonlySet<string>;
  readonly published: string | null;
  readonly lateness: number;
  readonly passageScore: number;
  readonly articleScore: number;
  readonly #sentences: Sentences;
  #tokens: readonly Token[] | undefined;
  #capitals: readonly boolean[] | undefined;
  #named: readonly NamedToken[] | undefined;
  #stems: Holds | undefined;
  #around: Holds | undefined;

  constructor(setting: Setting, sentences: Sentences, { from, to }: { from: number; to: number }) {
    this.article = setting.article;
    this.headline = setting.headline;
    this.published = setting.published;
    this.lateness = setting.lateness;
    this.passageScore = setting.passageScore;
    this.articleScore = setting.articleScore;
    this.from = from;
    this.to = to;
    this.start = sentences.first.sentence.start;
    this.end = sentences.last.sentence.end;
    this.text = setting.text.slice(this.start, this.end);
    this.#sentences = sentences;
  }

  get position(): number {
    return this.from;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= joined(this.#sentences, ({ tokens }) => tokens);
    return this.#tokens;
  }

  get capitals(): readonly boolean[] {
    this.#capitals ??= joined(this.#sentences, ({ capitals }) => capitals);
    return this.#capitals;
  }

  get stems(): Holds {
    this.#stems ??= this.#either(({ stems }) => stems);
    return this.#stems;
  }

  get around(): Holds {
    if (this.#around !== undefined) return this.#around;
    const { view } = this.#sentences;
    const [before, after] = [view(this.article, this.from - 1), view(this.article, this.to + 1)];
    this.#around = { has: (stem) => before?.stems.has(stem) === true || after?.stems.has(stem) === true };
    return this.#around;
  }

  get people(): Holds {
    return this.#either(({ people }) => people);
  }

  mentionsOther(ids: ReadonlySet<string>): boolean {
    const { first, last } = this.#sentences;
    return mentionsBeyond(first, ids) || (last !== first && mentionsBeyond(last, ids));
  }

  get named(): readonly NamedToken[] {
    const { first, last } = this.#sentences;
    if (first === last) return first.named;
    this.#named ??= [
      ...first.named,
      ...last.named.map(({ id, at }) => ({ id, at: at + first.tokens.length })),
    ];
    return this.#named;
  }

  get speakers(): Holds {
    return this.#either(({ speakers }) => speakers);
  }

  get dates(): readonly DateExpression[] {
    return joined(this.#sentences, ({ dates }) => dates);
  }

  get attributions(): readonly Attribution[] {
    return joined(this.#sentences, ({ attributions }) => attributions);
  }

  #either(of: (view: SentenceView) => Holds): Holds {
    const { first, last } = this.#sentences;
    if (first === last) return of(first);
    const [a, b] = [of(first), of(last)];
    return { has: (item) => a.has(item) || b.has(item) };
  }
}

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
    if (first !== last && last.sentence.end - first.sentence.start > MAX_PAIR) return undefined;
    return new SentenceUnit(setting, { first, last, view }, { from, to });
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
  const headlines = new Map<number, ReadonlySet<string>>();
  const stemsOf = (text: string): ReadonlySet<string> =>
    new Set(context.tokenise(text).map(({ stem }) => stem));
  for (const { passage: id, score } of candidates) {
    const passage = collection.passages[id];
    if (passage === undefined || passage.voice === "post") continue;
    const { article } = passage;
    const { text, title, published } = context.lookups.article(article);
    const headline = headlines.get(article) ?? stemsOf(title ?? "");
    headlines.set(article, headline);
    const setting: Setting = {
      article,
      text,
      headline,
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
