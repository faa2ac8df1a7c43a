import type { DeskContext } from "../desk/context.js";
import type { SentenceRef } from "../desk/lookups.js";
import type { DateExpression } from "../model/date.js";
import { isModifier, nameOfDay } from "./name-of-day.js";

/**
 * What a date says in its sentence: `when` it happened; `quoted`: when something happened that is told within
 * quotation marks; `background`: when something else in the sentence was; `none`: nothing about when.
 */
export type DateRole = "when" | "quoted" | "background" | "none";

const DETERMINED = "(?:the|an?|this|that|its|his|her|their|our|\\p{L}+['’]s?)\\s+(?:[\\p{L}-]+\\s+){0,2}";
/** "in the … meeting", "at a … rally". */
const AT_THE_TIME = new RegExp(`(?:^|[^\\p{L}])(?:in|at|during|on|throughout)\\s+(?:${DETERMINED})?$`, "iu");
/** "papers about the … fire", "the cause of the … crash". */
const TOPIC = new RegExp(
  `(?:^|[^\\p{L}])(?:about|of|over|into|regarding|concerning|surrounding|investigat(?:es?|ed|ing)|prob(?:es?|ed|ing)|review(?:s|ed|ing)?|related\\s+to|connected\\s+to|linked\\s+to|stemming\\s+from|from|to|for|against|with|by|like|since|after|before|following|unlike|than)\\s+${DETERMINED}$`,
  "iu",
);
/** "the riot of June 3, 2021": the words up to "of". */
const OF_DATE =
  /((?:the|an?|this|that|its|his|her|their|\p{L}+['’]s)\s+(?:[\p{L}-]+\s+){0,2})(?<head>[\p{L}-]+)\s+of\s+$/iu;
const TIME_HEAD =
  /^(?:morning|night|evening|afternoon|day|days|hours|eve|week|weekend|end|start|beginning|summer|spring|autumn|fall|winter|month|year|as|middle|close)$/i;
const RELATIVE = /(?:^|[^\p{L}])(?:who|whom|which|whose|where)\s[^,;:—]*$/u;
/** Of the time of speaking, not of what is told. */
const OF_SPEAKING = /^(?:today|tonight|this|currently)\b/i;

const LOOKED_BACK = 300;

const governs = (before: string, isCoarse: boolean): DateRole => {
  // "in the 2020 election" is as often "his role in the 2020 election".
  if (AT_THE_TIME.test(before)) return isCoarse ? "background" : "when";
  return TOPIC.test(before) ? "none" : "background";
};

const isQuoted = (before: string): boolean => {
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf("“") > before.lastIndexOf("”");
};

const inAttribution = (context: DeskContext, article: number, date: DateExpression): boolean =>
  context.lookups
    .attributionsIn(article, date)
    .some(
      ({ mode, content }) =>
        mode === "direct" && content.some(({ start, end }) => start <= date.start && date.end <= end),
    );

/** "the 2020 election", "interference in 2020 races": a year right before its noun, and no preposition of time before it. */
const YEAR_OF =
  /^\s(?!(?:and|or|to|when|while|as|for|by|with|but|after|before|because|that|which|who|if|at|on|in|of|from|amid|over|under|than|through|until|during|is|was|were|are|has|had|have|will|would|could|said|says|told|alone|too|again)\b)\p{Ll}{3,}/u;
const IN_YEAR =
  /(?:^|[^\p{L}])(?:in|since|by|until|during|throughout|from|of|early|late|mid|and|between)[\s-]+$/iu;

const SPOKEN_OF = /(?:^|[:“"]\s*)$/;

const grammar = (text: string, before: string, date: DateExpression): DateRole => {
  const phrase = text.slice(date.start, date.end);
  // "June 3 reflects our weakness": the day itself is spoken of.
  if (SPOKEN_OF.test(before) && /^\s+\p{Ll}/u.test(text.slice(date.end, date.end + 3)) && /\d$/.test(phrase))
    return "none";
  const isCoarse = date.precision === "year";
  if (isCoarse && YEAR_OF.test(text.slice(date.end, date.end + 16)) && !IN_YEAR.test(before))
    return "background";
  if (!/\d{4}/.test(phrase) && date.precision === "day" && nameOfDay(text, date) === "lasting") return "none";
  if (isModifier(text, date) || /^['’]s?\s+\p{L}/u.test(text.slice(date.end, date.end + 4)))
    return governs(before, isCoarse);
  const ofDate = OF_DATE.exec(before);
  const { head = "" } = ofDate?.groups ?? {};
  if (ofDate !== null && !TIME_HEAD.test(head))
    return governs(before.slice(0, ofDate.index + (ofDate[1] ?? "").length), isCoarse);
  return RELATIVE.test(before) ? "background" : "when";
};

/** Reads what a date says in its sentence. */
export const dateRole = (context: DeskContext, ref: SentenceRef, date: DateExpression): DateRole => {
  const { text } = context.lookups.article(ref.article);
  const sentence = context.lookups.sentence(ref);
  const before = text.slice(Math.max(sentence.start, date.start - LOOKED_BACK), date.start);
  const role = grammar(text, before, date);
  if (role === "none") return role;
  if (!isQuoted(before) && !inAttribution(context, ref.article, date)) return role;
  if (OF_SPEAKING.test(text.slice(date.start, date.end))) return "none";
  return role === "when" ? "quoted" : role;
};
