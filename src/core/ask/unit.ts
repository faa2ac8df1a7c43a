import type { DeskContext } from "../desk/context.js";
import type { Attribution } from "../model/attribution.js";
import type { DateExpression } from "../model/date.js";
import type { Span } from "../model/span.js";
import type { Candidate, Token } from "../ports.js";

/** A quote that could answer: one sentence, or two neighbours of one block, with what stands around it. */
export interface Unit extends Span {
  readonly article: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stems: ReadonlySet<string>;
  /** Stems of the sentence before and after, and of the headline. */
  readonly around: ReadonlySet<string>;
  readonly headline: ReadonlySet<string>;
  /** Ids of the people mentioned in it (by name, description or certain pronoun), and of those mentioned around it. */
  readonly people: ReadonlySet<string>;
  readonly peopleAround: ReadonlySet<string>;
  /** Ids of the people to whom it gives words. */
  readonly speakers: ReadonlySet<string>;
  readonly dates: readonly DateExpression[];
  readonly attributions: readonly Attribution[];
  /** Score of the best passage that holds it, and of its article, as a share of the best of the search. */
  readonly passageScore: number;
  readonly articleScore: number;
  /** Stems of all candidate passages of its article. */
  readonly articleStems: ReadonlySet<string>;
  /** Index of its first sentence in the article. */
  readonly position: number;
  /** Publication value of the article ("2025-06"), or null. */
  readonly published: string | null;
}

/** Two sentences are offered as one quote only while they stay this short, in characters. */
const MAX_PAIR = 380;

interface SentenceView {
  readonly span: Span & { readonly block: number };
  readonly tokens: readonly Token[];
  readonly stems: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

const union = <T>(...sets: readonly (ReadonlySet<T> | undefined)[]): ReadonlySet<T> => {
  const all = new Set<T>();
  for (const set of sets) if (set !== undefined) for (const item of set) all.add(item);
  return all;
};

/** Looks at sentences once each, however many units share them. */
const createViews = (context: DeskContext) => {
  const views = new Map<string, SentenceView | undefined>();
  return (article: number, sentence: number): SentenceView | undefined => {
    const key = `${article}/${sentence}`;
    if (views.has(key)) return views.get(key);
    const { text, analysis } = context.lookups.article(article);
    const span = analysis.sentences[sentence];
    if (span === undefined) return undefined;
    const tokens = context.tokenise(text.slice(span.start, span.end));
    const people = new Set<string>();
    for (const mention of context.lookups.mentionsIn(article, span)) {
      const person = context.lookups.personOf(article, mention.person);
      if (person !== undefined) people.add(person.id);
    }
    const view = { span, tokens, stems: new Set(tokens.map(({ stem }) => stem)), people };
    views.set(key, view);
    return view;
  };
};

/** Best score of each article's passages, plus a little for each further passage that matched. */
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
  for (const [article, list] of byArticle) {
    const [best = 0, ...rest] = list;
    scores.set(article, best + 0.25 * rest.slice(0, 3).reduce((sum, score) => sum + score, 0));
  }
  return scores;
};

const speakersOf = (
  context: DeskContext,
  article: number,
  attributions: readonly Attribution[],
): ReadonlySet<string> => {
  const speakers = new Set<string>();
  for (const { source } of attributions) {
    const person = source?.person == null ? undefined : context.lookups.personOf(article, source.person);
    if (person !== undefined) speakers.add(person.id);
  }
  return speakers;
};

type View = ReturnType<typeof createViews>;

/** What the units of one candidate passage share. */
interface Setting {
  readonly article: number;
  readonly headline: ReadonlySet<string>;
  readonly published: string | null;
  readonly passageScore: number;
  readonly articleScore: number;
  readonly articleStems: ReadonlySet<string>;
}

const unitOf = (
  context: DeskContext,
  view: View,
  at: Setting & { from: number; to: number },
): Unit | undefined => {
  const { from, to, ...setting } = at;
  const { article } = setting;
  const first = view(article, from);
  const last = view(article, to);
  if (first === undefined || last === undefined || first.span.block !== last.span.block) return undefined;
  const { text, analysis } = context.lookups.article(article);
  const span = { start: first.span.start, end: last.span.end };
  if (to > from && span.end - span.start > MAX_PAIR) return undefined;
  if (analysis.blocks[first.span.block]?.kind !== "paragraph") return undefined;
  const before = view(article, from - 1);
  const after = view(article, to + 1);
  const single = to === from;
  const attributions = context.lookups.attributionsIn(article, span);
  return {
    ...setting,
    ...span,
    from,
    to,
    text: text.slice(span.start, span.end),
    tokens: single ? first.tokens : [...first.tokens, ...last.tokens],
    stems: single ? first.stems : union(first.stems, last.stems),
    around: union(before?.stems, after?.stems),
    people: single ? first.people : union(first.people, last.people),
    peopleAround: union(before?.people, after?.people),
    dates: context.lookups.datesIn(article, span),
    attributions,
    speakers: speakersOf(context, article, attributions),
    position: from,
  };
};

/** The words of all candidate passages of each article. */
const articleStems = (
  context: DeskContext,
  candidates: readonly Candidate[],
  view: View,
): ReadonlyMap<number, ReadonlySet<string>> => {
  const byArticle = new Map<number, Set<string>>();
  for (const { passage: id } of candidates) {
    const passage = context.collection.passages[id];
    if (passage === undefined) continue;
    const all = byArticle.get(passage.article) ?? new Set<string>();
    byArticle.set(passage.article, all);
    for (let at = passage.from; at < passage.to; at++) {
      for (const stem of view(passage.article, at)?.stems ?? []) all.add(stem);
    }
  }
  return byArticle;
};

/** All units of the candidate passages. Embedded posts are left out. */
export const unitsOf = (context: DeskContext, candidates: readonly Candidate[]): readonly Unit[] => {
  const view = createViews(context);
  const byArticle = articleScores(context, candidates);
  const bestArticle = Math.max(...byArticle.values(), 1e-9);
  const bestPassage = candidates[0]?.score ?? 1;
  const stemsOf = articleStems(context, candidates, view);
  return candidates.flatMap(({ passage: id, score }) => {
    const passage = context.collection.passages[id];
    if (passage === undefined || passage.voice === "post") return [];
    const { article, from: begin, to: end } = passage;
    const { title, published } = context.lookups.article(article);
    const setting: Setting = {
      article,
      headline: new Set(context.tokenise(title ?? "").map(({ stem }) => stem)),
      published: published?.value ?? null,
      passageScore: score / bestPassage,
      articleScore: (byArticle.get(article) ?? 0) / bestArticle,
      articleStems: stemsOf.get(article) ?? new Set(),
    };
    const units: Unit[] = [];
    for (let from = begin; from < end; from++) {
      const single = unitOf(context, view, { ...setting, from, to: from });
      const pair = from + 1 < end ? unitOf(context, view, { ...setting, from, to: from + 1 }) : undefined;
      if (single !== undefined) units.push(single);
      if (pair !== undefined) units.push(pair);
    }
    return units;
  });
};
