import type { Reading } from "../../answer.js";
import type { DeskContext } from "../../desk/context.js";
import type { Person } from "../../model/person.js";
import type { Token } from "../../ports.js";
import { createLikeness, type Likeness } from "../ranking/likeness.js";
import { type AnswerType, answerTypeOf, askedSpeaker } from "./answer-type.js";
import { plainQuestion } from "./chat-text.js";
import { type NamedPerson, namedPeople } from "./named-people.js";
import { readWords } from "./read-words.js";
import { type Relation, relationOf } from "./relation.js";
import { contentTokens, type QuestionTerm, termsOf } from "./terms.js";

/** A question as understood: what is looked for, and what an answer must look like. */
export interface Question {
  /** In plain words: asides and short forms of chat are gone, misspelt words put right. */
  readonly text: string;
  readonly type: AnswerType;
  /** Each stem once, in the order asked. */
  readonly terms: readonly QuestionTerm[];
  /** Those that are no names: what is asked about the names. */
  readonly predicates: readonly QuestionTerm[];
  /** Those of the clause that asks; empty where no sentence leads up to it. */
  readonly asked: readonly QuestionTerm[];
  readonly people: readonly NamedPerson[];
  /** Words that are no names, and how they were read: misspelt, run together or of chat. */
  readonly readings: readonly Reading[];
  /** Neighbouring content stems, in order: "third party" asks for both together. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Neighbouring stems that are written with capitals: parts of one name, which belong together. */
  readonly nameParts: readonly (readonly [string, string])[];
  /** Every stem of the question, function words included. */
  readonly stems: ReadonlySet<string>;
  /** By word of the question in lower case. */
  readonly stemOf: ReadonlyMap<string, string>;
  /** Who is asked to be speaking, for a question about words said. */
  readonly speaker: Person | null;
  /** How like in use words of a text are to the terms, in their order; names and numbers are like none. */
  readonly likeness: Likeness;
  /** Who did it to whom, where the question names somebody on either side of its verb. */
  readonly relation: Relation | null;
}

/** "What did X say of Y": the first person after the auxiliary is the speaker. */
const speakerOf = (text: string, type: AnswerType, people: readonly NamedPerson[]): Person | null => {
  if (type !== "words") return null;
  const asked = askedSpeaker(text);
  return people.find(({ written }) => asked?.includes(written) === true)?.person ?? null;
};

/** Neighbours within the question only: its first word is written with a capital anyway. */
const namePartsOf = (text: string, tokens: readonly Token[]): Question["nameParts"] => {
  const isCapital = ({ start }: Token): boolean => start > 0 && /\p{Lu}/u.test(text[start] ?? "");
  return tokens.slice(1).flatMap((token, at) => {
    const before = tokens[at];
    if (before === undefined || token.start - before.end !== 1) return [];
    return isCapital(before) && isCapital(token) ? [[before.stem, token.stem] as const] : [];
  });
};

/** Reads a question as it was typed. Misspelt names and words are looked for in their right form. */
export const understand = async (context: DeskContext, typed: string): Promise<Question> => {
  const plain = plainQuestion(typed);
  const { text, readings } = await readWords(context, plain, await namedPeople(context, plain));
  const type = answerTypeOf(text);
  const people = await namedPeople(context, text);
  const tokens = contentTokens(context, text);
  const terms = await termsOf(context, text, people);
  const asked = terms.filter(({ isAsked }) => isAsked);
  return {
    text,
    type,
    terms,
    predicates: terms.filter(({ isName }) => !isName),
    asked: asked.length === terms.length ? [] : asked,
    people,
    readings,
    pairs: tokens.slice(1).map((token, index) => [tokens[index]?.stem ?? "", token.stem] as const),
    nameParts: namePartsOf(text, tokens),
    stemOf: new Map(context.tokenise(text).map(({ word, stem }) => [word, stem])),
    stems: new Set(context.tokenise(text).map(({ stem }) => stem)),
    speaker: speakerOf(text, type, people),
    likeness: createLikeness(
      context.vectors,
      terms.map(({ written, isName, isNumber }) => (isName || isNumber ? null : written.toLowerCase())),
    ),
    relation: relationOf(text, tokens, people),
  };
};
