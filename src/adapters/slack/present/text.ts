import { type Line, plainLine, type Reply, type ReplyBlock } from "../../../core/reply/reply.js";
import { escapeSlack } from "./escape.js";

const textLines = (block: ReplyBlock): readonly string[] => {
  switch (block.kind) {
    case "section":
      return ["", plainLine(block.line)];
    case "note":
    case "diff":
      return [plainLine(block.line)];
    case "quote":
      return [block.cited.quote.text, plainLine(block.attribution)];
    case "list":
      return block.items.map(plainLine);
    case "steps":
      return block.steps.map(({ request }) => request);
  }
};

/** A line as the plain text holds it. */
export const printTextLine = (line: Line): string => escapeSlack(plainLine(line));

/** A page of a reply as plain text: all of it, for notifications, screen readers and clients without blocks. */
export const printText = ({ heading, blocks, sources, footer }: Reply): string =>
  escapeSlack(
    [
      plainLine(heading),
      ...blocks.flatMap(textLines),
      ...(sources.length === 0 ? [] : ["", ...sources.map(({ line }) => plainLine(line))]),
      plainLine(footer),
    ].join("\n"),
  );
