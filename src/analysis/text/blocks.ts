import type { Block } from "../../core/model/article.js";
import { isBoilerplate } from "./boilerplate.js";
import { isCaption } from "./captions.js";
import { createWrapTest } from "./hard-wraps.js";
import { type LineMarker, readLines, type TextLine } from "./lines.js";
import { cutPosts, type Piece } from "./posts.js";

interface Draft extends Block {
  readonly marker: LineMarker;
}

const LONGEST_HEADING = 110;
const MOST_HEADING_WORDS = 16;

/** Headings in a row that are believed; a longer run is a list. */
const MOST_HEADINGS = 3;

const ENDING = /[.!?:;,…—–-][\s"”’')\]*_]*$/;

const endsLikeSentence = (words: string): boolean => /[.!?…:][\s"”’')\]*_]*$/.test(words);

/** Longer lines are running text. In characters. */
const LONGEST_OF_PAGE = 1200;

/** `goesOn`: the line continues the sentence of the one before, so that its looks tell nothing. */
const isOfPage = (text: string, { start, end }: TextLine, goesOn: boolean): boolean => {
  if (end - start > LONGEST_OF_PAGE) return false;
  const line = text.slice(start, end);
  return isBoilerplate(line) || (!goesOn && isCaption(line));
};

const toDrafts = (text: string, pieces: readonly Piece[]): readonly Draft[] => {
  const lines = pieces.flatMap((piece) => (piece.kind === "line" ? [piece.line] : []));
  const isWrap = createWrapTest(text, lines);
  const drafts: Draft[] = [];
  let previous: TextLine | null = null;
  for (const piece of pieces) {
    if (piece.kind === "post") {
      drafts.push({ ...piece, marker: "none" });
      previous = null;
      continue;
    }
    const { line } = piece;
    const { start, end, marker } = line;
    const last = drafts.at(-1);
    const goesOn: boolean = previous !== null && isWrap(previous, line);
    const boilerplate: boolean = marker !== "heading" && isOfPage(text, line, goesOn);
    if (last !== undefined && goesOn && !boilerplate) {
      drafts[drafts.length - 1] = { ...last, end };
    } else {
      drafts.push({ start, end, marker, kind: boilerplate ? "boilerplate" : "paragraph" });
    }
    previous = boilerplate ? null : line;
  }
  return drafts;
};

const looksLikeHeading = (text: string, draft: Draft): boolean => {
  const { start, end, marker, kind } = draft;
  if (kind !== "paragraph" || marker !== "none" || end - start > LONGEST_HEADING) return false;
  const words = text.slice(start, end);
  if (/[\r\n]/.test(words) || ENDING.test(words)) return false;
  return (
    /^["“‘'([]?[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u.test(words) && words.split(/\s+/).length <= MOST_HEADING_WORDS
  );
};

/** Words that a line needs to be a sentence without a sentence's end. */
const FEWEST_WORDS = 4;

/** A label or title by its looks, whatever follows: up to three words, or a capital on every longer word. */
const isBareTitle = (text: string, draft: Draft): boolean => {
  if (!looksLikeHeading(text, draft)) return false;
  const words = text.slice(draft.start, draft.end).split(/\s+/);
  if (words.length < FEWEST_WORDS) return !/[:$€£%=]/.test(text.slice(draft.start, draft.end));
  const long = words.filter((word) => /^\P{L}*\p{L}{4}/u.test(word));
  return long.length >= FEWEST_WORDS && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
};

const isProse = (text: string, { start, end, kind }: Draft): boolean =>
  kind === "paragraph" && (end - start > LONGEST_HEADING || endsLikeSentence(text.slice(start, end)));

/** A short line without final punctuation is a heading when prose, or one or two more headings and then prose, follow. */
const markHeadings = (text: string, drafts: readonly Draft[]): readonly Draft[] => {
  const marked = [...drafts];
  let run: number[] = [];
  let leads = false;
  const settle = (): void => {
    for (const at of run.length <= MOST_HEADINGS ? run : []) {
      const draft = marked[at];
      if (draft !== undefined) marked[at] = { ...draft, kind: "heading" };
    }
    run = [];
  };
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft === undefined) continue;
    if (leads && looksLikeHeading(text, draft)) {
      run.push(at);
      continue;
    }
    settle();
    leads = isProse(text, draft) || draft.kind === "post";
    if (draft.marker === "heading" || (drafts.length > 1 && isBareTitle(text, draft)))
      marked[at] = { ...draft, kind: "heading" };
  }
  settle();
  return marked;
};

/** Cuts a text into its paragraphs, headings, embedded posts and boilerplate lines. Blanks and markers lie between. */
export const findBlocks = (text: string): readonly Block[] =>
  markHeadings(text, toDrafts(text, cutPosts(text, readLines(text)))).map(({ start, end, kind, post }) =>
    post === undefined ? { start, end, kind } : { start, end, kind, post },
  );
