import type { Abstention, Answer, AnswerBase, CompareRow } from "../answer.js";
import type { CitedQuote } from "../model/quote.js";
import { readTopic, type Topic } from "../timeline/read-topic.js";
import { createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { countIndependent } from "./independence.js";
import { createOnlyIn } from "./only-in.js";
import { type PersonSentence, personSentences } from "./person-sentences.js";
import { scopeOf } from "./scope.js";
import { type SourceRow, sideBySide } from "./side-by-side.js";
import { suggest } from "./suggestions.js";
import { topicSentences } from "./topic-sentences.js";

const MOST_NAMES = 5;

type Base = Omit<AnswerBase, "quotes" | "citations">;
type Found = Extract<Topic, { kind: "subject" }>;

const sentencesOn = (context: DeskContext, topic: string, { subject }: Found): readonly PersonSentence[] => {
  const match = context.people.resolve(topic);
  const isPerson = match.kind === "one" && match.person.name === subject.name;
  return isPerson ? personSentences(context, match.person) : topicSentences(context, subject);
};

const citeRows = (context: DeskContext, rows: readonly SourceRow[]) => {
  const citer = createCiter(context);
  const quotes: CitedQuote[] = [];
  const isOnly = createOnlyIn(
    context,
    rows.map(({ article }) => article),
  );
  const cited = rows.map(({ article, sentences }): CompareRow => {
    const places = sentences.map((each) => {
      const range = { article, from: each.sentence, to: each.sentence };
      return { place: quotes.push(citer.cite(range)) - 1, only: isOnly(article, each.text) };
    });
    return {
      n: citer.source(article),
      quotes: places.map(({ place }) => place),
      only: places.filter(({ only }) => only).map(({ place }) => place),
    };
  });
  return { rows: cited, quotes, citations: citer.citations() };
};

const abstain = (
  context: DeskContext,
  base: Base,
  about: Pick<Abstention, "reason" | "found" | "notFound" | "nearest">,
): Abstention => ({
  ...base,
  kind: "abstention",
  quotes: [],
  citations: [],
  confidence: 0,
  suggestions: suggest(context),
  ...about,
  ...(context.collection.articles.length === 0 ? { reason: "empty-collection" as const } : {}),
});

const show = async (context: DeskContext, base: Base, found: Found): Promise<Answer> => {
  const sentences = sentencesOn(context, base.asked, found);
  await context.pace();
  const rows = sideBySide(context, sentences);
  await context.pace();
  if (rows.length === 0)
    return abstain(context, base, { reason: "no-match", found: [], notFound: [base.asked], nearest: [] });
  const articles = rows.map(({ article }) => article);
  const shown = rows.flatMap(({ article, sentences }) =>
    sentences.map(({ sentence }) => ({ article, from: sentence, to: sentence })),
  );
  const independentSources = countIndependent(context, articles, shown);
  await context.pace();
  return {
    ...base,
    kind: "compare",
    readAs: found.readAs,
    topic: found.subject.name,
    independentSources,
    ...citeRows(context, rows),
  };
};

/** Words that nobody bears are a name only where they are written as one: "quantum computers" is a topic. */
const isWrittenAsName = (topic: string): boolean =>
  topic
    .trim()
    .split(/\s+/)
    .every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));

/** What each source says on a person or topic, side by side; which of it no other of these sources has. */
export const compare = async (context: DeskContext, topic: string): Promise<Answer> => {
  const read = await readTopic(context, topic);
  const base: Base = { command: "compare", asked: topic, readAs: [], scope: scopeOf(context) };
  switch (read.kind) {
    case "subject":
      return show(context, base, read);
    case "several": {
      const options = read.people.slice(0, MOST_NAMES).map(({ name }) => name);
      const further = Math.max(0, read.people.length - MOST_NAMES);
      return { ...base, kind: "choice", quotes: [], citations: [], name: topic, options, further };
    }
    case "unknown":
      return abstain(context, base, {
        reason: read.isName && isWrittenAsName(topic) ? "unknown-name" : "no-match",
        found: read.found,
        notFound: read.notFound,
        nearest: read.nearest.slice(0, MOST_NAMES).map(({ name }) => name),
      });
  }
};
