import type { PostSource } from "../../core/model/article.js";
import type { Span } from "../../core/model/span.js";
import { isSatireOutlet } from "../../core/satire.js";
import type { TextLine } from "./lines.js";

/** An embedded social post: its words together with its signature. */
export interface PostPiece extends Span {
  readonly kind: "post";
  readonly post: PostSource;
}

/** A line that is no post. */
export interface LinePiece {
  readonly kind: "line";
  readonly line: TextLine;
}

export type Piece = PostPiece | LinePiece;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
const SIGNATURE = new RegExp(
  `(?:[—–]|--?|A post shared by)[ \\t]*([^\\n@()]{1,80}?)[ \\t]*\\(@([\\w.-]{1,60})\\)` +
    `(?:[ \\t]*(?:${MONTH} (\\d{1,2}), (\\d{4})|(\\d{1,2}) ${MONTH} (\\d{4}))(?: at \\d{1,2}:\\d{2}(?: ?[AP]M)?)?)?`,
  "g",
);
const TRAILING_LINK = /(?:^|[\s"”’.!?…])(?:pic\.twitter\.com\/|https?:\/\/t\.co\/|pic\.x\.com\/)\w+$/;

/** Words longer than this before a signature on the same line hold reporting too. Old posts had 280 characters. */
const LONGEST_POST = 480;
const SHORTEST_POST_PART = 300;

interface Signature extends Span {
  readonly post: PostSource;
}

const dayOf = (match: RegExpMatchArray): string | null => {
  const [, , , monthFirst, dayAfter, yearAfter, dayBefore, monthSecond, yearBefore] = match;
  const month = MONTHS.indexOf((monthFirst ?? monthSecond ?? "").toLowerCase()) + 1;
  const day = Number(dayAfter ?? dayBefore);
  const year = yearAfter ?? yearBefore;
  if (month === 0 || year === undefined || !(day >= 1 && day <= 31)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

/** The first signature of a line; what stands after it is looked at as a line of its own. */
const findSignature = (text: string, line: TextLine): Signature | null => {
  const words = text.slice(line.start, line.end);
  if (!words.includes("(@")) return null;
  for (const match of words.matchAll(SIGNATURE)) {
    const [all, name = "", handle = ""] = match;
    const posted = dayOf(match);
    // Without a day it must be all that the line holds: prose has dashes and handles too.
    if (posted === null && all.length < words.length) continue;
    const start = line.start + match.index;
    const satire = isSatireOutlet(name) || isSatireOutlet(handle);
    const post = { name: name.trim() === "" ? null : name.trim(), handle, posted, satire };
    return { start, end: start + all.length, post };
  }
  return null;
};

const UNSIGNED: PostSource = { name: null, handle: null, posted: null, satire: false };

/** Start of the post within a line that has reporting before it: the first sentence start near enough to the end. */
const postStart = (text: string, line: TextLine, end: number): number => {
  if (end - line.start <= LONGEST_POST) return line.start;
  const from = Math.max(line.start, end - SHORTEST_POST_PART);
  const near = /[.!?]["”’)]?\s+(?=["“‘]?\p{Lu})/u.exec(text.slice(from, end));
  return near === null ? line.start : from + near.index + near[0].length;
};

const isShort = (piece: Piece | undefined): piece is LinePiece =>
  piece?.kind === "line" &&
  piece.line.marker !== "heading" &&
  piece.line.end - piece.line.start <= LONGEST_POST;

/** Takes the lines that a signature stands under off the list, and gives the start of the post. */
const takeWords = (pieces: Piece[], signature: Span, spaced: boolean): number => {
  const last = pieces.at(-1);
  if (last?.kind === "post" && last.post === UNSIGNED) {
    pieces.pop();
    return last.start;
  }
  if (!isShort(last)) return signature.start;
  pieces.pop();
  let { start, afterGap } = last.line;
  // Where blank lines part paragraphs, the lines of one post stand together.
  for (let before = pieces.at(-1); spaced && !afterGap && isShort(before); before = pieces.at(-1)) {
    if (signature.start - before.line.start > LONGEST_POST) break;
    pieces.pop();
    ({ start, afterGap } = before.line);
  }
  return start;
};

const addSigned = (text: string, pieces: Piece[], found: Found): void => {
  const { line, signature, spaced } = found;
  const hasWords = signature.start > line.start;
  const start = hasWords ? postStart(text, line, signature.start) : takeWords(pieces, signature, spaced);
  if (hasWords && start > line.start) {
    const end = line.start + text.slice(line.start, start).trimEnd().length;
    pieces.push({ kind: "line", line: { ...line, end } });
  }
  pieces.push({ kind: "post", start, end: signature.end, post: signature.post });
};

interface Found {
  readonly line: TextLine;
  readonly signature: Signature;
  readonly spaced: boolean;
}

/** What of a line stands after a signature, as a line of its own; null where nothing does. */
const restAfter = (text: string, line: TextLine, end: number): TextLine | null => {
  const rest = text.slice(end, line.end);
  const start = end + (rest.length - rest.trimStart().length);
  return start < line.end ? { start, end: line.end, marker: "none", afterGap: true } : null;
};

const mayHoldPosts = (text: string): boolean =>
  text.includes("(@") || text.includes("pic.twitter.com/") || text.includes("/t.co/");

/** Tells the embedded social posts of a text from its other lines. */
export const cutPosts = (text: string, lines: readonly TextLine[]): readonly Piece[] => {
  if (!mayHoldPosts(text)) return lines.map((line) => ({ kind: "line", line }));
  const spaced = lines.filter(({ afterGap }) => afterGap).length > lines.length / 2;
  const pieces: Piece[] = [];
  for (const whole of lines) {
    let line: TextLine | null = whole;
    while (line !== null) {
      const signature = findSignature(text, line);
      if (signature === null) {
        const tail = text.slice(Math.max(line.start, line.end - 60), line.end);
        if (line.end - line.start <= LONGEST_POST && TRAILING_LINK.test(tail)) {
          pieces.push({ kind: "post", start: line.start, end: line.end, post: UNSIGNED });
        } else pieces.push({ kind: "line", line });
        break;
      }
      addSigned(text, pieces, { line, signature, spaced });
      line = restAfter(text, line, signature.end);
    }
  }
  return pieces;
};
