import type { Abstention, Answer, AskAnswer, Reading } from "../answer.js";
import { chooseUnits } from "../ask/choose.js";
import { confidenceOf } from "../ask/decide.js";
import { weigh } from "../ask/evidence.js";
import { type Question, understand } from "../ask/question.js";
import { type RankedUnit, rankUnits } from "../ask/rank.js";
import type { QuestionTerm } from "../ask/terms.js";
import type { Unit } from "../ask/unit.js";
import { ABSTENTION_LINE } from "../ask/weights.js";
import type { AskOptions } from "../desk.js";
import { createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { countIndependent } from "./independence.js";
import { articleFilter, isInWindow, scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";

/** What was asked, as it was typed. */
interface Asked {
  readonly text: string;
  readonly options: AskOptions;
}

/** What a ranking leads to, before it is put into an answer. The order of `ranked` is the order of the sources. */
export interface Finding {
  readonly question: Question;
  readonly ranked: readonly RankedUnit[];
  readonly confidence: number;
}

/** The unit's own date decides where it has one; else the article's. */
const isUnitInWindow = (unit: Unit, options: AskOptions): boolean => {
  if (options.since === undefined && options.until === undefined) return true;
  const own = unit.dates.filter(
    ({ type, value, tense }) => type === "DATE" && value !== null && tense === "past",
  );
  if (own.length > 0) return own.some(({ value }) => value !== null && isInWindow(value, options));
  return unit.published !== null && isInWindow(unit.published, options);
};

/** Finds and ranks what could answer a question, with the confidence that the first does. */
export const find = async (
  context: DeskContext,
  text: string,
  options: AskOptions = {},
): Promise<Finding> => {
  const question = await understand(context, text);
  const speaker = options.speaker === undefined ? undefined : context.people.resolve(options.speaker);
  const keeps = (unit: Unit): boolean =>
    isUnitInWindow(unit, options) &&
    (speaker === undefined || (speaker.kind === "one" && unit.speakers.has(speaker.person.id)));
  const all = await rankUnits(context, question, { searched: articleFilter(context, options), keeps });
  const ranked = all.filter(({ unit }) => keeps(unit));
  const [best] = ranked;
  return { question, ranked, confidence: best === undefined ? 0 : confidenceOf(weigh(question, best)) };
};

/** Each misreading once, names first. */
const readingsOf = ({ people, readings }: Question): readonly Reading[] => {
  const names = people
    .filter(({ corrected }) => corrected)
    .map(({ written, person }) => ({ written, shown: person.name }));
  return [...new Map([...names, ...readings].map((reading) => [reading.written, reading])).values()];
};

const abstain = async (
  context: DeskContext,
  { question, ranked, confidence }: Finding,
  { text, options }: Asked,
): Promise<Abstention> => {
  const citer = createCiter(context);
  const [closest] = ranked;
  // What the collection has at all: that it stands together nowhere is what the abstention itself says.
  const isFound = ({ frequency }: QuestionTerm): boolean => frequency > 0;
  const found = question.terms.filter(isFound).map(({ written }) => written);
  const filtered = options.source ?? options.since ?? options.until ?? options.speaker;
  return {
    kind: "abstention",
    command: "ask",
    asked: text,
    readAs: readingsOf(question),
    quotes: closest === undefined || found.length === 0 ? [] : [citer.cite(closest.unit)],
    citations: citer.citations(),
    scope: scopeOf(context, options),
    confidence,
    reason: reasonOf(context, closest, filtered !== undefined),
    found,
    notFound: question.terms.filter((term) => !isFound(term)).map(({ written }) => written),
    suggestions: suggest(
      context,
      question.people.map(({ person }) => person),
    ),
    nearest: [],
  };
};

const reasonOf = (
  context: DeskContext,
  closest: RankedUnit | undefined,
  filtered: boolean,
): Abstention["reason"] => {
  if (context.collection.articles.length === 0) return "empty-collection";
  if (closest !== undefined) return "not-answered";
  return filtered ? "filtered-out" : "no-match";
};

const MOST_NAMES = 5;

/** A speaker whom the collection does not know, or who may be several people, is told before anything is searched. */
const unclearSpeaker = (context: DeskContext, text: string, options: AskOptions): Answer | null => {
  if (options.speaker === undefined) return null;
  const match = context.people.resolve(options.speaker);
  if (match.kind === "one") return null;
  const scope = scopeOf(context, options);
  const base = { command: "ask", asked: text, readAs: [], quotes: [], citations: [], scope } as const;
  const names = (match.kind === "several" ? match.people : match.nearest)
    .map(({ name }) => name)
    .slice(0, MOST_NAMES);
  if (match.kind === "several") return { ...base, kind: "choice", name: options.speaker, options: names };
  return {
    ...base,
    kind: "abstention",
    confidence: 0,
    reason: "unknown-name",
    found: [],
    notFound: [options.speaker],
    suggestions: suggest(context, match.nearest),
    nearest: names,
  };
};

/** Answers a question with one to three quotes, or abstains. */
export const ask = async (context: DeskContext, text: string, options: AskOptions = {}): Promise<Answer> => {
  const unclear = unclearSpeaker(context, text, options);
  if (unclear !== null) return unclear;
  const finding = await find(context, text, options);
  if (finding.confidence < ABSTENTION_LINE) return abstain(context, finding, { text, options });
  const { question, ranked, confidence } = finding;
  const citer = createCiter(context);
  const chosen = chooseUnits(ranked, question);
  const answer: AskAnswer = {
    kind: "ask",
    command: "ask",
    asked: text,
    readAs: readingsOf(question),
    quotes: chosen.map(({ unit }) => citer.cite(unit)),
    citations: citer.citations(),
    scope: scopeOf(context, options),
    confidence,
    independentSources: countIndependent(
      context,
      [...new Set(chosen.map(({ unit }) => unit.article))],
      chosen.map(({ unit }) => unit),
    ),
  };
  return answer;
};
