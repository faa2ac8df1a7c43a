import type { PartsAnswer } from "../answer.js";
import { chooseUnits } from "../ask/ranking/choose.js";
import type { ReadParts } from "../ask/reading/read-parts.js";
import { ABSTENTION_LINE } from "../ask/weights.js";
import type { QuestionPart } from "../asked-text.js";
import type { AskOptions } from "../desk.js";
import type { CitedQuote } from "../model/quote.js";
import { createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { type Finding, find, lookedFor, readingsOf } from "./find.js";
import { scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";

/** What was asked, as it was typed. */
export interface Asked {
  readonly text: string;
  readonly options: AskOptions;
}

/** Quotes for each of several questions; with one question there are three. */
const MOST_QUOTES = 2;

interface FoundPart {
  readonly asked: string;
  readonly finding: Finding;
}

const isAnswered = ({ finding }: FoundPart): boolean => finding.confidence >= ABSTENTION_LINE;

/** Answers several questions, each with its own quotes and its own silence. */
export const askParts = async (
  context: DeskContext,
  { text, options }: Asked,
  { questions, left }: ReadParts,
): Promise<PartsAnswer> => {
  const citer = createCiter(context);
  const quotes: CitedQuote[] = [];
  const found: FoundPart[] = [];
  // One after the other: with what is found for one, nothing of the others changes.
  for (const asked of questions) found.push({ asked, finding: await find(context, asked, options) });
  const parts = found.map((part): QuestionPart => {
    const { question, ranked, confidence } = part.finding;
    const answered = isAnswered(part);
    const lookedAt = lookedFor(question);
    const closest = lookedAt.found.length === 0 ? [] : ranked.slice(0, 1);
    const chosen = answered ? chooseUnits(ranked, question).slice(0, MOST_QUOTES) : closest;
    const first = quotes.length;
    quotes.push(...chosen.map(({ unit }) => citer.cite(unit)));
    return {
      asked: part.asked,
      readAs: readingsOf(question),
      answered,
      confidence,
      quotes: chosen.map((_unit, at) => first + at),
      ...(answered ? { found: [], notFound: [] } : lookedAt),
    };
  });
  const unanswered = found.filter((part) => !isAnswered(part));
  const people = unanswered.flatMap(({ finding }) => finding.question.people.map(({ person }) => person));
  return {
    kind: "parts",
    command: "ask",
    asked: text,
    readAs: [],
    quotes,
    citations: citer.citations(),
    scope: scopeOf(context, options),
    parts,
    left,
    suggestions: unanswered.length === 0 ? [] : suggest(context, people),
  };
};
