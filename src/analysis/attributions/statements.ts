import type { Span } from "../../core/model/span.js";
import type { Clause, Piece } from "./clauses.js";
import { type Complement, complementOf } from "./complements.js";
import { type CueVerb, cueVerb } from "./cue-verbs.js";
import { canSpeak, isCapital, isClauseLike, type Phrase, phraseAfter } from "./noun-phrases.js";
import { type Known, type Subject, subjectOf } from "./subjects.js";
import { DOCUMENT_NOUNS, isAdverb, SUBORDINATORS } from "./word-lists.js";

/** What one cue gives to one source, still in pieces of its clause. */
export interface Statement {
  readonly source: Phrase;
  readonly cue: Span;
  /** Runs of pieces, in order. Empty while it only waits for the quotation before or after its clause. */
  readonly content: readonly Phrase[];
  readonly carrier: Span | null;
  /** True when a quotation right before the clause would be its words: “Why?” Smith asked. */
  readonly wantsBefore: boolean;
  /** True when the clause ends in a colon or comma that leads the next quotation in. */
  readonly wantsAfter: boolean;
  /** True for a question: who answers is somebody else. */
  readonly asks: boolean;
}

const isQuotation = (piece: Piece | undefined): boolean => piece?.kind === "quotation";
const isMark = (piece: Piece): boolean => piece.kind === "mark";

/** A name of a work, bill or party in quotation marks: “Big Beautiful Bill”. Also a single word that nobody says. */
export const isTitle = (text: string, span: Span): boolean => {
  const inner = text.slice(span.start + 1, span.end - 1).replace(/[\s,.;:]+$/, "");
  if (
    inner.length > 60 ||
    (/[.!?]$/.test(text.slice(span.end - 2, span.end - 1)) === true && /[!?]/.test(inner))
  )
    return false;
  const words = inner.split(/\s+/);
  const small = /^(?:a|an|the|of|and|in|on|for|to|at|or|with|is|by)$/;
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return (
    words.length >= 2 &&
    capitals.length > 0 &&
    words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && small.test(word)))
  );
};

const endsLikeSpeech = (text: string, quotation: Piece): boolean =>
  quotation.closed === true &&
  /[,?!—–\-…]["”'’]?$|\.["”'’]$/.test(text.slice(quotation.start, quotation.end));

interface Read {
  readonly text: string;
  readonly clause: Clause;
  /** Pieces before this one belong to earlier statements of the clause. */
  readonly taken: number;
}

/** The quotation, or the clause with a comma after it, that ends right before `from`. */
const contentBefore = ({ text, clause, taken }: Read, from: number, allowsClause: boolean): Phrase | null => {
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
  if (!isClauseLike(clause, start, last + 1)) return null;
  return SUBORDINATORS.has(first.lower) && first.lower !== "but" ? null : { from: start, to: last + 1 };
};

/** Where words that begin at `from` end: before the next statement of the same level, else with the clause. */
const contentEnd = (clause: Clause, from: number, nexts: readonly number[]): number => {
  for (const next of nexts) {
    if (next <= from) continue;
    const before = clause[next - 1];
    const joined =
      before?.kind === "word" &&
      (before.lower === "and" ||
        before.lower === "but" ||
        before.lower === "while" ||
        before.lower === "as" ||
        before.lower === "before");
    if (joined) return clause[next - 2]?.kind === "mark" ? next - 2 : next - 1;
    if (before?.kind === "mark" && before.text !== "," && before.text !== ":") return next - 1;
    if (before?.text === "," && clause[next]?.lower.endsWith("ing") === true) return next - 1;
  }
  return clause.length;
};

const trimMarks = (clause: Clause, run: Phrase): Phrase => {
  let { from, to } = run;
  while (to > from && clause[to - 1]?.kind === "mark" && !/[?!]/.test(clause[to - 1]?.text ?? "")) to -= 1;
  while (from < to && clause[from]?.kind === "mark") from += 1;
  return { from, to };
};

/** Every label of "called it “a disgrace” and “a scandal”"; names of works are none. */
const labelsFrom = ({ text, clause }: Read, from: number, to: number): readonly Phrase[] => {
  const runs: Phrase[] = [];
  for (let at = from; at < to; at += 1) {
    const piece = clause[at];
    if (piece?.kind === "mark" && piece.text !== ",") break;
    if (piece?.kind === "word" && (SUBORDINATORS.has(piece.lower) || piece.lower.endsWith("ing"))) break;
    if (piece?.kind === "quotation" && !isTitle(text, piece)) runs.push({ from: at, to: at + 1 });
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

const following = (read: Read, complement: Complement, nexts: readonly number[]): readonly Phrase[] => {
  const { text, clause } = read;
  const { at, kind } = complement;
  if (kind === "none" || kind === "other") return [];
  const end = contentEnd(clause, at, nexts);
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
const afterInsertion = (read: Read, at: number, before: Phrase | null): readonly Phrase[] => {
  const { clause } = read;
  if (clause[at]?.text !== "," || at + 3 > clause.length) return [];
  if (before === null || isClauseLike(clause, before.from, before.to)) return [];
  const first = clause[at + 1];
  if (first === undefined || first.kind !== "word" || /ing$/.test(first.lower)) return [];
  return [trimMarks(clause, { from: at + 1, to: clause.length })];
};

const statementOf = (
  read: Read,
  verb: CueVerb,
  found: { readonly at: number; readonly subject: Subject; readonly nexts: readonly number[] },
): Statement => {
  const { clause } = read;
  const { at, subject, nexts } = found;
  const complement = complementOf(clause, subject.to, verb);
  const speaks = verb.uses.has("direct");
  const free = complement.kind === "none" || (complement.kind === "quotation" && complement.introduced);
  const prior =
    speaks && (!subject.shared || subject.inverted)
      ? contentBefore(read, subject.from, (free && verb.uses.has("that")) || (free && verb.uses.has("bare")))
      : null;
  const quotedBefore = prior !== null && isQuotation(clause[prior.to - 1]);
  const after =
    quotedBefore && complement.kind === "clause" && !complement.marked
      ? []
      : following(read, complement, nexts);
  const inserted =
    after.length === 0 && prior === null && subject.inverted ? insertedBefore(read, subject.from) : null;
  const rest = after.length === 0 ? afterInsertion(read, complement.at, inserted) : [];
  const piece = clause[at];
  return {
    source: subject.phrase,
    cue: { start: piece?.start ?? 0, end: piece?.end ?? 0 },
    content: [
      ...(prior === null ? [] : [prior]),
      ...(rest.length > 0 && inserted !== null ? [inserted, ...rest] : after),
    ],
    carrier: complement.carrier,
    wantsBefore: speaks && prior === null && complement.kind !== "clause" && subject.from === 0,
    wantsAfter: speaks && after.length === 0 && /[:,]/.test(clause[clause.length - 1]?.text ?? ""),
    asks: verb.lemma === "ask" || verb.lemma === "wonder",
  };
};

const insertedBefore = ({ clause, taken }: Read, from: number): Phrase | null =>
  clause[from - 1]?.text === "," && from - 1 > taken ? { from: taken, to: from - 1 } : null;

/** "According to X, …" and "…, according to X". */
const accordingTo = (read: Read, at: number): Statement | null => {
  const { clause } = read;
  const phrase = phraseAfter(clause, at + 2);
  if (phrase === null) return null;
  const source = reportSource(clause, phrase);
  const cue = { start: clause[at]?.start ?? 0, end: clause[at + 1]?.end ?? 0 };
  const last = clause[source.to - 1];
  const carrier = source.from === phrase.from ? null : { start: cue.start, end: last?.end ?? cue.end };
  let end = source.to;
  while (end < clause.length && clause[end]?.kind === "word") end += 1;
  const prior = contentBefore(read, at, true) ?? plainBefore(read, at);
  const rest =
    clause[end]?.text === ","
      ? trimMarks(clause, { from: restStart(clause, end + 1), to: clause.length })
      : null;
  const run = prior ?? rest;
  if (run === null || run.to - run.from < 1) return null;
  return { source, cue, content: [run], carrier, wantsBefore: false, wantsAfter: false, asks: false };
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

interface Hit {
  readonly at: number;
  readonly verb: CueVerb;
  readonly subject: Subject;
}

const hitsOf = (clause: Clause): readonly Hit[] => {
  const hits: Hit[] = [];
  let known: Known | null = null;
  clause.forEach((piece, at) => {
    if (piece.kind !== "word" || (isCapital(piece) && at > 0)) return;
    const verb = cueVerb(piece.lower);
    if (verb === undefined || (verb.uses.has("out") && clause[at + 1]?.lower !== "out")) return;
    const last = hits[hits.length - 1];
    const subject = subjectOf(clause, at, known);
    if (subject === null || (last?.subject.inverted && at < last.subject.to)) return;
    known = { subject: subject.phrase, verb: at };
    hits.push({ at, verb, subject });
  });
  return hits;
};

/** Finds the statements of one clause: which words its cues give to whom. */
export const findStatements = (text: string, clause: Clause): readonly Statement[] => {
  const statements: Statement[] = [];
  const hits = hitsOf(clause);
  const nexts = hits.map(({ subject }) => subject.from);
  let taken = 0;
  for (const { at, verb, subject } of hits) {
    const statement = statementOf({ text, clause, taken }, verb, { at, subject, nexts });
    if (statement.content.length === 0 && !statement.wantsBefore && !statement.wantsAfter) continue;
    statements.push(statement);
    const lastRun = statement.content[statement.content.length - 1];
    if (lastRun !== undefined && clause.slice(lastRun.from, lastRun.to).every(isQuotation))
      taken = Math.max(taken, lastRun.to);
  }
  clause.forEach((piece, at) => {
    if (piece.lower !== "according" || clause[at + 1]?.lower !== "to") return;
    const statement = accordingTo({ text, clause, taken: 0 }, at);
    if (statement !== null) statements.push(statement);
  });
  return statements;
};
