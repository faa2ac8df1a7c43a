import type { TextLine } from "./lines.js";

/** Wider lines were not wrapped by hand or by a mail program. */
const WIDEST = 120;

/** A line that breaks at less than this share of the width ends its paragraph. */
const FULL = 0.85;

const lengthOf = ({ start, end }: TextLine): number => end - start;

const startsLower = (text: string, { start }: TextLine): boolean =>
  /^[("“‘]?\p{Ll}/u.test(text.slice(start, start + 3));

/** True when nothing but a full line forced the break: the next line's first word would not have fitted. */
const isFull = (text: string, pair: LinePair, width: number): boolean => {
  const word =
    /^\S*/.exec(text.slice(pair.next.start, Math.min(pair.next.end, pair.next.start + 40)))?.[0] ?? "";
  return lengthOf(pair.line) + 1 + word.length > width * FULL;
};

interface LinePair {
  readonly line: TextLine;
  readonly next: TextLine;
}

const pairsOf = (lines: readonly TextLine[]): readonly LinePair[] =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next === undefined || next.afterGap || next.marker === "item" || next.marker === "heading"
      ? []
      : line.marker === "heading"
        ? []
        : [{ line, next }];
  });

/**
 * Decides whether a line break is only a wrap inside a paragraph. The evidence is the whole text's: many lines that go
 * on in lower case, and lines of one width.
 */
export const createWrapTest = (
  text: string,
  lines: readonly TextLine[],
): ((line: TextLine, next: TextLine) => boolean) => {
  const pairs = pairsOf(lines);
  const width = pairs.reduce((most, { line, next }) => Math.max(most, lengthOf(line), lengthOf(next)), 0);
  if (pairs.length === 0 || width > WIDEST) return () => false;
  const lower = pairs.filter(({ next }) => startsLower(text, next)).length;
  const full = pairs.filter((pair) => isFull(text, pair, width)).length;
  if (lower < pairs.length * 0.3 || full < pairs.length * 0.6) return () => false;
  const wrapped = new Set(
    pairs.filter((pair) => startsLower(text, pair.next) || isFull(text, pair, width)).map(({ next }) => next),
  );
  return (_line, next) => wrapped.has(next);
};
