import type { Abstention, Answer, AnswerBase, SourcesAnswer } from "../answer.js";
import { understand } from "../ask/reading/question.js";
import type { Window } from "../desk.js";
import { createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { articleFilter, dayRange, scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";

/** Passages looked at for a topic. */
const PASSAGES = 5_000;

/** At most this many articles are listed; all are counted. */
const LISTED = 50;

/** The last published first, undated ones last. */
const newestFirst = (context: DeskContext, articles: readonly number[]): readonly number[] => {
  const dayOf = (article: number): string => {
    const published = context.lookups.article(article).published;
    return published === null ? "" : dayRange(published.value)[1];
  };
  return articles
    .map((article) => ({ article, day: dayOf(article) }))
    .sort((a, b) => (a.day === b.day ? a.article - b.article : a.day < b.day ? 1 : -1))
    .map(({ article }) => article);
};

/** Articles that hold every word of the topic in their text or headline, those that match best first. */
const articlesWith = async (context: DeskContext, topic: string): Promise<readonly number[]> => {
  const question = await understand(context, topic);
  const stems = question.terms.map(({ stem }) => stem);
  if (stems.length === 0) return [];
  const candidates = await context.index.search(
    stems.map((stem) => ({ stem, boost: 1, fuzzy: false })),
    PASSAGES,
  );
  const held = new Map<number, Set<string>>();
  for (const { passage: id } of candidates) {
    const passage = context.collection.passages[id];
    if (passage === undefined) continue;
    const { text, title } = context.lookups.article(passage.article);
    const known = held.get(passage.article);
    const words = known ?? new Set(context.tokenise(title ?? "").map(({ stem }) => stem));
    for (const { stem } of context.tokenise(text.slice(passage.start, passage.end))) words.add(stem);
    held.set(passage.article, words);
    const pause = context.pace();
    if (pause !== undefined) await pause;
  }
  return [...held].filter(([, words]) => stems.every((stem) => words.has(stem))).map(([article]) => article);
};

const articlesOn = async (context: DeskContext, topic: string): Promise<readonly number[]> => {
  const match = context.people.resolve(topic);
  if (match.kind === "one") return match.person.appearances.map(({ article }) => article);
  return articlesWith(context, topic);
};

const abstain = async (
  context: DeskContext,
  topic: string,
  base: Omit<AnswerBase, "citations">,
): Promise<Abstention> => {
  const { terms } = await understand(context, topic);
  const { since, until } = base.scope;
  const filtered = (since ?? until) !== null && terms.every(({ frequency }) => frequency > 0);
  const reason = filtered ? "filtered-out" : "no-match";
  return {
    ...base,
    kind: "abstention",
    citations: [],
    confidence: 0,
    reason: context.collection.articles.length === 0 ? "empty-collection" : reason,
    found: terms.filter(({ frequency }) => frequency > 0).map(({ written }) => written),
    notFound: terms.filter(({ frequency }) => frequency === 0).map(({ written }) => written),
    suggestions: suggest(context),
    nearest: [],
  };
};

/** The articles of the collection, or those on a topic, within a time where one is given. */
export const sources = async (context: DeskContext, topic?: string, window: Window = {}): Promise<Answer> => {
  const all =
    topic === undefined
      ? context.collection.articles.map((_, index) => index)
      : await articlesOn(context, topic);
  const keeps = articleFilter(context, window);
  const articles = keeps === null ? all : all.filter(keeps);
  const match = topic === undefined ? undefined : context.people.resolve(topic);
  const base = {
    command: "sources" as const,
    asked: topic ?? "",
    readAs:
      topic !== undefined && match?.kind === "one" && match.corrected
        ? [{ written: topic, shown: match.person.name }]
        : [],
    quotes: [],
    scope: scopeOf(context, window),
  };
  if (articles.length === 0) return abstain(context, topic ?? "", base);
  const citer = createCiter(context);
  for (const article of newestFirst(context, articles).slice(0, LISTED)) citer.source(article);
  const answer: SourcesAnswer = {
    ...base,
    kind: "sources",
    topic: topic ?? null,
    total: articles.length,
    citations: citer.citations(),
  };
  return answer;
};
