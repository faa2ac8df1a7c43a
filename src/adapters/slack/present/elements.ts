import type {
  ContextBlock,
  HeaderBlock,
  RichTextBlock,
  RichTextElement,
  RichTextSection,
  RichTextText,
} from "@slack/types";
import { splitHead } from "../../../core/reply/line-phrases.js";
import { type Line, plainLine } from "../../../core/reply/reply.js";
import { escapeSlack, isPlainInMrkdwn, linkTarget, mrkdwnLink } from "./escape.js";
import { BUDGET, SLACK } from "./limits.js";

/** Text that may lead somewhere. */
export interface Piece {
  readonly text: string;
  readonly url: string | null;
  readonly bold?: true;
}

const targetOf = ({ url }: Piece): string | null => (url === null ? null : linkTarget(url));

/** Text that Slack never parses: no markup, no mention, no emoji. */
export const textElement = (text: string, style?: RichTextText["style"]): RichTextText => ({
  type: "text",
  text,
  ...(style === undefined ? {} : { style }),
});

const richElement = (piece: Piece): RichTextElement => {
  const url = targetOf(piece);
  const style = piece.bold === true ? { style: { bold: true } } : {};
  return url === null
    ? { type: "text", text: piece.text, ...style }
    : { type: "link", url, text: piece.text, ...style };
};

export const sectionOf = (elements: readonly RichTextElement[]): RichTextSection => ({
  type: "rich_text_section",
  elements: [...elements],
});

export const richText = (elements: RichTextBlock["elements"]): RichTextBlock => ({
  type: "rich_text",
  elements,
});

export const piecesOf = (line: Line): readonly Piece[] =>
  line.map((run) => ({ text: run.text, url: run.kind === "link" ? run.url : null }));

const mrkdwnOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      const url = targetOf(piece);
      if (url !== null) return mrkdwnLink(url, piece.text);
      return piece.bold === true ? `*${escapeSlack(piece.text)}*` : escapeSlack(piece.text);
    })
    .join("");

const contextOf = (text: string): ContextBlock => ({
  type: "context",
  // verbatim: nothing in the text that looks like an address or a channel becomes a link.
  elements: [{ type: "mrkdwn", text, verbatim: true }],
});

/**
 * Lines of lesser weight: small and grey as context, as many in one block as it holds. A line with signs that mrkdwn
 * would take for markup, and cannot escape, becomes rich text instead, which is never parsed.
 */
export const smallLines = (
  lines: readonly (readonly Piece[])[],
): readonly (ContextBlock | RichTextBlock)[] => {
  const blocks: (ContextBlock | RichTextBlock)[] = [];
  let open: string | null = null;
  for (const line of lines) {
    const pieces = line.filter(({ text }) => text !== "");
    const text = mrkdwnOf(pieces);
    if (text === "") continue;
    const plain = pieces.every((piece) => isPlainInMrkdwn(piece.text)) && text.length <= BUDGET.contextText;
    if (!plain) {
      blocks.push(richText([plainPieces(pieces)]));
      open = null;
      continue;
    }
    const joined: string = open === null ? text : `${open}\n${text}`;
    if (open !== null && joined.length <= BUDGET.contextText) blocks.pop();
    open = open !== null && joined.length <= BUDGET.contextText ? joined : text;
    blocks.push(contextOf(open));
  }
  return blocks;
};

/** A line with its first phrase in bold. One phrase alone is bold only if it is a title. */
export const boldHead = (line: Line, alone: "bold" | "plain"): RichTextSection => {
  const head = plainLine(splitHead(line).head);
  const rest = plainLine(line).slice(head.length);
  if (rest === "") return sectionOf([textElement(head, alone === "bold" ? { bold: true } : undefined)]);
  return sectionOf([textElement(head, { bold: true }), textElement(rest)]);
};

/** A line that may hold links, in the size of the text. */
export const plainPieces = (pieces: readonly Piece[]): RichTextSection => sectionOf(pieces.map(richElement));

/** The heading: large where a header can hold it, else bold. Its particulars are small. */
export const headingBlocks = (line: Line): readonly (HeaderBlock | ContextBlock | RichTextBlock)[] => {
  const { head, rest } = splitHead(line);
  const text = plainLine(head);
  if (text === "") return [];
  const large = text.length <= SLACK.header && !/[&<>]/.test(text);
  return [
    large
      ? { type: "header", text: { type: "plain_text", text, emoji: false } }
      : richText([sectionOf([textElement(text, { bold: true })])]),
    ...(rest.length === 0 ? [] : smallLines([piecesOf(rest)])),
  ];
};
