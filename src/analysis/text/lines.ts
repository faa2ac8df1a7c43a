import type { Span } from "../../core/model/span.js";

/** What stands before a line's words in Markdown or a plain list; it is left out of the span. */
export type LineMarker = "none" | "item" | "quote" | "heading";

/** A line that holds words, without outer blanks and without its marker. */
export interface TextLine extends Span {
  readonly marker: LineMarker;
  /** True when a blank line, a ruler or the start of the text stands before it. */
  readonly afterGap: boolean;
}

const LINE = /[^\r\n\u2028\u2029]+/g;
const RULER = /^[-=*_~#.•·—–►▶◆♦■★☆\s\u200b-\u200d\u2060]+$/;
const MARKER = /(?:(#{1,6})[ \t]+|((?:[-*•‣▪●–]|\d{1,2}[.)])[ \t]+|[►▶▸➤◆♦■□][ \t]*)|((?:>[ \t]?)+))(?=\S)/y;
const BOLD = /^(\*\*|__)(?=\S)([^*_]{1,110})(?<=\S)\1$/;

interface Marked extends Span {
  readonly marker: LineMarker;
}

const withoutMarker = (text: string, { start, end }: Span): Marked => {
  MARKER.lastIndex = start;
  const found = MARKER.exec(text);
  if (found !== null && MARKER.lastIndex <= end) {
    const [marks, hashes, item] = found;
    const from = start + marks.length;
    if (item !== undefined) return { start: from, end, marker: "item" };
    if (hashes === undefined) return { start: from, end, marker: "quote" };
    const words = text.slice(from, end).replace(/[ \t]+#+$/, "");
    return { start: from, end: from + words.length, marker: "heading" };
  }
  const first = text[start];
  if ((first === "*" || first === "_") && end - start <= 120 && BOLD.test(text.slice(start, end))) {
    return { start: start + 2, end: end - 2, marker: "heading" };
  }
  return { start, end, marker: "none" };
};

const holdsBlankLine = (between: string): boolean =>
  /\n[^\n]*\n|\r[^\r\n]*\r|[\u2028\u2029]{2}/.test(between);

/** The lines of a text that hold words, in order. Byte order mark, blank lines and rulers are left out. */
export const readLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let previousEnd = 0;
  let gap = true;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const start = index + (line.length - line.trimStart().length);
    const end = index + line.trimEnd().length;
    if (end <= start) continue;
    const isRuler = end - start <= 200 && RULER.test(line);
    if (isRuler) {
      gap = true;
      continue;
    }
    const afterGap = gap || holdsBlankLine(text.slice(previousEnd, index));
    lines.push({ ...withoutMarker(text, { start, end }), afterGap });
    previousEnd = end;
    gap = false;
  }
  return lines;
};
