import type { Block } from "../../core/model/article.js";

/** Cuts a text into blocks: one a non-empty line. */
export const findBlocks = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end > start) blocks.push({ start, end, kind: "paragraph" });
  }
  return blocks;
};
