import type { Reply } from "../reply/reply.js";

/** The beginning of a help reply: examples that work on this collection, without the list of commands. */
export const shortHint = (help: Reply): Reply => {
  const last = help.blocks.findIndex(({ kind }) => kind === "steps");
  return last < 0 ? help : { ...help, blocks: help.blocks.slice(0, last + 1) };
};
