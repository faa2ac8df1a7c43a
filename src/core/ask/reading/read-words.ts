import type { Reading } from "../../answer.js";
import type { DeskContext } from "../../desk/context.js";
import { editDistance } from "../../people/edit-distance.js";
import { nameParts } from "../../people/name-key.js";
import { isPlainSlip, lacksVowel } from "../../people/plain-slip.js";
import type { Token } from "../../ports.js";
import { CHAT_WORDS } from "./chat-words.js";
import { isFunctionWord } from "./function-words.js";
import { isLikelySlip } from "./likely-slip.js";
import type { NamedPerson } from "./named-people.js";
import { partWords } from "./part-words.js";
import { passagesWith, surfaceOf } from "./surface.js";

/** A question whose misspelt words were put right, and which they are. */
export interface ReadWords {
  readonly text: string;
  readonly readings: readonly Reading[];
}

/** Words looked at in one question; one with more is not misspelt but of another kind. */
const MOST = 4;
const SHORTEST = 4;
/** Words heard more often than this, per million, are English for certain. */
const ENGLISH = 0.3;
/** Up to this, too seldom to count: only then more than a plain slip is thought of. */
const UNHEARD = 0.02;
/** A word heard this many times less than the one it is near to is a slip in the count's own texts. */
const TIMES_RARER = 200;

/** Words that neither English nor the collection nor any name knows, as they stand in the question. */
const unknownWords = async (
  context: DeskContext,
  text: string,
  people: readonly NamedPerson[],
): Promise<readonly Token[]> => {
  const tokens = context.tokenise(text);
  const frequencies = await context.index.documentFrequencies(tokens.map(({ stem }) => stem));
  return tokens.filter(
    ({ word }, at) =>
      frequencies[at] === 0 &&
      !people.some((person) => isSurely(person, word)) &&
      !isFunctionWord(word) &&
      /^\p{L}+$/u.test(word),
  );
};

/** True for a word by which somebody is named as spelt, or by a plain slip: another word need not be thought of. */
const isSurely = ({ written, corrected, person, stems }: NamedPerson, word: string): boolean =>
  corrected &&
  written.toLowerCase().includes(word) &&
  (stems.length > 1 ||
    nameParts(person.name).some(
      (part) => isPlainSlip(word, part) || lacksVowel(word, part) || word.includes(part),
    ));

interface Written {
  readonly token: Token;
  /** Somebody may be meant: only a plain slip is more likely. */
  readonly isPerson: boolean;
  /** With a capital that no sentence begins with. */
  readonly isName: boolean;
}

/** Words near to an unknown one that the articles use, the nearest first. */
const nearWords = async (
  context: DeskContext,
  { token, isName, isPerson }: Written,
): Promise<readonly string[]> => {
  const { word, stem } = token;
  const heard = context.wordsPerMillion(word);
  if (heard > ENGLISH) return [];
  const isUnheard = heard <= UNHEARD;
  const english = context.spelling
    .near(word)
    .filter((near) => isUnheard || context.wordsPerMillion(near) > heard * TIMES_RARER);
  const texts = isUnheard ? await passagesWith(context, [stem], true) : [];
  const inTexts = texts.flatMap((text) => context.tokenise(text).map((near) => near.word));
  const likely = [...new Set([...english, ...inTexts])].filter((near) =>
    isPerson || !isUnheard ? isPlainSlip(word, near) : isLikelySlip(word, near, isName),
  );
  const stems = likely.map((near) => context.tokenise(near)[0]?.stem ?? "");
  const frequencies = await context.index.documentFrequencies(stems);
  return likely
    .map((near, at) => ({ near, slips: editDistance(word, near, 3), used: frequencies[at] ?? 0 }))
    .filter(({ used }) => used > 0)
    .sort((a, b) => a.slips - b.slips || b.used - a.used || (a.near < b.near ? -1 : 1))
    .map(({ near }) => near);
};

/** What an unknown word stands for, as an article writes it; null where that is not certain enough. */
const readWord = async (context: DeskContext, written: Written): Promise<string | null> => {
  const { token, isName } = written;
  for (const meant of CHAT_WORDS.get(token.word) ?? []) {
    const surface = await surfaceOf(context, meant);
    if (surface !== null) return surface;
  }
  if (token.word.length < SHORTEST || context.spelling.isAnyName(token.word)) return null;
  const [near] = await nearWords(context, written);
  if (near !== undefined) {
    const surface = await surfaceOf(context, near);
    return surface !== null && (!isName || /^\p{Lu}/u.test(surface)) ? surface : null;
  }
  for (const parts of await partWords(context, token.word)) {
    const surface = await surfaceOf(context, parts);
    if (surface !== null && surface.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase() === token.word)
      return surface;
  }
  return null;
};

/**
 * Puts words that are misspelt, run together or only used in chat into the words of the collection. A word that
 * English, the collection or anybody's name knows is never changed.
 */
export const readWords = async (
  context: DeskContext,
  text: string,
  people: readonly NamedPerson[],
): Promise<ReadWords> => {
  const unknown = await unknownWords(context, text, people);
  if (unknown.length === 0 || unknown.length > MOST) return { text, readings: [] };
  const readings: Reading[] = [];
  let read = text;
  for (const token of unknown.toReversed()) {
    const written = text.slice(token.start, token.end);
    const isName = token.start > 0 && /^\p{Lu}/u.test(written) && /\p{Ll}/u.test(text);
    const shown = await readWord(context, {
      token,
      isName,
      isPerson: people.some(({ corrected, stems }) => corrected && stems.includes(token.stem)),
    });
    if (shown === null || shown === written) continue;
    read = `${read.slice(0, token.start)}${shown}${read.slice(token.end)}`;
    readings.unshift({ written, shown });
  }
  return { text: read, readings };
};
