import type { DeskContext } from "../desk/context.js";
import type { Person } from "../model/person.js";
import type { NameInText } from "../people-lookup.js";
import type { Token } from "../ports.js";
import { type AnswerType, answerTypeOf, categoryNouns } from "./answer-type.js";
import { isFunctionWord } from "./function-words.js";

/** A word of the question that a passage can hold. */
export interface QuestionTerm {
  readonly stem: string;
  /** As the asker wrote it. */
  readonly written: string;
  /** Rarity in the collection: ln of passages per passage that holds it. Never negative. */
  readonly weight: number;
  /** Passages that hold it; 0 for a word that the collection does not know. */
  readonly frequency: number;
  /** A person of the collection, or written with a capital within the question. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Names the kind of thing asked for ("which company"): its absence says little. */
  readonly isCategory: boolean;
}

/** A person of the collection whom the question names. */
export interface NamedPerson {
  readonly person: Person;
  readonly written: string;
  readonly corrected: boolean;
  /** Stems that stand for the name in the question, so that they are not asked for twice. */
  readonly stems: readonly string[];
}

/** A question as understood: what is looked for, and what an answer must look like. */
export interface Question {
  readonly text: string;
  readonly type: AnswerType;
  /** Each stem once, in the order asked. */
  readonly terms: readonly QuestionTerm[];
  readonly people: readonly NamedPerson[];
  /** Neighbouring content stems, in order: "third party" asks for both together. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Every stem of the question, function words included. */
  readonly stems: ReadonlySet<string>;
  /** Who is asked to be speaking, for a question about words said. */
  readonly speaker: Person | null;
}

/** What a category noun counts beside a word that an answer should hold. */
const CATEGORY_SHARE = 0.35;

const NUMBER = /^\d/;

/** People named in the question; a word that the passages use is no misspelt name. */
const namesOf = async (context: DeskContext, text: string): Promise<readonly NameInText[]> => {
  const tokens = context.tokenise(text);
  const frequencies = await context.index.documentFrequencies(tokens.map(({ stem }) => stem));
  const known = new Set(tokens.filter((_, index) => (frequencies[index] ?? 0) > 0).map(({ word }) => word));
  return context.people.findIn(text, (word) => known.has(word));
};

const asNamed = (context: DeskContext, text: string, found: NameInText): readonly NamedPerson[] => {
  const written = text.slice(found.start, found.end);
  const stems = context.tokenise(written).map(({ stem }) => stem);
  const { match } = found;
  if (match.kind === "one") return [{ person: match.person, written, corrected: match.corrected, stems }];
  const [first] = match.people;
  return first === undefined ? [] : [{ person: first, written, corrected: false, stems }];
};

/** Replaces misspelt names by the surname that the collection knows, so that passages can be found by it. */
const correctedStems = (context: DeskContext, named: NamedPerson): readonly string[] =>
  context
    .tokenise(named.person.name)
    .map(({ stem }) => stem)
    .slice(-1);

/** A capital says "name" only where the question does not write most of its words so. */
const usesTitleCase = (text: string, tokens: readonly Token[]): boolean =>
  tokens.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? "")).length > 0.6 * tokens.length;

const speakerOf = (text: string, type: AnswerType, people: readonly NamedPerson[]): Person | null => {
  if (type !== "words") return null;
  const saying = text.search(/\b(?:did|does|do|has|have|had)\b/i);
  return people.find(({ written }) => text.indexOf(written) > saying)?.person ?? null;
};

const contentTokens = (context: DeskContext, text: string): readonly Token[] =>
  context.tokenise(text).filter(({ word }) => !isFunctionWord(word));

/** Reads a question. Words of the question are never changed; misspelt names are looked for in their right form. */
export const understand = async (context: DeskContext, text: string): Promise<Question> => {
  const type = answerTypeOf(text);
  const people = (await namesOf(context, text)).flatMap((found) => asNamed(context, text, found));
  const nameStems = new Map<string, NamedPerson>();
  for (const named of people) for (const stem of named.stems) nameStems.set(stem, named);

  const tokens = contentTokens(context, text);
  const categories = categoryNouns(text);
  const shouts = usesTitleCase(text, context.tokenise(text));
  const isCapital = (start: number): boolean => !shouts && start > 0 && /\p{Lu}/u.test(text[start] ?? "");
  const wanted = new Map<string, Omit<QuestionTerm, "stem" | "weight" | "frequency">>();
  for (const token of tokens) {
    const named = nameStems.get(token.stem);
    const stems = named?.corrected === true ? correctedStems(context, named) : [token.stem];
    const written = text.slice(token.start, token.end);
    for (const stem of stems) {
      if (!wanted.has(stem))
        wanted.set(stem, {
          written,
          isName: named !== undefined || isCapital(token.start),
          isNumber: NUMBER.test(token.word),
          isCategory: categories.has(token.start),
        });
    }
  }
  const stems = [...wanted.keys()];
  const frequencies = await context.index.documentFrequencies(stems);
  const total = Math.max(1, context.collection.passages.length);
  const terms = [...wanted].map(([stem, rest], index) => {
    const frequency = frequencies[index] ?? 0;
    return { stem, ...rest, frequency, weight: Math.log((total + 1) / (frequency + 0.5)) };
  });
  return {
    text,
    type,
    terms: terms.map((term) => ({
      ...term,
      weight: Math.max(0.05, term.weight) * (term.isCategory ? CATEGORY_SHARE : 1),
    })),
    people,
    pairs: tokens.slice(1).map((token, index) => [tokens[index]?.stem ?? "", token.stem] as const),
    stems: new Set(context.tokenise(text).map(({ stem }) => stem)),
    speaker: speakerOf(text, type, people),
  };
};
