import type { Abstention, Answer, AskAnswer } from "../answer.js";
import { chooseUnits } from "../ask/ranking/choose.js";
import type { RankedUnit } from "../ask/ranking/rank.js";
import { plainQuestion } from "../ask/reading/chat-text.js";
import { readParts } from "../ask/reading/read-parts.js";
import { subjectOf } from "../ask/reading/subject.js";
import { ABSTENTION_LINE } from "../ask/weights.js";
import type { AskOptions } from "../desk.js";
import { type Asked, askParts } from "./ask-parts.js";
import { createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { type Finding, find, lookedFor, missingThere, readingsOf } from "./find.js";
import { askForeign, foreignTo } from "./foreign.js";
import { countIndependent } from "./independence.js";
import { scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";
import { verifyRequest } from "./verify-request.js";

const abstain = async (
  context: DeskContext,
  { question, ranked, confidence }: Finding,
  { text, options }: Asked,
): Promise<Abstention> => {
  const citer = createCiter(context);
  const [closest] = ranked;
  const { found, notFound } = lookedFor(question);
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
    notFound,
    ...(closest === undefined ? {} : { missingThere: missingThere(question, closest) }),
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

/** Answers one question in plain words. */
const askOne = async (
  context: DeskContext,
  given: Asked,
  question: string,
): Promise<AskAnswer | Abstention> => {
  const { text, options } = given;
  const finding = await find(context, question, options);
  const { ranked, confidence } = finding;
  if (confidence < ABSTENTION_LINE) return abstain(context, finding, given);
  const citer = createCiter(context);
  const chosen = chooseUnits(ranked, finding.question);
  return {
    kind: "ask",
    command: "ask",
    asked: text,
    readAs: readingsOf(finding.question),
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
};

/** Answers a question with one to three quotes, or abstains; several questions each on their own. */
export const ask = async (context: DeskContext, text: string, options: AskOptions = {}): Promise<Answer> => {
  const unclear = unclearSpeaker(context, text, options);
  if (unclear !== null) return unclear;
  const plain = plainQuestion(text);
  const languages = foreignTo(context, plain);
  if (languages !== null) return askForeign(context, { text, options }, languages);
  const read = readParts(plain, context.people);
  if (read.questions.length > 1) return askParts(context, { text, options }, read);
  const [asked = plain] = read.questions;
  const given = { text, options };
  const words = read.asksNothing ? await subjectOf(context, asked) : [];
  if (words.length > 0) {
    const subject = { words, verify: verifyRequest(asked, text) };
    return { ...(await askOne(context, given, words.join(" "))), subject };
  }
  const answer = await askOne(context, given, asked);
  return read.asksNothing || asked === plain ? answer : { ...answer, asRead: asked };
};
