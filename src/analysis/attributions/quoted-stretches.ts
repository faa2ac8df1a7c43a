import type { Span } from "../../core/model/span.js";

/** A stretch in quotation marks, marks included. Not closed: it runs to the end of its paragraph. */
export interface QuotedStretch extends Span {
  readonly closed: boolean;
}

type Side = "open" | "close" | "either";
interface Mark {
  readonly at: number;
  readonly end: number;
  readonly side: Side;
  readonly curly: boolean;
}

/** Two apostrophes also close: "…,'' she said. */
const DOUBLE = /["“”„«»]|''|’’/g;
const SINGLE = /[‘'’]/g;
/** No single-quoted stretch is looked for beyond this many characters. */
const LONGEST_SINGLE = 1500;
/** Nor beyond this many apostrophes. */
const MOST_APOSTROPHES = 24;

const isBlank = (character: string): boolean => character === "" || /[\s([{—–-]/.test(character);

const sideOf = (text: string, span: Span, at: number): Side => {
  const character = text.charAt(at);
  const before = at > span.start ? text.charAt(at - 1) : "";
  const after = at + 1 < span.end ? text.charAt(at + 1) : "";
  const looksOpen = isBlank(before) && !/[\s]/.test(after) && after !== "";
  if (character === "”" || character === "»") return "close";
  // Typed the wrong way round: “ right after a comma or stop and before a blank can only close.
  if (character === "“")
    return /[,.!?…]/.test(before) && (after === "" || /\s/.test(after)) ? "close" : "open";
  if (character === "„" || character === "«") return "open";
  if (looksOpen) return "open";
  return /[\s"]/.test(before) || before === "" ? "either" : "close";
};

const doubleMarks = (text: string, span: Span): readonly Mark[] => {
  const marks: Mark[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(DOUBLE)) {
    const at = span.start + match.index;
    const doubled = match[0].length === 2;
    const side = doubled ? "close" : sideOf(text, span, at);
    marks.push({ at, end: at + match[0].length, side, curly: match[0] !== '"' });
  }
  return marks;
};

/** Pairs the double marks of one paragraph; a mark inside an open quotation that opens and closes there is skipped. */
const pairDoubles = (text: string, span: Span): QuotedStretch[] => {
  const marks = doubleMarks(text, span);
  const found: QuotedStretch[] = [];
  let open: Mark | null = null;
  let nested = 0;
  marks.forEach((mark, i) => {
    if (open === null) {
      // 6'2": an inch mark opens nothing.
      const inches = !mark.curly && mark.side === "close" && /\d/.test(text.charAt(mark.at - 1));
      if (!inches && !(mark.curly && mark.side === "close")) open = mark;
      return;
    }
    if (mark.side === "open" && (mark.curly || open.curly)) {
      const inner =
        marks[i + 1]?.side === "close" && marks[i + 2] !== undefined && marks[i + 2]?.side !== "open";
      if (inner) nested += 1;
      else open = mark;
      return;
    }
    if (nested > 0) {
      nested -= 1;
      return;
    }
    found.push({ start: open.at, end: mark.end, closed: true });
    open = null;
  });
  const rest = open as Mark | null;
  if (rest !== null) found.push({ start: rest.at, end: span.end, closed: false });
  return found;
};

const singleEnd = (text: string, from: number, limit: number): number => {
  let plural = -1;
  let seen = 0;
  SINGLE.lastIndex = from;
  for (let match = SINGLE.exec(text); match !== null && match.index < limit; match = SINGLE.exec(text)) {
    seen += 1;
    if (seen > MOST_APOSTROPHES) break;
    const at = match.index;
    const before = text.charAt(at - 1);
    if (match[0] === "‘" && /\s/.test(before)) break;
    if (match[0] === "‘" || /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
    if (/[,.!?…]/.test(before)) return at + 1;
    if (/s/i.test(before)) plural = plural < 0 ? at + 1 : plural;
    else if (/[\p{L}\p{N})]/u.test(before)) return plural < 0 ? at + 1 : plural;
  }
  return plural;
};

/** British quotations in single marks, in a stretch without double ones. */
const pairSingles = (text: string, span: Span): QuotedStretch[] => {
  const found: QuotedStretch[] = [];
  const opening = /(?<![\p{L}\p{N}.,;:!?)’'])[‘'](?=[\p{L}])(?!(?:em|til|tis|twas|cause|n)\b)/giu;
  const part = text.slice(span.start, span.end);
  let from = 0;
  for (const match of part.matchAll(opening)) {
    if (match.index < from) continue;
    const at = span.start + match.index;
    const end = singleEnd(text, at + 1, Math.min(span.end, at + LONGEST_SINGLE));
    if (end < 0) continue;
    found.push({ start: at, end, closed: true });
    from = end - span.start;
  }
  return found;
};

/** Finds what stands in quotation marks in one paragraph: “…”, "…", and outside these ‘…’. In text order. */
export const findQuotedStretches = (text: string, paragraph: Span): readonly QuotedStretch[] => {
  const doubles = pairDoubles(text, paragraph);
  const gaps: Span[] = [];
  let from = paragraph.start;
  for (const { start, end } of [...doubles, { start: paragraph.end, end: paragraph.end }]) {
    if (start > from) gaps.push({ start: from, end: start });
    from = end;
  }
  const singles = gaps.flatMap((gap) =>
    /[‘']/.test(text.slice(gap.start, gap.end)) ? pairSingles(text, gap) : [],
  );
  return singles.length === 0 ? doubles : [...doubles, ...singles].sort((a, b) => a.start - b.start);
};
