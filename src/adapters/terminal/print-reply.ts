import type { Line, Reply, ReplyBlock, Run, SourceLine } from "../../core/reply/reply.js";
import { showControls } from "./control-characters.js";
import type { Style } from "./style.js";
import { wrapText } from "./wrap.js";

/**
 * Where a reply is shown. `columns` null: a pipe or a file, where nothing is wrapped and every byte is kept. With
 * columns: a screen, where lines are wrapped at blanks and control characters are made visible.
 */
export interface Screen {
  readonly style: Style;
  readonly columns: number | null;
}

const NARROWEST = 30;
const WIDEST = 100;
const BAR = "│ ";
const PIPED_BAR = "> ";
const INDENT = "  ";

const shown = (text: string, { columns }: Screen): string => (columns === null ? text : showControls(text));

/** What stands before the first line of a text, and before the lines that it is wrapped into. */
interface Margin {
  readonly first: string;
  readonly next: string;
}

const FLUSH: Margin = { first: "", next: "" };
const INDENTED: Margin = { first: INDENT, next: INDENT };
const ITEM: Margin = { first: `${INDENT}- `, next: `${INDENT}  ` };
const SOURCE: Margin = { first: "", next: `${INDENT}${INDENT}` };

/** A text as lines that fit, each behind its margin. */
const layOut = (text: string, margin: Margin, { columns }: Screen): readonly string[] => {
  if (columns === null) return [`${margin.first}${text}`];
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST) - margin.next.length;
  return wrapText(text, width).map((line, at) => `${at === 0 ? margin.first : margin.next}${line}`);
};

const runText = (run: Run, screen: Screen): string => {
  const text = shown(run.text, screen);
  return run.kind === "link" ? screen.style.link(text, showControls(run.url)) : text;
};

/** A line of ours. One with a link is not wrapped: its invisible part would be counted. */
const printLine = (line: Line, screen: Screen, margin = FLUSH): readonly string[] => {
  const text = line.map((run) => runText(run, screen)).join("");
  return line.some((run) => run.kind === "link") ? [`${margin.first}${text}`] : layOut(text, margin, screen);
};

const printBlock = (block: ReplyBlock, screen: Screen): readonly string[] => {
  const { style, columns } = screen;
  switch (block.kind) {
    case "section":
      return printLine(block.line, screen).map(style.section);
    case "note":
      return printLine(block.line, screen, INDENTED);
    case "quote": {
      const bar = columns === null ? PIPED_BAR : BAR;
      const margin = { first: bar, next: bar };
      const words = layOut(shown(block.cited.quote.text, screen), margin, screen);
      return [...words.map(style.quote), ...printLine(block.attribution, screen, INDENTED).map(style.faint)];
    }
    case "diff":
      return printLine(block.line, screen, INDENTED);
    case "list":
      return block.items.flatMap((item) => printLine(item, screen, ITEM));
    case "steps":
      return block.steps.map(({ request }) => `${ITEM.first}${style.request(shown(request, screen))}`);
  }
};

/** A section stands close to what it heads, a note to the heading or quote before it; else a blank line parts them. */
const isClose = (before: ReplyBlock | undefined, block: ReplyBlock): boolean =>
  before?.kind === "section" ||
  (block.kind === "note" && (before === undefined || before.kind === "quote" || before.kind === "note"));

const printSource = ({ line, url }: SourceLine, screen: Screen): readonly string[] => {
  const { style } = screen;
  if (url === null) return printLine(line, screen, SOURCE);
  const address = showControls(url);
  // A link that cannot be clicked has to be readable.
  if (style.link("", address) === "") return [...printLine(line, screen, SOURCE), `${SOURCE.next}${address}`];
  return printLine(line, screen, SOURCE).map((text) => style.link(text, address));
};

/** A reply as the text that is written to a terminal, a pipe or a file; ends with a line break. */
export const printReply = (reply: Reply, screen: Screen): string => {
  const { style } = screen;
  const blocks = reply.blocks.flatMap((block, at) => [
    ...(isClose(reply.blocks[at - 1], block) ? [] : [""]),
    ...printBlock(block, screen),
  ]);
  const sources = reply.sources.flatMap((source) => printSource(source, screen));
  const lines = [
    ...printLine(reply.heading, screen).map(style.heading),
    ...blocks,
    ...(sources.length === 0 ? [] : ["", ...sources]),
    "",
    ...printLine(reply.footer, screen).map(style.faint),
  ];
  return `${lines.join("\n")}\n`;
};
