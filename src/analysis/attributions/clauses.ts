import type { Block, Sentence } from "../../core/model/article.js";
import type { Span } from "../../core/model/span.js";
import { findQuotedStretches, type QuotedStretch } from "./quoted-stretches.js";
import { isTitle } from "./titles.js";

/** A word, a mark that separates clauses, or a whole quotation. */
export interface Piece extends Span {
  readonly kind: "word" | "mark" | "quotation";
  /** The word as written; a mark's character; "" for a quotation. */
  readonly text: string;
  readonly lower: string;
  /** Set on quotations. */
  readonly closed?: boolean;
  /** Set on quotations: true for the name of a work, bill or party, which nobody is saying. */
  readonly title?: boolean;
}

/** A sentence whose quotations count as one piece each, so that no boundary lies inside a quotation. */
export type Clause = readonly Piece[];

/** Longer clauses are lists, tables or broken text: cut, so that reading stays linear. In pieces. */
const LONGEST = 200;

/** Figures keep their comma ("1,000"), words do not ("home,he"). */
const PIECE =
  /\([^()\n]{0,80}\)|[\p{L}\p{N}$£€@#][\p{L}\p{N}]*(?:[.'’&\-/][\p{L}\p{N}]+|(?<=\p{N}),\p{N}+)*|[,;:—–?!]|(?<=\s)--?(?=\s)/gu;

const readWords = (text: string, span: Span, into: Piece[]): void => {
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const [word] = match;
    if (word.startsWith("(")) continue;
    const start = span.start + match.index;
    const kind = /^[,;:—–?!-]/.test(word) ? "mark" : "word";
    const lower = word.toLowerCase().replace("’", "'");
    into.push({ kind, text: word, lower, start, end: start + word.length });
  }
};

const readPieces = (text: string, block: Block, stretches: readonly QuotedStretch[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = block.start;
  for (const { start, end, closed } of stretches) {
    readWords(text, { start: from, end: start }, pieces);
    pieces.push({
      kind: "quotation",
      text: "",
      lower: "",
      start,
      end,
      closed,
      title: isTitle(text, { start, end }),
    });
    from = end;
  }
  readWords(text, { start: from, end: block.end }, pieces);
  return pieces;
};

/** Ends of the block's sentences that do not lie inside a quotation. */
const boundaries = (
  sentences: readonly Sentence[],
  stretches: readonly QuotedStretch[],
): readonly number[] => {
  let at = 0;
  const ends: number[] = [];
  for (const { end } of sentences) {
    for (let next = stretches[at]; next !== undefined && next.end < end; next = stretches[at]) at += 1;
    const stretch = stretches[at];
    if (stretch === undefined || !(stretch.start < end && end < stretch.end)) ends.push(end);
  }
  return ends;
};

/** Cuts one block into clauses. `sentences` are the block's own. Linear in the length of the block. */
export const readClauses = (
  text: string,
  block: Block,
  sentences: readonly Sentence[],
): readonly Clause[] => {
  const stretches = findQuotedStretches(text, block);
  const ends = boundaries(sentences, stretches);
  const clauses: Piece[][] = [];
  let current: Piece[] = [];
  let next = 0;
  for (const piece of readPieces(text, block, stretches)) {
    let over = false;
    while (next < ends.length && piece.start >= (ends[next] ?? 0)) {
      next += 1;
      over = true;
    }
    if ((over || current.length >= LONGEST) && current.length > 0) {
      clauses.push(current);
      current = [];
    }
    current.push(piece);
  }
  if (current.length > 0) clauses.push(current);
  return clauses;
};
