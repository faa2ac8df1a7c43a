import type { DeskContext } from "../../desk/context.js";
import type { Token } from "../../ports.js";
import { isNumberWord } from "../ranking/signals/number-words.js";
import { askingClause, categoryNouns, kindWords } from "./answer-type.js";
import { isFunctionWord } from "./function-words.js";
import type { NamedPerson } from "./named-people.js";
import { otherNamesOf } from "./same-names.js";

/** A word of the question that a passage can hold. */
export interface QuestionTerm {
  readonly stem: string;
  /** Stems of other words for the same: "american" for "u.s.". A passage that holds one of them holds the term. */
  readonly alternatives: readonly string[];
  /** As the asker wrote it. */
  readonly written: string;
  /** What the word tells about the subject: its rarity in the collection or, where it is unknown there, in English. */
  readonly weight: number;
  /** Passages that hold it; 0 for a word that the collection does not know. */
  readonly frequency: number;
  /** Id of the person of the collection whose name it is part of; null for other words. */
  readonly person: string | null;
  /** A person of the collection, or written with a capital within the question. */
  readonly isName: boolean;
  readonly isNumber: boolean;
  /** Names the kind of thing asked for ("which company"): its absence says little. */
  readonly isCategory: boolean;
  /** An answer need not have it: a category noun, or a word that stands where one does ("what occupation did"). */
  readonly isKind: boolean;
  /** Stands in the clause that asks, not in one that only leads up to it. */
  readonly isAsked: boolean;
}

/** What a category noun counts beside a word that an answer should hold. */
const CATEGORY_SHARE = 0.35;
const LEAST_WEIGHT = 0.05;

/** A capital says "name" only where the question does not write most of its words so. */
const usesTitleCase = (text: string, tokens: readonly Token[]): boolean =>
  tokens.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? "")).length > 0.6 * tokens.length;

/** The words of a question that say what it is about, in order. */
export const contentTokens = (context: DeskContext, text: string): readonly Token[] =>
  context.tokenise(text).filter(({ word }) => !isFunctionWord(word));

/** A misspelt name is looked for by the surname that the collection knows. */
const stemsFor = (context: DeskContext, token: Token, named: NamedPerson | undefined): readonly string[] => {
  if (named?.corrected !== true) return [token.stem];
  return context
    .tokenise(named.person.name)
    .map(({ stem }) => stem)
    .slice(-1);
};

/** "vances job": a word that the collection does not know, but knows without its s, is a possessive without its mark. */
const withoutPossessives = async (
  context: DeskContext,
  tokens: readonly Token[],
): Promise<readonly Token[]> => {
  const bare = tokens.map((token) =>
    /^\p{L}{3,}s$/u.test(token.word) ? context.tokenise(token.word.slice(0, -1))[0] : undefined,
  );
  const known = await context.index.documentFrequencies(tokens.map(({ stem }) => stem));
  const knownBare = await context.index.documentFrequencies(bare.map((token) => token?.stem ?? ""));
  return tokens.map((token, at) => {
    const stem = bare[at]?.stem;
    return stem !== undefined && known[at] === 0 && (knownBare[at] ?? 0) > 0 ? { ...token, stem } : token;
  });
};

interface Rarity {
  readonly passages: number;
  readonly wordsPerMillion: number;
}

/** A small collection says little about how rare a word is: everyday English counts as this many more passages. */
const ENGLISH_PASSAGES = 60;
const WORDS_A_PASSAGE = 60;

/**
 * Natural logarithm of passages per passage that holds the word. A word that no passage holds may be anything between
 * a name that is missing and a verb that the articles happen not to use: how common it is in English tells them apart.
 */
const weightOf = (frequency: number, { passages, wordsPerMillion }: Rarity): number => {
  const rarest = Math.log((passages + 1) / 0.5);
  if (frequency > 0) {
    const inEnglish = 1 - Math.exp((-wordsPerMillion * WORDS_A_PASSAGE) / 1_000_000);
    return Math.log((passages + ENGLISH_PASSAGES + 1) / (frequency + ENGLISH_PASSAGES * inEnglish + 0.5));
  }
  return rarest * Math.max(0.2, 1 - 0.37 * Math.log10(1 + wordsPerMillion));
};

/** Words that stand for a number, but mostly in other meanings: "one of them", "once", "a third party". */
const LOOSE_NUMBER = /^(?:one|once|twice|half|third|quarter|double|triple)$/;

const isCount = (word: string): boolean => isNumberWord(word) && !LOOSE_NUMBER.test(word);

/** Stems of other words for the countries that a question names, by the offset of the word. */
const otherNamesIn = (context: DeskContext, text: string): ReadonlyMap<number, readonly string[]> => {
  const tokens = context.tokenise(text);
  const stemsOf = (words: readonly string[]): readonly string[] =>
    words.flatMap((word) => context.tokenise(word).map(({ stem }) => stem));
  return new Map(
    tokens.map(({ word, start }, at) => {
      const before = tokens[at - 1]?.word ?? "";
      const next = tokens[at + 1]?.word ?? "";
      return [start, stemsOf(otherNamesOf(word, { before, next }))] as const;
    }),
  );
};

/** A word that is looked for, before it is known how rare it is. */
interface Wanted {
  readonly token: Token;
  readonly person: string | null;
  readonly isName: boolean;
}

/** The words of a question to look for, each stem once, with what they weigh in this collection. */
export const termsOf = async (
  context: DeskContext,
  text: string,
  people: readonly NamedPerson[],
): Promise<readonly QuestionTerm[]> => {
  const asking = text.lastIndexOf(askingClause(text));
  const byStem = new Map(people.flatMap((named) => named.stems.map((stem) => [stem, named] as const)));
  const categories = categoryNouns(text);
  const kinds = kindWords(text);
  const shouts = usesTitleCase(text, context.tokenise(text));
  const wanted = new Map<string, Wanted>();
  for (const token of await withoutPossessives(context, contentTokens(context, text))) {
    const named = byStem.get(token.stem);
    const isCapital = !shouts && token.start > 0 && /\p{Lu}/u.test(text[token.start] ?? "");
    for (const stem of stemsFor(context, token, named)) {
      if (!wanted.has(stem))
        wanted.set(stem, {
          token,
          person: named?.person.id ?? null,
          isName: named !== undefined || isCapital,
        });
    }
  }
  const frequencies = await context.index.documentFrequencies([...wanted.keys()]);
  const otherNames = otherNamesIn(context, text);
  const passages = Math.max(1, context.collection.passages.length);
  return [...wanted].map(([stem, { token, person, isName }], index) => {
    const frequency = frequencies[index] ?? 0;
    const isCategory = categories.has(token.start);
    const weight = weightOf(frequency, { passages, wordsPerMillion: context.wordsPerMillion(token.word) });
    return {
      stem,
      alternatives: otherNames.get(token.start) ?? [],
      written: text.slice(token.start, token.end),
      weight: Math.max(LEAST_WEIGHT, weight) * (isCategory ? CATEGORY_SHARE : 1),
      frequency,
      person,
      isName,
      isNumber: isCount(token.word),
      isCategory,
      isKind: isCategory || kinds.has(token.start),
      isAsked: token.start >= asking,
    };
  });
};
