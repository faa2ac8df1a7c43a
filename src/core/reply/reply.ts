import type { DiffPart } from "../answer.js";
import type { CitedQuote } from "../model/quote.js";

/**
 * A stretch of a line. `template`: words of ours, from the closed list in `phrases`. `value`: a name, date, count or
 * title as it stands in the collection, or the asker's own words. `link`: a value that leads to an article.
 */
export type Run =
  | { readonly kind: "template"; readonly text: string }
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

/** One line of a reply, made of runs that are read one after the other without blanks added. */
export type Line = readonly Run[];

/** A source as it is listed: its number, its line, and the link to the quoted sentence where the article has a URL. */
export interface SourceLine {
  readonly n: number;
  readonly line: Line;
  readonly url: string | null;
}

/** A way on: the label of a button or list item, and the command text that it stands for. */
export interface NextStep {
  readonly label: Line;
  /** What a person would type: "who Jared Isaacman". */
  readonly request: string;
}

/** A part of a reply, in reading order. A quote is never split; paging happens between blocks. */
export type ReplyBlock =
  | { readonly kind: "section"; readonly line: Line }
  | { readonly kind: "note"; readonly line: Line }
  | {
      readonly kind: "quote";
      readonly cited: CitedQuote;
      /** Voice, speaker, carrier, date and `[n]`. */
      readonly attribution: Line;
      /** Link to the quoted sentence (text fragment), where the article has a URL. */
      readonly url: string | null;
    }
  | {
      readonly kind: "diff";
      readonly parts: readonly DiffPart[];
      /** The diff in words, for those who see no colour. */
      readonly line: Line;
    }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  | { readonly kind: "steps"; readonly steps: readonly NextStep[] };

/**
 * An answer put into words, without any platform's markup: heading, blocks, sources, footer. Adapters lay it out,
 * escape it and cut it into pages; they add no words.
 */
export interface Reply {
  /** What was understood. Makes sense alone in a notification. */
  readonly heading: Line;
  readonly blocks: readonly ReplyBlock[];
  readonly sources: readonly SourceLine[];
  readonly footer: Line;
}

/** The plain text of a line. */
export const plainLine = (line: Line): string => line.map((run) => run.text).join("");
