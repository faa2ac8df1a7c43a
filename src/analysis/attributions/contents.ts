import type { Clause, Piece } from "./clauses.js";
import type { Complement } from "./complement.js";
import { isClauseLike, type Phrase } from "./noun-phrases.js";
import type { Subject } from "./subjects.js";
import { isAdverb, isFiniteVerb, PREPOSITIONS, SUBORDINATORS } from "./word-lists.js";

export const isQuotation = (piece: Piece | undefined): boolean => piece?.kind === "quotation";
const isMark = (piece: Piece): boolean => piece.kind === "mark";

const endsLikeSpeech = (text: string, quotation: Piece): boolean =>
  quotation.closed === true &&
  /[,?!—–\-…][\s"”'’]{0,4}$|\.["”'’]{1,2}$/.test(text.slice(quotation.start, quotation.end));

export interface Read {
  readonly text: string;
  readonly clause: Clause;
  /** Pieces before this one belong to earlier statements of the clause. */
  readonly taken: number;
}

/** A cue of a clause with its surroundings. */
export interface Found {
  readonly at: number;
  readonly subject: Subject;
  readonly complement: Complement;
  /** First pieces of the clause's statements; of those, the ones that a quotation may stand before. */
  readonly nexts: readonly number[];
  readonly speaking: readonly number[];
  /** Of those, the ones that pass on what stands before them: "…, one account said". */
  readonly closing: readonly number[];
}

/** The quotation, or the clause with a comma after it, that ends right before `from`. */
export const contentBefore = (read: Read, from: number, allowsClause: boolean): Phrase | null => {
  // "“A,” as Smith put it"
  const as = read.clause[from - 1]?.lower === "as" ? 1 : 0;
  return wordsBefore(read, from - as, allowsClause);
};

const wordsBefore = ({ text, clause, taken }: Read, from: number, allowsClause: boolean): Phrase | null => {
  const before = clause[from - 1];
  if (before === undefined) return null;
  const comma = before.text === ",";
  const last = comma ? from - 2 : from - 1;
  const piece = clause[last];
  if (piece === undefined || last < taken) return null;
  if (piece.kind === "quotation" && (comma || endsLikeSpeech(text, piece))) {
    const led = clause[last - 1];
    const alone = last === taken || led?.kind === "mark" || last - taken <= 1;
    if (alone) return { from: last, to: last + 1 };
    return allowsClause && clause[taken]?.lower !== "by" ? { from: taken, to: last + 1 } : null;
  }
  if (!comma || !allowsClause) return null;
  const start = clause[taken]?.kind === "mark" ? taken + 1 : taken;
  const first = clause[start];
  if (last + 1 - start < 3 || first === undefined) return null;
  const quoted = clause.slice(start, last + 1).some(isQuotation);
  if (!quoted && !isClauseLike(clause, start, last + 1)) return null;
  const fronted = SUBORDINATORS.has(first.lower) && first.lower !== "but";
  return fronted && !hasMainClause(clause, start, last + 1) ? null : { from: start, to: last + 1 };
};

/** "After the vote was over, Smith left": more than a subordinate clause. */
const hasMainClause = (clause: Clause, from: number, to: number): boolean => {
  const comma = clause.findIndex(({ text }, at) => at > from && at < to && text === ",");
  const opening = clause[comma + 1];
  if (comma < 0 || opening === undefined || opening.kind !== "word") return false;
  const joined = opening.lower === "and" || opening.lower === "or" || opening.lower.endsWith("ing");
  if (joined || SUBORDINATORS.has(opening.lower) || PREPOSITIONS.has(opening.lower)) return false;
  return isClauseLike(clause, comma + 1, to);
};

/** Where words that begin at `from` end: before the next statement of the same level, else with the clause. */
const contentEnd = (clause: Clause, from: number, { nexts, speaking, closing }: Found): number => {
  const own = clause[from]?.kind === "quotation" ? from : -1;
  const end = Math.min(levelEnd(clause, from, nexts), passedOnEnd(clause, from, closing));
  // A quotation with a cue of its own behind it belongs to that cue.
  for (let at = from; at < end; at += 1)
    if (at !== own && clause[at]?.kind === "quotation" && isLed(clause, at, speaking)) return at;
  return end;
};

/** True for a quotation that stands by itself before the subject of another cue. */
const isLed = (clause: Clause, at: number, nexts: readonly number[]): boolean =>
  (at === 0 || clause[at - 1]?.kind === "mark") &&
  (nexts.includes(at + 1) || (clause[at + 1]?.text === "," && nexts.includes(at + 2)));

/** Where the words end before ", one account said", which passes on the whole. */
const passedOnEnd = (clause: Clause, from: number, closing: readonly number[]): number => {
  for (const next of closing) {
    const before = clause[next - 1];
    if (next <= from + 1) continue;
    if (before?.text === ",") return next - 1;
    if (before?.kind === "quotation" && next - 1 > from) return next;
  }
  return clause.length;
};

const levelEnd = (clause: Clause, from: number, nexts: readonly number[]): number => {
  for (const next of nexts) {
    if (next <= from) continue;
    const before = clause[next - 1];
    if (clause[next]?.lower === "according") return before?.text === "," ? next - 1 : next;
    const joined =
      before?.kind === "word" &&
      (before.lower === "and" ||
        before.lower === "but" ||
        before.lower === "while" ||
        before.lower === "as" ||
        before.lower === "before");
    if (joined) return clause[next - 2]?.kind === "mark" ? next - 2 : next - 1;
    if (before?.kind === "mark" && before.text !== "," && before.text !== ":") return next - 1;
    const participle = clause[next]?.lower.endsWith("ing") === true;
    if (before?.text === "," && participle) return next - 1;
  }
  return clause.length;
};

/** Leaves off marks and "and" at the ends. */
export const trimMarks = (clause: Clause, run: Phrase): Phrase => {
  let { from, to } = run;
  const isLoose = (piece: Piece | undefined): boolean =>
    (piece?.kind === "mark" && !/[?!]/.test(piece.text)) || piece?.lower === "and" || piece?.lower === "but";
  while (to > from && isLoose(clause[to - 1])) to -= 1;
  while (from < to && clause[from]?.kind === "mark") from += 1;
  return { from, to };
};

/** Every label of "called it “a disgrace” and “a scandal”"; names of works are none. */
const labelsFrom = ({ clause }: Read, from: number, to: number): readonly Phrase[] => {
  const runs: Phrase[] = [];
  for (let at = from; at < to; at += 1) {
    const piece = clause[at];
    if (piece?.kind === "mark" && piece.text !== ",") break;
    if (piece?.kind === "word" && (SUBORDINATORS.has(piece.lower) || piece.lower.endsWith("ing"))) break;
    if (piece?.kind === "quotation" && piece.title !== true) runs.push({ from: at, to: at + 1 });
  }
  return runs;
};

/** True when only "and", "later" and marks stand between two quotations. */
const isJoint = (clause: Clause, from: number, to: number): boolean =>
  clause
    .slice(from, to)
    .every(
      (piece) =>
        piece.kind === "mark" || piece.lower === "and" || piece.lower === "but" || isAdverb(piece.lower),
    );

/** A quotation and those that go on from it: "“A,” and, later, “B.”" */
const quotationsFrom = (clause: Clause, from: number): readonly Phrase[] => {
  const runs = [{ from, to: from + 1 }];
  let after = from + 1;
  for (let at = after; at < clause.length && at - after < 6; at += 1) {
    if (clause[at]?.kind !== "quotation") continue;
    if (!isJoint(clause, after, at)) break;
    runs.push({ from: at, to: at + 1 });
    after = at + 1;
  }
  return runs;
};

/** The words that follow a cue, in runs. */
export const following = (read: Read, complement: Complement, found: Found): readonly Phrase[] => {
  const { text, clause } = read;
  const { at, kind } = complement;
  if (kind === "none" || kind === "other") return [];
  const end = contentEnd(clause, at, found);
  if (kind === "labels") return labelsFrom(read, at, end);
  const piece = clause[at];
  if (kind === "quotation" && piece !== undefined) {
    const rest = clause.slice(at + 1, end).every(isMark);
    const capital = /^\S{1,2}\s?\p{Lu}/u.test(text.slice(piece.start, piece.start + 4));
    if (rest || complement.introduced || (capital && endsLikeSpeech(text, piece)))
      return quotationsFrom(clause, at);
  }
  return [trimMarks(clause, { from: at, to: end })];
};

/** The rest of a clause after an inserted cue: "Institutions, said Mauer, are required to …". */
export const afterInsertion = (read: Read, at: number, before: Phrase | null): readonly Phrase[] => {
  const { clause } = read;
  if (clause[at]?.text !== "," || at + 3 > clause.length) return [];
  if (before === null || isClauseLike(clause, before.from, before.to)) return [];
  const first = clause[at + 1];
  if (first === undefined || first.kind !== "word" || !isFiniteVerb(first.lower)) return [];
  return [trimMarks(clause, { from: at + 1, to: clause.length })];
};

/** The start of a clause that a cue is put into. */
export const insertedBefore = ({ clause, taken }: Read, from: number): Phrase | null =>
  clause[from - 1]?.text === "," && from - 1 > taken ? { from: taken, to: from - 1 } : null;
