/** The kind of answer a question wants. `thing` is everything that has no shape of its own. */
export type AnswerType =
  | "person"
  | "date"
  | "number"
  | "place"
  | "reason"
  | "words"
  | "definition"
  | "yes-no"
  | "thing";

const PEOPLE_NOUNS =
  "person|man|woman|politician|senator|governor|congress(?:man|woman)|president|leader|candidate|lawmaker|judge|justice|official|minister|singer|rapper|actor|actress|star|artist|musician|athlete|player|coach|author|writer|celebrity|billionaire|executive|ceo|king|queen|prince|princess|pope|astronaut|director|comedian|host|name of the (?:person|man|woman)";
const PLACE_NOUNS =
  "country|countries|city|cities|state|states|place|town|nation|continent|island|region|county|province|capital|location|airport|river|lake|mountain|village|district|borough";
const NUMBER_NOUNS =
  "percentage|percent|number|amount|share|age|price|cost|score|total|rate|proportion|salary|size|speed|temperature";
const DATE_NOUNS = "year|day|date|month|decade|century|time|season|week";
const SAYING =
  "say|said|call|called|tell|told|claim|describe|write|tweet|post|respond|reply|argue|warn|accuse|promise|predict|ask|answer|state|joke|admit|think|compare";

/** In the order tried; the first that fits the asking clause wins. */
const RULES: readonly (readonly [AnswerType, RegExp])[] = [
  [
    "reason",
    /\bwhy\b|\bhow come\b|\bwhat (?:was |is |were |are )?(?:the )?(?:reasons?|cause|motive)\b|\bwhat (?:caused|prompted|made|led|drove)\b/,
  ],
  [
    "words",
    new RegExp(
      `\\b(?:what|how)\\b.{0,12}\\b(?:did|does|do|has|have|had)\\b.{1,60}?\\b(?:${SAYING})\\b(?!.*\\bhow many\\b)`,
    ),
  ],
  [
    "number",
    new RegExp(
      `\\bhow (?:many|much|old|long|far|tall|often|big|large|high|fast|heavy|deep|wide)\\b|\\b(?:what|which)(?: is| was| were| are)?(?: the)? (?:\\w+ ){0,2}(?:${NUMBER_NOUNS})\\b`,
    ),
  ],
  [
    "date",
    new RegExp(
      `\\bwhen\\b|\\b(?:what|which|in what|in which|on which|on what) (?:${DATE_NOUNS})\\b|\\bsince when\\b`,
    ),
  ],
  ["place", new RegExp(`\\bwhere\\b|\\b(?:what|which) (?:\\w+ ){0,2}?(?:${PLACE_NOUNS})\\b`)],
  ["person", new RegExp(`\\bwho(?:m|se)?\\b|\\b(?:what|which) (?:\\w+ ){0,3}?(?:${PEOPLE_NOUNS})\\b`)],
  [
    "definition",
    /^\W*(?:what(?:'s|’s|s)?(?: is| are| was| were)?|define|explain)\b(?! \w+ing\b)(?:\W+(?:the|a|an))?(?:\W+[\w.'’-]+){1,4}\W*$/,
  ],
  ["yes-no", /^\W*(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)\b/],
];

const WHO_IS = /^\W*who(?:'s|’s|s| is| are| was| were)\W+(?:[\w.'’-]+\W*){1,4}$/;

/** The clause of a question that asks: its last sentence with a question mark, or the whole. */
export const askingClause = (question: string): string => {
  const clauses = question.split(/(?<=[.?!])\s+/).filter((clause) => clause.trim() !== "");
  return clauses.findLast((clause) => clause.includes("?")) ?? clauses.at(-1) ?? question;
};

/** What kind of answer a question wants, by its wording alone. */
export const answerTypeOf = (question: string): AnswerType => {
  const clause = askingClause(question).toLowerCase();
  if (WHO_IS.test(clause)) return "definition";
  return RULES.find(([, pattern]) => pattern.test(clause))?.[0] ?? "thing";
};

/** Nouns that say what kind of thing is asked for ("which company"): an answer names the thing instead of the noun. */
const CATEGORY = new RegExp(
  `\\b(?:which|what|whose)\\s+(?:(?:[\\w'’-]+)\\s+){0,3}?(${PEOPLE_NOUNS}|${PLACE_NOUNS}|${NUMBER_NOUNS}|${DATE_NOUNS}|company|companies|firm|brand|retailer|chain|airline|bank|team|club|school|university|college|animal|species|insect|dinosaur|item|food|drink|fruit|film|movie|show|series|song|album|book|game|sport|event|award|prize|holiday|festival|word|term|name|nickname|language|colou?r|virus|disease|drug|vehicle|car|app|platform|network|website|agency|department|organi[sz]ation|group|party|law|bill|court|case|office|position|role|job|title|country's|nation's|state's|painting|building|object|product|device|service|thing|type|kind|sort)\\b`,
  "gi",
);

/** The places of such nouns in a question: offsets of the noun's first character. */
export const categoryNouns = (question: string): ReadonlySet<number> =>
  new Set(
    [...question.matchAll(CATEGORY)].map((match) => match.index + match[0].length - (match[1] ?? "").length),
  );

const AUXILIARY =
  "did|does|do|is|was|are|were|has|have|had|will|would|can|could|should|might|may|must|didn|doesn|isn|wasn|aren|weren|won";
/** "what occupation did", "which animal species was": the words before the auxiliary say what kind of thing is asked for. */
const BEFORE_AUXILIARY = new RegExp(
  String.raw`\b(?:what|which|whose)\s+((?:(?!(?:${AUXILIARY})\b)[\w'’-]+\s+){1,4}?)(?=(?:${AUXILIARY})\b)`,
  "gi",
);
const KIND_OF = /\b(?:kinds?|types?|sorts?|forms?|genres?|styles?)\s+of\s+(?:an?\s+)?(\p{Ll}[\p{L}'’-]*)/giu;

/**
 * The offsets of the words that only say what kind of thing is asked for, by the build of the question. An answer need
 * not repeat them: "She was a nurse" tells "what occupation did she have".
 */
export const kindWords = (question: string): ReadonlySet<number> => {
  const places = new Set<number>();
  for (const { index, 0: whole, 1: words = "" } of question.matchAll(BEFORE_AUXILIARY)) {
    const last = words.trim().split(/\s+/).at(-1) ?? "";
    places.add(index + whole.lastIndexOf(last));
  }
  for (const { index, 0: whole, 1: noun = "" } of question.matchAll(KIND_OF))
    places.add(index + whole.length - noun.length);
  return places;
};

const ASKED_SPEAKER = new RegExp(
  `\\b(?:what|how)\\b.{0,12}\\b(?:did|does|do|has|have|had)\\b(.{1,60}?)\\b(?:${SAYING})\\b`,
  "i",
);

/** The words between "did" and "say" in a question for words said: who is asked to be speaking; null where there are none. */
export const askedSpeaker = (question: string): string | null =>
  ASKED_SPEAKER.exec(question)?.[1]?.trim() ?? null;
