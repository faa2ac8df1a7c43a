import type { PeopleLookup } from "../people-lookup.js";
import { askInstead } from "./ask-instead.js";
import { isFunctionWord } from "./function-words.js";
import { pointsAtPerson, putPerson } from "./put-person.js";
import { splitQuestions } from "./split-questions.js";

/** At most this many questions of one text are answered. */
const MOST = 3;

/** The questions of a text, each as it can be asked alone, and how many more there are. */
export interface ReadParts {
  readonly questions: readonly string[];
  readonly left: number;
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

/** Reads one question after those before it; what it points at is put into it. */
const readAfter = (question: string, before: readonly string[], people: PeopleLookup): string => {
  const last = before.at(-1) ?? "";
  const bare = BARE.exec(question)?.[1];
  if (bare !== undefined) return askInstead(capital(bare), withoutMark(last));
  const own = namesIn(question, people);
  if (pointsAtPerson(question)) {
    const meant = namesIn(before.join(" "), people).filter((name) => !own.includes(name));
    const [name] = meant;
    if (name !== undefined && meant.length === 1) return putPerson(question, name);
    return `${withoutMark(last)}. ${question}`;
  }
  if (own.length > 0 || (!POINTS.test(question) && hasContent(question))) return question;
  const subject = before.map((one) => SUBJECT.exec(one)?.[1]).findLast((one) => one !== undefined);
  if (subject !== undefined && IT.test(question)) return question.replace(IT, subject);
  return `${withoutMark(last)}. ${question}`;
};

/** Reads a text, in plain words, as the questions that it asks; one question is that text itself. */
export const readParts = (text: string, people: PeopleLookup): ReadParts => {
  const beginsWithName = (rest: string): boolean =>
    /^\p{Lu}/u.test(rest) || people.findIn(rest.slice(0, 60)).some(({ start }) => start === 0);
  const parts = splitQuestions(text, beginsWithName);
  const questions: string[] = [];
  for (const { lead, question } of parts.slice(0, MOST)) {
    const asked = questions.length === 0 ? question : readAfter(question, questions, people);
    questions.push(lead === "" ? asked : `${lead} ${asked}`);
  }
  return { questions, left: Math.max(0, parts.length - MOST) };
};
