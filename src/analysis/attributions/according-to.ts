import type { Clause } from "./clauses.js";
import { contentBefore, type Read, trimMarks } from "./contents.js";
import { canSpeak, headOf, isCapital, isClauseLike, type Phrase, phraseAfter } from "./noun-phrases.js";
import type { Statement } from "./statement.js";
import { DOCUMENT_NOUNS } from "./word-lists.js";

/** True where "according to" stands. */
export const isAccordingTo = (clause: Clause, at: number): boolean =>
  clause[at]?.lower === "according" && clause[at + 1]?.lower === "to";

/** "according to plan" names nobody. */
const NOBODY = new Set(
  "plan plans schedule size age ages type types need needs taste custom ability parity logic situation circumstances conditions tradition season event game income merit rank price".split(
    " ",
  ),
);

/** "According to X, …" and "…, according to X". */
export const accordingTo = (read: Read, at: number): Statement | null => {
  const { clause } = read;
  const phrase = phraseAfter(clause, at + 2, true);
  if (phrase === null || NOBODY.has(headOf(clause, phrase)?.lower ?? "")) return null;
  const source = reportSource(clause, phrase);
  const cue = { start: clause[at]?.start ?? 0, end: clause[at + 1]?.end ?? 0 };
  const last = clause[source.to - 1];
  const carrier = source.from === phrase.from ? null : { start: cue.start, end: last?.end ?? cue.end };
  const rest = clauseAfter(clause, source.to, at === 0);
  const relative = clause[at - 1]?.text === "," && RELATIVE.has(clause[at - 2]?.lower ?? "");
  const prior = relative ? null : (contentBefore(read, at, true) ?? plainBefore(read, at));
  const run = prior ?? rest;
  if (run === null || run.to - run.from < 1) return null;
  return { source, cue, content: [run], carrier, wantsBefore: false, wantsAfter: false, asks: false };
};

const RELATIVE = new Set(["which", "that", "who", "and", "but", "because", "where", "when"]);

/** What follows the source: behind a comma, or at once where the sentence opens without one. */
const clauseAfter = (clause: Clause, from: number, opening: boolean): Phrase | null => {
  let end = from;
  while (end < clause.length && clause[end]?.kind === "word") end += 1;
  if (opening && isClauseLike(clause, from, end)) return trimMarks(clause, { from, to: clause.length });
  if (clause[end]?.text !== ",") return null;
  return trimMarks(clause, { from: restStart(clause, end + 1), to: clause.length });
};

/** Skips an apposition after the source: "according to Smith, a spokesman for the mayor, …". */
const restStart = (clause: Clause, from: number): number => {
  const phrase = phraseAfter(clause, from);
  return phrase !== null && clause[phrase.to]?.text === "," && !isCapital(clause[from])
    ? phrase.to + 1
    : from;
};

const plainBefore = ({ clause, taken }: Read, at: number): Phrase | null => {
  const run = trimMarks(clause, { from: taken, to: at });
  return run.to - run.from >= 4 && isClauseLike(clause, run.from, run.to) ? run : null;
};

/** "a detailed report by The Washington Post" speaks with the voice of the newspaper. */
const reportSource = (clause: Clause, phrase: Phrase): Phrase => {
  const link = clause[phrase.to];
  const head = clause[phrase.to - 1]?.lower ?? "";
  if (!DOCUMENT_NOUNS.has(head) || !(link?.lower === "by" || link?.lower === "from" || link?.lower === "in"))
    return phrase;
  const named = phraseAfter(clause, phrase.to + 1);
  return named !== null && canSpeak(clause, named) && isCapital(clause[named.to - 1]) ? named : phrase;
};
