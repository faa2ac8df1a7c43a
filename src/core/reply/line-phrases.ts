import { SEPARATORS } from "./phrases.js";
import type { Line, Run } from "./reply.js";

const isSeparator = (run: Run): boolean =>
  run.kind === "template" && SEPARATORS.some((separator) => separator === run.text);

/** The phrases of a line, without what stands between them. */
export const phrasesOf = (line: Line): readonly Line[] => {
  const phrases: Run[][] = [[]];
  for (const run of line) {
    if (isSeparator(run)) phrases.push([]);
    else phrases.at(-1)?.push(run);
  }
  return phrases.filter((phrase) => phrase.length > 0);
};

/** The first phrase of a line, and what follows its separator: what is said, and the particulars. */
export const splitHead = (line: Line): { readonly head: Line; readonly rest: Line } => {
  const at = line.findIndex(isSeparator);
  return at < 0 ? { head: line, rest: [] } : { head: line.slice(0, at), rest: line.slice(at + 1) };
};
