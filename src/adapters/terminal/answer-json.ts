import type { Abstention, Answer, Connection, TimelineEntry } from "../../core/answer.js";
import type { QuestionPart } from "../../core/asked-text.js";
import type { ArticleOf } from "../../core/command/withhold-altered.js";
import type { Citation } from "../../core/model/citation.js";
import type { CitedQuote } from "../../core/model/quote.js";
import { citationUrl } from "../../core/reply/citation-url.js";

/** Places in `quotes` as the numbers that the data gives them, from 1. */
const numbersOf = (places: readonly number[]): readonly number[] => places.map((place) => place + 1);

const quoteData = (cited: CitedQuote, place: number, articleOf: ArticleOf) => {
  const { quote, attribution, date } = cited;
  const article = articleOf(quote.article);
  return {
    n: place + 1,
    citation: cited.n,
    text: quote.text,
    article: quote.article,
    start: quote.start,
    end: quote.end,
    voice: cited.voice,
    speaker: attribution?.speaker ?? null,
    person: attribution?.person ?? null,
    carrier: attribution?.carrier ?? null,
    standsFor: cited.standsFor,
    date:
      date === null
        ? null
        : { value: date.value, precision: date.precision, phrase: date.phrase, basis: date.basis },
    satire: cited.satire,
    url: article === undefined ? null : citationUrl(article, quote),
  };
};

const citationData = (citation: Citation) => ({
  n: citation.n,
  article: citation.article,
  title: citation.title,
  outlet: citation.outlet,
  author: citation.author,
  published: citation.published?.value ?? null,
  url: citation.url,
  kind: citation.kind,
  basedOn: citation.basedOn,
  satire: citation.satire,
});

const connectionData = ({ name, sentences, quote }: Connection) => ({ name, sentences, quote: quote + 1 });

const entryData = ({ date, precision, phrase, basis, quotes }: TimelineEntry) => ({
  date,
  precision,
  phrase,
  basis,
  quotes: numbersOf(quotes),
});

const partData = ({ asked, readAs, answered, confidence, quotes, found, notFound }: QuestionPart) => ({
  asked,
  readAs: readAs.map(({ written, shown }) => ({ written, shown })),
  answered,
  confidence,
  quotes: numbersOf(quotes),
  found,
  notFound,
});

const abstentionData = (answer: Abstention) => {
  const { reason, found, notFound, suggestions, nearest } = answer;
  const { missingThere = [], languages = null, asRead = null, subject = null } = answer;
  return { reason, found, notFound, missingThere, suggestions, nearest, languages, asRead, subject };
};

/** What only this kind of answer has. */
const kindData = (answer: Answer) => {
  switch (answer.kind) {
    case "ask":
      return {
        independentSources: answer.independentSources,
        asRead: answer.asRead ?? null,
        subject: answer.subject ?? null,
      };
    case "parts":
      return {
        parts: answer.parts.map(partData),
        left: answer.left,
        suggestions: answer.suggestions,
      };
    case "who":
      return {
        name: answer.name,
        aliases: answer.aliases,
        roles: answer.roles.map(({ n, text, article, start, end }) => ({
          text,
          article,
          start,
          end,
          citation: n,
        })),
        about: numbersOf(answer.about),
        words: numbersOf(answer.words),
        connections: answer.connections.map(connectionData),
        coverage: answer.coverage,
      };
    case "timeline": {
      const { topic, order, left, entries, undated } = answer;
      return { topic, order, entries: entries.map(entryData), undated: numbersOf(undated), left };
    }
    case "quotes":
      return { speaker: answer.speaker, about: answer.about, left: answer.left };
    case "compare":
      return {
        topic: answer.topic,
        rows: answer.rows.map(({ n, quotes, only }) => ({
          citation: n,
          quotes: numbersOf(quotes),
          only: numbersOf(only),
        })),
        independentSources: answer.independentSources,
      };
    case "verify":
      return {
        verdict: answer.verdict,
        claimed: answer.claimed,
        speaker: answer.speaker,
        diff: answer.diff.map(({ op, text }) => ({ op, text })),
      };
    case "sources":
      return { topic: answer.topic, total: answer.total };
    case "help":
      return { topic: answer.topic, examples: answer.examples };
    case "about": {
      const { coverage, passages, people, skipped, outlets, licences } = answer;
      return { coverage, passages, people, skipped, outlets, licences };
    }
    case "abstention":
      return abstentionData(answer);
    case "choice":
      return { name: answer.name, options: answer.options, further: answer.further ?? 0 };
    case "misuse":
      return { problem: answer.problem };
    case "context":
      return {};
  }
};

const ABSTAINED: ReadonlySet<Answer["kind"]> = new Set(["abstention", "choice", "misuse"]);

const isAbstained = (answer: Answer): boolean =>
  answer.kind === "parts" ? !answer.parts.some(({ answered }) => answered) : ABSTAINED.has(answer.kind);

/**
 * An answer as data for other programs, as the README documents it. Quotes are numbered from 1 in the order shown;
 * every other list refers to them by that number, and each quote to its citation.
 */
export const answerData = (answer: Answer, articleOf: ArticleOf) => ({
  kind: answer.kind,
  command: answer.command,
  asked: answer.asked,
  readAs: answer.readAs.map(({ written, shown }) => ({ written, shown })),
  abstained: isAbstained(answer),
  confidence: answer.kind === "ask" || answer.kind === "abstention" ? answer.confidence : null,
  collection: { ...answer.scope },
  ...kindData(answer),
  quotes: answer.quotes.map((cited, place) => quoteData(cited, place, articleOf)),
  citations: answer.citations.map(citationData),
});
