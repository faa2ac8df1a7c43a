import type { Answer } from "../answer.js";
import type { Collection } from "../model/collection.js";
import type { CommandGuide } from "./compose-context.js";
import { diffLine } from "./diff-line.js";
import { PHRASE_PARTS, type PhrasePart, SEPARATORS, type SlotKind } from "./phrases.js";
import { plainLine } from "./reply.js";
import { collectionWords, createSlotTest } from "./wording-values.js";

type SlotTest = (kind: SlotKind, text: string) => boolean;

/** Every place at or after `from` where one of the pieces begins, and the end of the line. */
const placesOf = (line: string, pieces: readonly string[], from: number): readonly number[] => {
  const places: number[] = [];
  for (const piece of pieces) {
    for (let at = line.indexOf(piece, from); at >= 0; at = line.indexOf(piece, at + 1)) places.push(at);
  }
  return places;
};

/** Ends of all ways in which the parts of a phrase can be read from a place of the line. */
const readParts = (
  parts: readonly PhrasePart[],
  reading: { readonly line: string; readonly fills: SlotTest },
  at: number,
): readonly number[] => {
  const [part, ...rest] = parts;
  if (part === undefined) return [at];
  const { line, fills } = reading;
  if (part.kind === "words")
    return line.startsWith(part.text, at) ? readParts(rest, reading, at + part.text.length) : [];
  if (part.kind === "plural")
    return [part.one, part.many].flatMap((word) =>
      line.startsWith(word, at) ? readParts(rest, reading, at + word.length) : [],
    );
  const [next] = rest;
  const ends =
    next?.kind === "words"
      ? placesOf(line, [next.text], at)
      : [...placesOf(line, SEPARATORS, at), line.length];
  return ends.flatMap((end) => (fills(part.of, line.slice(at, end)) ? readParts(rest, reading, end) : []));
};

/** Where the rest of a line that no phrase covers begins; the line's length when all of it is covered. */
const coveredUpTo = (line: string, fills: SlotTest): number => {
  const seen = new Set<number>();
  const waiting = [0];
  let furthest = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    furthest = Math.max(furthest, at);
    for (const parts of PHRASE_PARTS.values()) {
      for (const end of readParts(parts, { line, fills }, at)) {
        if (end === line.length) return end;
        const separator = SEPARATORS.find((between) => line.startsWith(between, end));
        if (separator !== undefined) waiting.push(end + separator.length);
      }
    }
  }
  return furthest;
};

/** Takes out the quotes, each where it stands on lines of its own; longer ones first, since one may hold another. */
const withoutQuotes = (text: string, answer: Answer): string => {
  const quotes = [...new Set(answer.quotes.map(({ quote }) => quote.text))].sort(
    (a, b) => b.length - a.length,
  );
  let rest = text;
  for (const quote of quotes) {
    for (let at = rest.indexOf(quote); at >= 0; at = rest.indexOf(quote, at + 1)) {
      const before = rest.slice(rest.lastIndexOf("\n", at - 1) + 1, at);
      const lineEnd = rest.indexOf("\n", at + quote.length);
      const after = rest.slice(at + quote.length, lineEnd < 0 ? undefined : lineEnd);
      if (at > 0 && before.trim() !== "") continue;
      if (after.trim() === "") rest = `${rest.slice(0, at)}\n${rest.slice(at + quote.length)}`;
    }
  }
  return rest;
};

/** The diff of a verdict as it may be printed: only words that were asked about or that stand in the quote. */
const allowedDiff = (answer: Answer): string | null => {
  if (answer.kind !== "verify" || answer.diff.length === 0) return null;
  const quoted = answer.quotes.map(({ quote }) => quote.text).join("\n");
  const honest = answer.diff.every(({ op, text }) =>
    text
      .split(/\s+/)
      .every((word) =>
        op === "text" ? quoted.includes(word) : answer.asked.includes(word) || quoted.includes(word),
      ),
  );
  return honest ? plainLine(diffLine(answer.diff)) : null;
};

/** Finds the stretches of a message that are neither quotes nor made of phrases with valid values. */
export type WordingCheck = (text: string, answer: Answer) => readonly string[];

/**
 * Makes the check of a collection. The text handed to it is a message with the platform's markup stripped; quotes
 * and phrases stand on lines of their own. An empty list is the proof that no words of ours got in.
 */
export const createWordingCheck = (
  collection: Collection,
  guides: readonly CommandGuide[] = [],
): WordingCheck => {
  const words = collectionWords(collection, guides);
  let last: { readonly answer: Answer; readonly fills: SlotTest } | null = null;
  return (text, answer) => {
    // The pages of one answer are checked one after the other.
    const fills = last?.answer === answer ? last.fills : createSlotTest(answer, words);
    last = { answer, fills };
    const diff = allowedDiff(answer);
    return withoutQuotes(text, answer)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && line !== diff)
      .flatMap((line) => {
        const covered = coveredUpTo(line, fills);
        return covered === line.length ? [] : [line.slice(covered)];
      });
  };
};
