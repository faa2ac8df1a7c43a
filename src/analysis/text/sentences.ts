import type { Block, Sentence } from "../../core/model/article.js";
import type { Span } from "../../core/model/span.js";
import { isInnerBoundary } from "./sentence-joints.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Characters that the segmenter is handed at once. */
const WINDOW = 4_096;

/**
 * Links that end a block, and the signature of a post, are no part of the sentence before them. Other links than those
 * of embeds may be: "write to us at https://…".
 */
const TRAILING =
  /(?:\s(?=(?:(?:pic\.(?:twitter|x)\.com\/|https?:\/\/t\.co\/)\S+\s*)+$|(?:[—–]|--?)\s*[^@\n]{1,80}\(@[\w.-]+\))|(?<=[.!?…]["”’)]?)\s(?=(?:(?:pic\.|https?:\/\/)\S+\s*)+$))/;
const TRAILING_REACH = 400;

/**
 * Where Unicode's rules see no boundary: after "…", where a blank was lost, before names like "iPhone", and before
 * figures that a small letter follows: "… her numbers. 2018 was a good year."
 */
const MISSED = new RegExp(
  [
    /(?:(?<=[\p{L}\p{N}])…["”’)\]]*\s+|\p{Ll}{2}[.!?]["”)]?)(?=["“]?(?:The|This|These|But|He|She|It|They|We|In|And|So)\s)/u,
    /\p{Ll}[.!?]["”)]?\s+(?=\p{Ll}\p{Lu}\p{L})/u,
    /[.!?]["”)]?\s+(?=\p{N}{1,4}\s\p{Ll})(?<=\s\p{Ll}{4,}[.!?]["”)]?\s+)(?<!\s(?:approx|vols|figs|paras)\.\s+)/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

const trailingStart = (words: string): number => {
  const from = Math.max(0, words.length - TRAILING_REACH);
  const found = TRAILING.exec(from === 0 ? words : words.slice(from));
  return found === null ? words.length : from + found.index;
};

/** A mark that may end a sentence, and more than closing marks after it. Without one there is no boundary to look for. */
const INNER_MARK = /[\p{STerm}\u0085\v\f\u2028\u2029…][^\p{L}\p{N}]*[^\s"”’')\]]/u;

/** Where Unicode's rules see boundaries. Read window by window: the segmenter takes quadratic time on long texts. */
const unicodeBoundaries = (words: string): readonly number[] => {
  const found: number[] = [];
  let base = 0;
  let size = WINDOW;
  for (;;) {
    const isLast = base + size >= words.length;
    const window = base === 0 && isLast ? words : words.slice(base, base + size);
    const marks: number[] = [];
    for (const { index } of segmenter.segment(window)) if (index > 0) marks.push(base + index);
    // What stands near the end of a window may read otherwise with the words after it.
    if (!isLast) marks.pop();
    for (const mark of marks) found.push(mark);
    if (isLast) return found;
    const last = marks.at(-1);
    size = last === undefined ? size * 2 : WINDOW;
    base = last ?? base;
  }
};

/** Boundaries of a paragraph in its own offsets, its end left out. */
const boundariesOf = (words: string): readonly number[] => {
  if (!INNER_MARK.test(words)) return [];
  const found = unicodeBoundaries(words).filter((next) => !isInnerBoundary(words, next));
  const missed = [...words.matchAll(MISSED)].map(({ 0: marks, index }) => index + marks.length);
  return missed.length === 0 ? found : [...new Set([...found, ...missed])].sort((a, b) => a - b);
};

/** Sentences of a stretch of text that holds no hard boundary, offsets into the whole text. */
const cutStretch = (text: string, { start, end }: Span): readonly Span[] => {
  // A line break inside a paragraph is only a wrap; a blank of the same length keeps the offsets.
  const words = text.slice(start, end).replace(/[\r\n]/g, " ");
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...boundariesOf(words), words.length]) {
    const piece = words.slice(from, to);
    const length = piece.trimEnd().length;
    const blank = piece.length - piece.trimStart().length;
    if (length > blank) spans.push({ start: start + from + blank, end: start + from + length });
    from = to;
  }
  return spans;
};

const stretchesOf = (text: string, block: Block): readonly Span[] => {
  const words = text.slice(block.start, block.end);
  const lines: Span[] =
    block.kind === "post"
      ? [...words.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
          const start = block.start + index;
          return { start, end: start + line.length };
        })
      : [block];
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    if (!line.includes("://") && !line.includes("pic.") && !line.includes("(@")) return [{ start, end }];
    const tail = start + trailingStart(line);
    return [
      { start, end: tail },
      { start: tail, end },
    ];
  });
};

const sentencesOf = (text: string, block: Block): readonly Span[] => {
  if (block.kind === "heading" || block.kind === "boilerplate") return [block];
  return stretchesOf(text, block).flatMap((stretch) => cutStretch(text, stretch));
};

/**
 * Cuts the blocks of a text into sentences with their offsets. Every character of a paragraph or post that is not
 * blank belongs to exactly one sentence; headings and boilerplate lines are one sentence each.
 */
export const findSentences = (text: string, blocks: readonly Block[]): readonly Sentence[] =>
  blocks.flatMap((block, index) =>
    sentencesOf(text, block).map(({ start, end }): Sentence => ({ start, end, block: index })),
  );
