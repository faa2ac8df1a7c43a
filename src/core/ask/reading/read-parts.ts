import type { PeopleLookup } from "../../people-lookup.js";
import { askInstead } from "./ask-instead.js";
import { plainQuestion } from "./chat-text.js";
import { isFunctionWord } from "./function-words.js";
import { pointsAtPerson, putPerson } from "./put-person.js";
import { type AskedPart, splitQuestions } from "./split-questions.js";

/** At most this many questions of one text are answered. */
const MOST = 3;
/** Words that lead up to a question, from which on they are a pasted text beside it. */
const LONG = 40;
/** Words from which on a text without a question tells something, rather than names a topic. */
const TOLD = 14;
/** People of a pasted text who lead up to its question. */
const MOST_NAMES = 2;

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
const isLong = (text: string): boolean => countWords(text) >= LONG;
const isTold = (text: string): boolean => countWords(text) >= TOLD;

/** The questions of a text, each as it can be asked alone, and how many more there are. */
export interface ReadParts {
  readonly questions: readonly string[];
  readonly left: number;
  /** A text that only tells something: what it is about is asked. */
  readonly asksNothing: boolean;
}

const BARE =
  /^(when|where|why|how)(?:\s+(?:(?:was|is|were|did|has|had)\s+(?:that|this|it))?(?:\s*(?:happen|happened))?)?[\s?!.]*$/i;
const POINTS = /\b(?:it|its|this|that|these|those|they|them|their|there|so)\b/i;
const IT = /\b(?:it|this|that|they|them)\b(?!\s+(?:that|who|which|\p{L}+ed)\b)/iu;
/** "What is the party?": its subject is what "it" means further on. */
const SUBJECT =
  /^\W*(?:what|who)(?:['’]?s|\s+is|\s+was|\s+are|\s+were|\s+about)\s+((?:\S+\s+){0,4}?\S+?)[\s?!.]*$/i;

const capital = (word: string): "When" | "Why" | "Where" | "How" => {
  switch (word.toLowerCase()) {
    case "when":
      return "When";
    case "why":
      return "Why";
    case "where":
      return "Where";
    default:
      return "How";
  }
};

const withoutMark = (question: string): string => question.replace(/[\s?!.]+$/, "");

const hasContent = (question: string): boolean =>
  (question.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []).some(
    (word) => !isFunctionWord(word.toLowerCase()),
  );

/** Names of the people of a text, each once. */
const namesIn = (text: string, people: PeopleLookup): readonly string[] => [
  ...new Set(people.findIn(text).flatMap(({ match }) => (match.kind === "one" ? [match.person.name] : []))),
];

/** Puts what a question points at, in one that names it; the words before lead up to it where nothing else does. */
const readAfter = (question: string, before: readonly string[], people: PeopleLookup): string => {
  const last = before.at(-1) ?? "";
  const bare = BARE.exec(question)?.[1];
  if (bare !== undefined && !isLong(last)) return askInstead(capital(bare), withoutMark(last));
  const own = namesIn(question, people);
  const names = namesIn(before.join(" "), people).filter((name) => !own.includes(name));
  const [name] = names;
  if (pointsAtPerson(question) && name !== undefined && names.length === 1) return putPerson(question, name);
  if (!pointsAtPerson(question)) {
    if (own.length > 0 || (!POINTS.test(question) && hasContent(question))) return question;
    const subject = before.map((one) => SUBJECT.exec(one)?.[1]).findLast((one) => one !== undefined);
    if (subject !== undefined && IT.test(question)) return question.replace(IT, subject);
  }
  // A pasted text must not decide by its many words: only whom it names leads up to the question.
  const lead = isLong(last) ? names.slice(0, MOST_NAMES).join(", ") : withoutMark(last);
  return lead === "" ? question : `${lead}. ${question}`;
};

const withLead = ({ lead, question }: AskedPart, people: PeopleLookup): string => {
  if (lead === "") return question;
  return isLong(lead) ? readAfter(question, [lead], people) : `${lead} ${question}`;
};

const ASKS_FOR_SOMETHING = /\b(?:who|whose|which|where|when|why|how (?:much|many|old|long|far|big|often))\b/i;

/** True for a question that asks nothing but what is told beside it: "is this true?", "thoughts?". */
const isAside = (question: string): boolean =>
  !ASKS_FOR_SOMETHING.test(question) &&
  !hasContent(
    question.replace(/\b(?:true|real|legit|right|correct|fake|false|thoughts|source|sources)\b/gi, ""),
  );

/** Reads a text, in plain words, as the questions that it asks; a short one that asks once is that text itself. */
export const readParts = (text: string, people: PeopleLookup): ReadParts => {
  const beginsWithName = (rest: string): boolean =>
    /^\p{Lu}/u.test(rest) || people.findIn(rest.slice(0, 60)).some(({ start }) => start === 0);
  const { parts, rest } = splitQuestions(text, beginsWithName);
  const [only] = parts;
  if (parts.length < 2) {
    const told = [only?.lead ?? "", rest].filter((one) => one !== "").join(" ");
    const asksNothing = only === undefined || isAside(only.question);
    if (asksNothing && isTold(told)) return { questions: [told], left: 0, asksNothing: true };
    if (only === undefined || !isLong(told)) return { questions: [text], left: 0, asksNothing: false };
    return {
      questions: [readAfter(plainQuestion(only.question), [told], people)],
      left: 0,
      asksNothing: false,
    };
  }
  const questions: string[] = [];
  for (const part of parts.slice(0, MOST))
    questions.push(
      questions.length === 0 || part.lead !== ""
        ? withLead(part, people)
        : readAfter(part.question, questions, people),
    );
  return { questions, left: Math.max(0, parts.length - MOST), asksNothing: false };
};
