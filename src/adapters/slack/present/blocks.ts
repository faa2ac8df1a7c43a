import type { KnownBlock, RichTextBlock, RichTextSection } from "@slack/types";
import { diffLine } from "../../../core/reply/diff-line.js";
import { phrasesOf, splitHead } from "../../../core/reply/line-phrases.js";
import {
  type Line,
  plainLine,
  type Reply,
  type ReplyBlock,
  type SourceLine,
} from "../../../core/reply/reply.js";
import {
  boldHead,
  headingBlocks,
  type Piece,
  piecesOf,
  plainPieces,
  richText,
  sectionOf,
  smallLines,
  textElement,
} from "./elements.js";

type QuoteBlock = ReplyBlock & { kind: "quote" };
type RichPart = RichTextBlock["elements"][number];

/** The attribution of a quote, its "[1]" leading to the sentence itself. */
const attributionPieces = ({ attribution, cited, url }: QuoteBlock): readonly Piece[] =>
  phrasesOf(attribution).flatMap((phrase, at) => [
    ...(at === 0 ? [] : [{ text: " · ", url: null }]),
    ...(plainLine(phrase) === `[${cited.n}]` ? [{ text: `[${cited.n}]`, url }] : piecesOf(phrase)),
  ]);

/** "[1] Title — Outlet — date" with its title in bold as the link, or its number where it has no title. */
const sourcePieces = ({ n, line, url }: SourceLine): readonly Piece[] => {
  const head = plainLine(splitHead(line).head);
  const rest = { text: plainLine(line).slice(head.length), url: null };
  const number = `[${n}]`;
  if (!head.startsWith(`${number} `)) return [{ text: head, url }, rest].filter(({ text }) => text !== "");
  const title = { text: head.slice(number.length + 1), url, bold: true as const };
  return [{ text: `${number} `, url: null }, title, rest].filter(({ text }) => text !== "");
};

const DIFF_STYLES = { same: undefined, asked: { strike: true }, text: { bold: true } } as const;

const diffSection = ({ parts }: ReplyBlock & { kind: "diff" }): RichTextSection =>
  sectionOf(
    parts.flatMap((part, at) => [
      ...(at === 0 ? [] : [textElement(" ")]),
      textElement(plainLine(diffLine([part])), DIFF_STYLES[part.op]),
    ]),
  );

const bullets = (items: readonly RichTextSection[]): RichPart => ({
  type: "rich_text_list",
  style: "bullet",
  elements: [...items],
});

const plainSection = (line: Line): RichTextSection => sectionOf([textElement(plainLine(line))]);

/** The part of a block that is rich text. */
const richPart = (block: ReplyBlock): RichPart => {
  switch (block.kind) {
    case "section":
      return boldHead(block.line, "bold");
    case "note":
      return plainSection(block.line);
    case "quote":
      return { type: "rich_text_quote", elements: [textElement(block.cited.quote.text)] };
    case "diff":
      return diffSection(block);
    case "list":
      return bullets(block.items.map((item) => boldHead(item, "plain")));
    case "steps":
      return bullets(block.steps.map(({ request }) => sectionOf([textElement(request, { code: true })])));
  }
};

const hasLink = (line: Line): boolean => line.some(({ kind }) => kind === "link");

/** Lines of a block that are small: an attribution, a note on a quote, one that leads to an article. */
const smallPart = (block: ReplyBlock, before: ReplyBlock | undefined): readonly (readonly Piece[])[] => {
  if (block.kind === "quote") return [attributionPieces(block)];
  if (block.kind !== "note") return [];
  return before?.kind === "quote" || hasLink(block.line) ? [piecesOf(block.line)] : [];
};

/** Blocks in order: rich text runs on until something small interrupts it, so that a section stands by its quote. */
const bodyBlocks = (blocks: readonly ReplyBlock[]): readonly KnownBlock[] => {
  const body: KnownBlock[] = [];
  let rich: RichPart[] = [];
  let small: (readonly Piece[])[] = [];
  const close = (): void => {
    if (rich.length > 0) body.push(richText(rich));
    body.push(...smallLines(small));
    rich = [];
    small = [];
  };
  blocks.forEach((block, at) => {
    const lines = smallPart(block, blocks[at - 1]);
    const isRich = block.kind === "quote" || lines.length === 0;
    if ((isRich && small.length > 0) || block.kind === "section") close();
    if (isRich) rich.push(richPart(block));
    small.push(...lines);
  });
  close();
  return body;
};

/** Sources are small below quotes, and else what is told. */
const sourceBlocks = ({ blocks, sources }: Reply): readonly KnownBlock[] => {
  if (sources.length === 0) return [];
  const lines = sources.map(sourcePieces);
  return blocks.some(({ kind }) => kind === "quote")
    ? [{ type: "divider" }, ...smallLines(lines)]
    : [richText(lines.map(plainPieces))];
};

/** A page of a reply in Block Kit, without its buttons. */
export const printBlocks = (page: Reply): readonly KnownBlock[] => [
  ...headingBlocks(page.heading),
  ...bodyBlocks(page.blocks),
  ...sourceBlocks(page),
  ...smallLines([piecesOf(page.footer)]),
];
