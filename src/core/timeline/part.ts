import type { DeskContext } from "../desk/context.js";
import type { Subject, SubjectSentence } from "./subject.js";

/**
 * What a subject does in a sentence: it acts or speaks itself, something is done to it, or it is only mentioned within
 * what somebody else says.
 */
export type Part = "acts" | "affected" | "mentioned";

const VERB_BEFORE =
  /(?<![\p{L}-])(?:(?<speech>said|says|told|stated|added|announced|reported|described|explained|noted|claim(?:s|ed)|warn(?:s|ed)|predict(?:s|ed)|argue[sd]|believe[sd]?|showed|indicated|emphasi[sz]ed|stressed|mentioned|suggest(?:s|ed)|think|thinks|thought)|(?<clause>which|that|after|as|while|although|because|when)|(?<verb>\p{Ll}{3,}ed|was|were|is|are|has|have|had|will|would|could|made|took|gave|lost|got|saw|met|won|sent|put|cut|set))(?![\p{L}-])/gu;

const isSpeaker = (context: DeskContext, at: SubjectSentence, place: number): boolean =>
  context.lookups
    .attributionsIn(at.article, context.lookups.sentence(at))
    .some(({ source }) => source !== null && source.start <= place && place < source.end + 1);

/** Reads what part the subject has in a sentence, from the words before its first mention. */
export const partOf = (context: DeskContext, subject: Subject, at: SubjectSentence): Part => {
  const { start } = context.lookups.sentence(at);
  const place = subject.placeIn(at);
  const before = context.lookups.article(at.article).text.slice(start, place);
  if (at.kind === "pronoun" || isSpeaker(context, at, place)) return "acts";
  // Within somebody's quotation marks.
  if (/["“][^"“”]*$/.test(before) && (before.match(/["“”]/g)?.length ?? 0) % 2 === 1) return "mentioned";
  let part: Part = "acts";
  for (const { groups = {} } of before.matchAll(VERB_BEFORE)) {
    const { speech, clause } = groups;
    if (speech !== undefined) return "mentioned";
    part = clause === undefined ? "affected" : part === "affected" ? "mentioned" : part;
  }
  return part;
};
