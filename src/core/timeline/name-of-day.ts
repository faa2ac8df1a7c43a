import type { Span } from "../model/span.js";

/** Nouns of what a day has given its name to: bodies, trials and memories that go on long after the day. */
const LASTING =
  "[Cc]ommittees?|[Cc]ommissions?|[Pp]anels?|[Ii]nvestigations?|[Ii]nvestigators?|[Pp]robes?|[Ii]nquir(?:y|ies)|[Dd]efendants?|[Cc]ases?|[Pp]rosecutions?|[Rr]ioters?|[Tt]errorists?|[Hh]ijackers?|[Vv]ictims?|[Ff]amilies|[Mm]emorials?|[Aa]nniversary|[Ii]nsurrection(?:ists?)?|[Tt]estimony|[Cc]ontempt";
const EVENTS =
  "[Aa]ttacks?|[Rr]iots?|[Ii]nsurrections?|[Ii]nsurrectionists?|[Hh]earings?|[Rr]ally|[Ss]iege|[Aa]ssault|[Ee]vents?|[Pp]rotests?|[Ss]hootings?|[Mm]assacre|[Uu]prising|[Rr]evolt|[Cc]oup|[Tt]rials?|[Bb]ombings?|[Ff]ires?|[Mm]eetings?|[Vv]iolence|[Cc]risis";
// A name or an adjective may stand between: "the January 6 House committee".
const NAMED = new RegExp(
  `^\\s+(?:(?:House|Senate|Capitol|US|U\\.S\\.|[Ss]elect|[Tt]error(?:ist)?|[Cc]riminal)\\s+){0,2}(?:(?<lasting>${LASTING})|${EVENTS})\\b`,
);
const DETERMINER =
  /(?:^|[^\p{L}])(?:the|an?|this|that|its|his|her|their|our|\p{L}+['’]s?)\s+(?:(?:deadly|fatal|violent|infamous|so-called|disastrous|bloody|historic|original|last|first)\s+)?$/iu;
/** "on Jan. 6 rioters broke in": a preposition of time makes the day an answer to when. */
const WHEN = /(?:^|[^\p{L}])(?:on|by|until|till|since|from|before|after|to|and)\s+$/iu;
/** "by Jan. 6 defendants": only these never stand before what lasts. */
const ON = /(?:^|[^\p{L}])(?:on|until|till)\s+$/iu;
const INQUIRED =
  /(?:^|[^\p{L}])(?:investigat(?:es?|ed|ing)|prob(?:es?|ed|ing)|anniversary\s+of)\s+(?:the\s+)?$/iu;
const NOUN_NEXT = /^,?\s+(?<noun>[\p{L}][\p{L}-]{2,})/u;
const NO_NOUN =
  /^(?:for|and|but|that|which|who|whom|when|where|while|with|from|after|before|because|since|are|was|were|has|have|had|will|would|could|may|might|can|said|says|told|than|until|till|through|during|against|into|over|about|his|her|their|its|she|they|not|then|also|just|only|alone|itself|came|went|took|saw|made|led|the|this|these|those|at|in|on|as|by|to|of|or|is|it|he|we|amid|near|under|between|despite|without|following|last|next|nor|yet|\p{L}+(?:ed|ly))$/iu;
const NOUNS_IN_ING =
  /^(?:\p{L}*(?:hearing|meeting|killing|bombing|shooting|rising|ruling|filing|sitting|briefing|listing))$/iu;
/** What is said or thought about a day by its name. */
const TOPIC =
  /(?:^|[^\p{L}])(?:about|regarding|around|surrounding|(?:events|attack|attacks|riot|riots|insurrection|violence|horrors?|tragedy|aftermath)\s+of|(?:responsible|blame|accountable|accountability|responsibility)\s+for)\s+$/iu;

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 50), start);
const after = (text: string, { end }: Span): string => text.slice(end, end + 60);

/** True where a date stands before a noun that it describes: "the April 6, 2021, fire", "Jan. 6 defendants". */
export const isModifier = (text: string, date: Span): boolean => {
  const [left, right] = [before(text, date), after(text, date)];
  if (WHEN.test(left)) return false;
  if (NAMED.test(right)) return true;
  if (!DETERMINER.test(left)) return false;
  const { noun = "" } = NOUN_NEXT.exec(right)?.groups ?? {};
  if (noun === "" || NO_NOUN.test(noun)) return false;
  return !noun.endsWith("ing") || NOUNS_IN_ING.test(noun);
};

/** How a day without a year stands as a name: for something lasting, for what happened on it, or not at all. */
export type NameOfDay = "lasting" | "topic" | "event" | null;

/** Reads whether a month and day without a year is used as a name: "the June 3 committee", "what we know of June 3". */
export const nameOfDay = (text: string, date: Span): NameOfDay => {
  const [left, right] = [before(text, date), after(text, date)];
  const named = ON.test(left) ? null : NAMED.exec(right);
  const { lasting } = named?.groups ?? {};
  if (lasting !== undefined || INQUIRED.test(left)) return "lasting";
  if (TOPIC.test(left)) return "topic";
  return isModifier(text, date) ? "event" : null;
};
