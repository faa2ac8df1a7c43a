import type { Span } from "../../core/model/span.js";

/** What the words before an expression say about it: a plan, something done, or nothing. */
export type Cue = "plan" | "done" | null;

const CLAUSE_START = /[,;:()“”"—–]|\s-\s|\b(?:which|who|whose|when|because|although|while|but)\b/g;
// "to be held" in May; but "believed to be held", "used to be called".
const TO_BE =
  "(?<!(?:used|seem|seems|seemed|appears?|appeared|believed|thought|said|reported|found|claims?|claimed|alleged)\\s)to be(?=\\s+(?:held|\\p{Ll}{2,}ed)\\b)";
const PLAN =
  "will|won['’]t|shall|would|['’]ll|going to|about to|set to|set for|is to|are to|scheduled|expects?|expected|slated|due(?!\\s+to\\s+(?:the|an?|its|his|her|their|this|that)\\s)|plans? to|planned|planning to|intends?|wants? to|wanted to|seeks? to|agreed? to|hopes?|hoping|aims?|until|till|upcoming|ahead of|on track to|should|by the time|deadline|looming|vows?|vowed to|promises? to|proposed|ready to|prepar(?:es?|ing) to|potential|likely|may|might|could";
const DONE =
  "said|says|told|was|were|had|did|made|took|gave|went|came|met|won|lost|held|began|left|got|saw|spoke|wrote|sent|struck|fell|rose|hit|broke|chose|flew|drew|drove|ran|led|sold|bought|brought|sought|thought|fought|found|heard|kept|paid|stood|sat|spent|shot|swore|since|\\p{Ll}{2,}ed";
const CUES = new RegExp(`(?<![\\p{L}])(?:(?<plan>${PLAN}|${TO_BE})|(?<done>${DONE}))(?![\\p{L}])`, "gu");
// After these a word in -ed belongs to a plan: "will be signed", "is to be held".
const PASSIVE = /\b(?:be|to|have|been|get|is|are)\s+(?:\p{L}+ly\s+)?$/iu;

/** The words from the beginning of the clause to `start`, at most 160 characters. */
export const clauseBefore = (text: string, sentenceStart: number, start: number): string => {
  const left = text.slice(Math.max(sentenceStart, start - 160), start);
  let cut = 0;
  for (const match of left.matchAll(CLAUSE_START)) {
    const end = match.index + match[0].length;
    // A mark right before the expression does not part it from its verb: "opens on Monday, June 2".
    if (left.slice(end).trim() !== "") cut = end;
  }
  return left.slice(cut);
};

const DECIDED =
  /^\s+(?:\p{L}+ly\s+)?(?:agreed|planned|wanted|vowed|promised|proposed|intended|decided|sought|hoped)\s/u;
/** ", when she may speak", ", which will decide": what is to come says which day is meant. */
const WHEN_TO_COME =
  /^,?\s+(?:when|where|which)\s+(?:[\p{L}.’'-]+\s+){0,3}?(?:will|would|may|might|could|(?:is|are)\s+(?:set|expected|scheduled|due))\b/u;

/** True where the clause behind an expression tells of what is to come then. */
export const leadsOn = (text: string, end: number): boolean => WHEN_TO_COME.test(text.slice(end, end + 60));

/** The first cue of what follows an expression: read where nothing stands before it. "Friday's vote" says no more. */
export const cueAfter = (text: string, end: number, sentenceEnd: number): Cue => {
  const right = text.slice(end, Math.min(sentenceEnd, end + 80));
  // "Doe in April agreed to go": when she agreed, not when she goes.
  if (DECIDED.test(right)) return "done";
  if (/^['’]s?\s/.test(right)) return null;
  const [first] = right.matchAll(CUES);
  if (first === undefined) return null;
  const { plan } = first.groups ?? {};
  return plan === undefined ? "done" : "plan";
};

/** "as November approaches". */
export const isApproaching = (text: string, end: number): boolean =>
  /^\s+(?:approach(?:es|ed|ing)|near(?:s|ed|ing)|looms?)\b/.test(text.slice(end, end + 14));

/** The cue that governs what comes after a stretch of a clause: the last one in it. */
export const cueOf = (clause: string): Cue => {
  let cue: Cue = null;
  for (const match of clause.matchAll(CUES)) {
    const { plan } = match.groups ?? {};
    if (plan !== undefined) cue = "plan";
    else if (cue !== "plan" || !PASSIVE.test(clause.slice(0, match.index))) cue = "done";
  }
  return cue;
};

/** Verbs of now, conditions and aims: "if she wins in May", "the bridge opens in May", "has a chance by May". */
const PRESENT =
  /(?<!\p{L})(?:is|are|isn['’]t|aren['’]t|(?:there|it|who|he|she)['’]s|if|unless|whether|go(?:es)?|takes?|comes?|begins?|starts?|opens?|ends?|runs?|faces?|heads?|wins?|needs?|ha(?:s|ve)\s+(?:an?|the|to|no)|to\s+(?!the|an?|his|her|their|its|be(?:en)?\s)\p{Ll}{2,})(?!\p{L})/u;
const VOTE = "(?:elections?|midterms?|referendum|runoffs?|polls|ballots?|primar(?:y|ies))";
const VOTES = /elect|midterm|referend|runoff|poll|ballot|primar/;
const VOTE_BEFORE = new RegExp(
  `(?<lead>(?<!\\p{L})(?:before|ahead\\s+of|(?:heading|going)\\s+into|in)\\s+(?:[\\p{L}’'-]+\\s+){0,3})?${VOTE}\\s+(?:in|this|of)\\s+$`,
  "u",
);
const VOTE_AFTER = new RegExp(`^(?:['’]s)?\\s+(?:[\\p{L}-]+\\s+){0,2}${VOTE}(?!\\p{L})`, "u");

/** True where a clause without a cue speaks of now or of aims, and what follows tells of nothing done. */
export const isPresent = (clause: string, after: string): boolean =>
  PRESENT.test(clause) && !/^\s+(?:\p{L}+ly\s+)?\p{Ll}{2,}ed\b/u.test(after);

/**
 * True where an expression is the time of a vote that nobody speaks of as over: "fend off a defeat in May's elections",
 * "weakened her before the elections in May".
 */
export const isVoteAhead = (text: string, { start, end }: Span, sentenceStart: number): boolean => {
  if (!VOTES.test(text.slice(Math.max(0, start - 60), end + 50))) return false;
  const before = VOTE_BEFORE.exec(text.slice(Math.max(0, start - 60), start));
  if (before === null && !VOTE_AFTER.test(text.slice(end, end + 50))) return false;
  if (/(?:before|ahead|into)/.test(before?.groups?.["lead"] ?? "")) return true;
  const words = text.slice(Math.max(sentenceStart, start - 160), start);
  return cueOf(words.slice(Math.max(words.lastIndexOf(" to "), 0))) !== "done";
};

const HYPOTHESIS =
  /(?<!\p{L})(?:will|won['’]t|would|could|may|might|potential(?:ly)?|possible|possibly|prospective|future|contender|hopefuls?|hopes?|expected|forecast|projected|predict(?:s|ed)?|path to|bid for|race|contest|heir|ahead of|upcoming|next|looming|if|plans?|planned|intends?|scheduled|set to|aims?|by|If|Could|Will|Would)(?!\p{L})/u;

/** Whether a sentence talks of what may come: read only where no article date can tell past from future. */
export const isForecast = (sentence: string): boolean => HYPOTHESIS.test(sentence);

/** "would have", "had … not": told as something that did not happen. */
export const isCounterfactual = (clause: string): boolean =>
  /\b(?:would|could|should|might)(?:n['’]t)?\s+(?:not\s+)?have\b(?!\s+to\b)|\bif\b.*\bhad\b/i.test(clause);
