import { isVerbForm } from "../../command/sentence-words.js";

/** Tells whether a text begins with somebody's name. */
export type BeginsWithName = (text: string) => boolean;

/** One of the questions of a text. `lead`: sentences before it that ask nothing. */
export interface AskedPart {
  readonly lead: string;
  readonly question: string;
}

const AUX =
  "(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|didn['’]?t|doesn['’]?t|don['’]?t|hasn['’]?t|haven['’]?t|won['’]?t|wouldn['’]?t)";
const ADVERB = "(?:when|where|why|how)";
const MEASURE = "how\\s+(?:many|much|long|old|often|far|big|large|tall)";

const aside = (pattern: string): RegExp => new RegExp(pattern, "iu");

const ADVERB_ASKS = aside(
  `^(?:since\\s+)?${ADVERB}(?:['’]?s)?\\s+${AUX}\\b|^${ADVERB}['’]s\\b|^how\\s+come\\b`,
);
const MEASURE_ASKS = aside(`^${MEASURE}\\b.*\\b${AUX}\\b|^${MEASURE}\\s+\\S+\\s+\\w+`);
const PRONOUN_ASKS = aside(
  `^(?:to\\s+|with\\s+|from\\s+|by\\s+)?(?:who|whom|what)(?:['’]?s\\b|\\s+${AUX}\\b)|^whats\\b|^whos\\b`,
);
const WHICH_ASKS = aside(`^(?:in\\s+|on\\s+|at\\s+)?(?:which|whose|what)\\s+\\w+(?:\\s+\\w+)?\\s+${AUX}\\b`);
const VERB_AFTER = aside(`^(?:who|what)\\s+(?:else\\s+|also\\s+|then\\s+)?(\\w+)`);
const DO_ASKS = aside(`^(?:did|does|do|didn['’]?t|doesn['’]?t)\\s+(?!not\\b|so\\b|it\\s*$)\\S+\\s+\\S`);
const AUX_ASKS = aside(`^${AUX}\\s+(.+)$`);
const SUBJECT = aside("^(?:he|she|it|they|there|we|you|this|that|these|those)\\b");

const SEVERAL_ADVERBS = new RegExp(
  `^(${ADVERB}(?:\\s*(?:,|&|/|\\band\\b)\\s*(?:and\\s+)?${ADVERB})+)\\s+(${AUX}\\b.+)$`,
  "iu",
);

/** True for a clause that asks by its own order of words: "who told him", "is she running", "when did it end". */
const asks = (clause: string, beginsWithName: BeginsWithName): boolean => {
  if (ADVERB_ASKS.test(clause) || MEASURE_ASKS.test(clause)) return true;
  if (PRONOUN_ASKS.test(clause) || WHICH_ASKS.test(clause) || DO_ASKS.test(clause)) return true;
  const verb = VERB_AFTER.exec(clause)?.[1]?.toLowerCase();
  if (verb !== undefined) return isVerbForm(verb);
  const rest = AUX_ASKS.exec(clause)?.[1];
  return rest !== undefined && (SUBJECT.test(rest) || beginsWithName(rest));
};

/** A whole sentence may ask with any subject: "is the party dead". */
const opens = (sentence: string, beginsWithName: BeginsWithName): boolean =>
  AUX_ASKS.test(sentence) || SEVERAL_ADVERBS.test(sentence) || asks(sentence, beginsWithName);

/** After a comma alone "who has died" tells of somebody instead of asking. */
const RELATIVE = aside("^(?:to\\s+|with\\s+|from\\s+|by\\s+)?(?:who|whom|whose|which)\\b");

const JOINT =
  /\s*(?:[,;]\s*(?:(?:and|but|also|then|plus|or)\s+)*|\s(?:and|but|plus|&)\s+(?:also\s+|then\s+)?)/giu;
const BARE = new RegExp(
  `^${ADVERB}(?:\\s+(?:exactly|though|then|so|not))?(?:[\\s?!.]*$|\\s*,|\\s+and\\b)`,
  "iu",
);

/** The questions of one sentence: "why did he go and who told him". */
const clausesOf = (sentence: string, beginsWithName: BeginsWithName): readonly string[] => {
  const [, adverbs, rest] = SEVERAL_ADVERBS.exec(sentence) ?? [];
  if (adverbs !== undefined)
    return (adverbs.match(/\b(?:when|where|why|how)\b/gi) ?? []).map((adverb) => `${adverb} ${rest}`);
  if (!opens(sentence, beginsWithName)) return [sentence];
  const clauses: string[] = [];
  let from = 0;
  for (const { 0: joint, index } of sentence.matchAll(JOINT)) {
    const next = sentence.slice(index + joint.length);
    const before = sentence.slice(from, index);
    if (/^\s*[,;]\s*$/.test(joint) && RELATIVE.test(next)) continue;
    const isStub = before.trim().split(/\s+/).length < 2 && !BARE.test(before);
    if (isStub || !(BARE.test(next) || asks(next, beginsWithName))) continue;
    clauses.push(before);
    from = index + joint.length;
  }
  return [...clauses, sentence.slice(from)];
};

const SENTENCE_END = /(?<=[?!]["”’)]?)\s+|(?<=\p{L}{2}[.…]["”’)]?)\s+(?=[\p{Lu}"“]|\p{Ll}+\s+\p{Ll})/u;

/** A text taken apart: what it asks, and the sentences behind its last question. */
export interface SplitText {
  readonly parts: readonly AskedPart[];
  readonly rest: string;
}

/**
 * Takes a text apart into the questions that it asks. Sentences that only lead up to a question stay with it, and "and"
 * alone parts nothing: what follows it must ask by itself.
 */
export const splitQuestions = (text: string, beginsWithName: BeginsWithName): SplitText => {
  const parts: AskedPart[] = [];
  let lead: string[] = [];
  for (const written of text.split(SENTENCE_END).filter((one) => /[\p{L}\p{N}]/u.test(one))) {
    const sentence = written.replace(/^(?:and|but|so|also|then|plus)\s*,?\s+(?=\S+\s)/i, "");
    if (!sentence.includes("?") && !opens(sentence, beginsWithName)) {
      lead.push(written);
      continue;
    }
    for (const question of clausesOf(sentence, beginsWithName)) {
      parts.push({ lead: lead.join(" "), question: question.trim() });
      lead = [];
    }
  }
  return { parts, rest: lead.join(" ") };
};
