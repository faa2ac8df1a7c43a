import type { Abstention, Answer, AnswerBase, CompareRow } from "../answer.js";
import { isHeld } from "../ask/decide.js";
import { type Question, understand } from "../ask/question.js";
import { type RankedUnit, rankUnits } from "../ask/rank.js";
import type { Person } from "../model/person.js";
import type { CitedQuote } from "../model/quote.js";
import { isSatireArticle } from "../satire.js";
import { createCiter, type SentenceRange } from "./citer.js";
import type { DeskContext } from "./context.js";
import { countIndependent } from "./independence.js";
import { likeness, stemsOf } from "./likeness.js";
import { isOnlyIn } from "./only-in.js";
import { personSentences } from "./person-sentences.js";
import { scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";

const SOURCES = 6;
const QUOTES_EACH = 2;
/** A source's second quote must say something else. */
const SAME = 0.4;
/** Share of the topic's weight in words that a quote must hold, with its neighbours and headline. */
const ON_TOPIC = 0.7;

/** Something that could be quoted on the topic; in the order of worth. */
interface OnTopic extends SentenceRange {
  readonly text: string;
}

const aboutPerson = (context: DeskContext, person: Person): readonly OnTopic[] =>
  personSentences(context, person).map(({ article, sentence, text }) => ({
    article,
    from: sentence,
    to: sentence,
    text,
  }));

const isOnTopic = (ranked: RankedUnit, question: Question): boolean => {
  const { terms } = question;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const held = terms.filter((term) => isHeld(ranked, term));
  const inside = terms.some(({ stem }) => ranked.unit.stems.has(stem));
  const names = terms.filter(({ isName }) => isName);
  return (
    inside &&
    held.reduce((sum, { weight }) => sum + weight, 0) >= ON_TOPIC * total &&
    names.every((term) => isHeld(ranked, term))
  );
};

const onWords = async (context: DeskContext, question: Question): Promise<readonly OnTopic[]> => {
  if (question.terms.length === 0) return [];
  const ranked = await rankUnits(context, question, (article) => {
    return !isSatireArticle(context.lookups.article(article));
  });
  return ranked
    .filter((candidate) => isOnTopic(candidate, question))
    .map(({ unit: { article, from, to, text } }) => ({ article, from, to, text }));
};

/** Up to two quotes a source, the sources with the best quotes first. */
const bySource = (
  context: DeskContext,
  found: readonly OnTopic[],
): ReadonlyMap<number, readonly OnTopic[]> => {
  const rows = new Map<number, OnTopic[]>();
  for (const quote of found) {
    const row = rows.get(quote.article);
    if (row === undefined) {
      if (rows.size < SOURCES) rows.set(quote.article, [quote]);
      continue;
    }
    const overlapping = row.some((known) => known.to >= quote.from && known.from <= quote.to);
    const stems = stemsOf(context, quote.text);
    if (row.length >= QUOTES_EACH || overlapping) continue;
    if (row.every((known) => likeness(stemsOf(context, known.text), stems) < SAME)) row.push(quote);
  }
  return rows;
};

const citeRows = (context: DeskContext, rows: ReadonlyMap<number, readonly OnTopic[]>) => {
  const citer = createCiter(context);
  const quotes: CitedQuote[] = [];
  const articles = [...rows.keys()];
  const cited = [...rows].map(([article, row]): CompareRow => {
    const places = row.map((range) => quotes.push(citer.cite(range)) - 1);
    const others = articles.filter((other) => other !== article);
    const only = places.filter((_place, index) => {
      const quote = row[index];
      return quote !== undefined && isOnlyIn(context, quote, others);
    });
    return { n: citer.source(article), quotes: places, only };
  });
  return { rows: cited, quotes, citations: citer.citations() };
};

const abstain = (
  context: DeskContext,
  question: Question,
  base: Omit<AnswerBase, "quotes" | "citations">,
): Abstention => ({
  ...base,
  kind: "abstention",
  quotes: [],
  citations: [],
  confidence: 0,
  reason: context.collection.articles.length === 0 ? "empty-collection" : "no-match",
  found: question.terms.filter(({ frequency }) => frequency > 0).map(({ written }) => written),
  notFound: question.terms.filter(({ frequency }) => frequency === 0).map(({ written }) => written),
  suggestions: suggest(
    context,
    question.people.map(({ person }) => person),
  ),
  nearest: [],
});

/** What each source says on a person or topic, side by side; which of it no other of these sources has. */
export const compare = async (context: DeskContext, topic: string): Promise<Answer> => {
  const match = context.people.resolve(topic);
  const question = await understand(context, topic);
  const found = match.kind === "one" ? aboutPerson(context, match.person) : await onWords(context, question);
  const corrected = match.kind === "one" && match.corrected;
  const base = {
    command: "compare" as const,
    asked: topic,
    readAs: corrected ? [{ written: topic, shown: match.person.name }] : [],
    scope: scopeOf(context),
  };
  const rows = bySource(context, found);
  if (rows.size === 0) return abstain(context, question, base);
  return {
    ...base,
    kind: "compare",
    topic: match.kind === "one" ? match.person.name : topic,
    independentSources: countIndependent(context, [...rows.keys()]),
    ...citeRows(context, rows),
  };
};
