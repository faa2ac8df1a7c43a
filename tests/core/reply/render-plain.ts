import { plainLine, type Reply, type ReplyBlock } from "../../../src/core/reply/reply.js";

const renderBlock = (block: ReplyBlock): readonly string[] => {
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
      return block.steps.map(({ label }) => plainLine(label));
  }
};

/** A reply as bare lines: what is left when a presenter's markup is taken away. */
export const renderPlain = ({ heading, blocks, sources, footer }: Reply): string =>
  [
    plainLine(heading),
    ...blocks.flatMap(renderBlock),
    "",
    ...sources.map(({ line }) => plainLine(line)),
    plainLine(footer),
  ].join("\n");
