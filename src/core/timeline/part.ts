import type { DeskContext } from "../desk/context.js";
import { verbsIn } from "./reporting.js";
import type { Subject, SubjectSentence } from "./subject.js";

/**
 * What a subject does in a sentence: it acts or speaks itself, something is done to it, or it is only mentioned within
 * what somebody else says.
 */
export type Part = "acts" | "affected" | "mentioned";

const SPEECH =
  /\b(?:said|says|told|stated|added|reported|described|explained|noted|claim(?:s|ed)|argue[sd]|believe[sd]?|indicated|emphasi[sz]ed|stressed|mentioned|suggest(?:s|ed)|thinks?|thought)\b/;
const CLAUSE = /\b(?:which|(?<!\bso )that|while|although)\b/g;

/** "After the vote, in the rain, Ford …": what stands before the comma only sets the scene. */
const SETS_OUT =
  /^(?:In|After|Before|While|When|As|At|On|During|Since|Despite|Following|For|With|By|Under|Amid|Although|Though|If|Because|\p{L}+(?:ing|ed))\b/u;

const mainClause = (before: string): string => {
  const comma = before.lastIndexOf(",");
  return comma > 0 && SETS_OUT.test(before) ? before.slice(comma + 1) : before;
};

const isSpeaker = (context: DeskContext, at: SubjectSentence, place: number): boolean =>
  context.lookups
    .attributionsIn(at.article, context.lookups.sentence(at))
    .some(({ source }) => source !== null && source.start <= place && place <= source.end);

/** Reads what part the subject has in a sentence, from the words before its first mention at `place`. */
export const partOf = (
  context: DeskContext,
  at: SubjectSentence,
  place: ReturnType<Subject["placeIn"]>,
): Part => {
  const { start } = context.lookups.sentence(at);
  const before = mainClause(context.lookups.article(at.article).text.slice(start, place));
  const verbs = verbsIn(before);
  if (at.kind === "pronoun" || (verbs.length === 0 && !/["“]/.test(before))) return "acts";
  if (isSpeaker(context, at, place) || /\bby\s+$/.test(before)) return "acts";
  // Within somebody's quotation marks, and not a name in marks of its own.
  if (!/["“]$/.test(before) && (before.match(/["“”]/g)?.length ?? 0) % 2 === 1) return "mentioned";
  if (SPEECH.test(before)) return "mentioned";
  if (verbs.length === 0) return "acts";
  // A clause that begins behind the verb tells of somebody else's doings: "won after Ford gave up".
  const clause = [...before.matchAll(CLAUSE)].at(-1);
  return clause !== undefined && verbsIn(before.slice(0, clause.index)).length > 0 ? "mentioned" : "affected";
};
