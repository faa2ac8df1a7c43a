import { diffLine } from "../../../core/reply/diff-line.js";
import type { NextStep, Reply, ReplyBlock, SourceLine } from "../../../core/reply/reply.js";
import { escapeDiscord, escapeQuote } from "./escape.js";
import {
  printAttribution,
  printBoldHead,
  printHeading,
  printLine,
  printSmall,
  printSource,
} from "./lines.js";

/** Words to type, in the type of code where none of them needs an escape. */
const printRequest = ({ request }: NextStep): string => {
  const escaped = escapeDiscord(request);
  return `- ${escaped === request ? `\`${request}\`` : escaped}`;
};

/**
 * The sources of a page, each leading to the first sentence that the page quotes from it: addresses are long, and one
 * way to each place is enough.
 */
const sourcesOf = ({ blocks, sources }: Reply): readonly SourceLine[] =>
  sources.map((source) => {
    const quoted = blocks.find((block) => block.kind === "quote" && block.cited.n === source.n);
    return quoted?.kind === "quote" && quoted.url !== null ? { ...source, url: quoted.url } : source;
  });

/** A quote's own link, where its source's line leads to another sentence. */
const ownLink = (block: ReplyBlock & { kind: "quote" }, sources: readonly SourceLine[]): string | null =>
  sources.some(({ n, url }) => n === block.cited.n && url === block.url) ? null : block.url;

const DIFF_MARKS = { same: "", asked: "~~", text: "**" } as const;

const printDiff = ({ parts }: ReplyBlock & { kind: "diff" }): string =>
  parts.map((part) => `${DIFF_MARKS[part.op]}${printLine(diffLine([part]))}${DIFF_MARKS[part.op]}`).join(" ");

const printBlock = (block: ReplyBlock, { blocks, sources }: Reply): readonly string[] => {
  switch (block.kind) {
    case "section":
      return [printBoldHead(block.line, "bold")];
    case "note":
      return [
        blocks[blocks.indexOf(block) - 1]?.kind === "quote"
          ? printSmall(block.line)
          : // A quote may stand before it: a line that is not quoted ends the quote.
            printLine(block.line),
      ];
    case "quote":
      return [
        escapeQuote(block.cited.quote.text),
        printAttribution(block.attribution, block.cited.n, ownLink(block, sources)),
      ];
    case "diff":
      return [printDiff(block)];
    case "list":
      return block.items.map((item) => `- ${printBoldHead(item, "plain")}`);
    case "steps":
      return block.steps.map(printRequest);
  }
};

/** A section stands close to what it heads, a note to the heading or quote before it; else a blank line parts them. */
const isClose = (before: ReplyBlock | undefined, block: ReplyBlock): boolean =>
  before?.kind === "section" ||
  (block.kind === "note" && (before === undefined || before.kind === "quote" || before.kind === "note"));

/** A page of a reply as the content of one message. Sources are small below quotes, and else what is told. */
export const printContent = (reply: Reply): string => {
  const page = { ...reply, sources: sourcesOf(reply) };
  const blocks = page.blocks.flatMap((block, at) => [
    ...(isClose(page.blocks[at - 1], block) ? [] : [""]),
    ...printBlock(block, page),
  ]);
  const size = page.blocks.some(({ kind }) => kind === "quote") ? "small" : "plain";
  const sources = page.sources.map((source) => printSource(source, size));
  return [
    ...printHeading(page.heading),
    ...blocks,
    ...(sources.length === 0 ? [] : ["", ...sources]),
    "",
    printSmall(page.footer),
  ].join("\n");
};
