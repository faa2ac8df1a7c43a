import { accordingTo, isAccordingTo } from "./according-to.js";
import type { Clause } from "./clauses.js";
import { colonStatement } from "./colon-statements.js";
import type { Complement } from "./complement.js";
import { complementOf } from "./complements.js";
import {
  afterInsertion,
  contentBefore,
  type Found,
  following,
  insertedBefore,
  isQuotation,
  type Read,
  trimMarks,
} from "./contents.js";
import { type CueVerb, cueVerb } from "./cue-verbs.js";
import { isCapital, type Phrase } from "./noun-phrases.js";
import type { Statement } from "./statement.js";
import { type Known, type Subject, subjectOf } from "./subjects.js";
import { NO_SOURCE } from "./word-lists.js";

/** A quotation beyond the next cue, or with a subject and cue of its own right behind it, is that cue's. */
const ownComplement = (hit: Hit, hits: readonly Hit[]): Complement => {
  const { at, complement } = hit;
  if (complement.kind !== "quotation") return complement;
  const taken = hits.some((other) => other.at > at && other.at < complement.at);
  const led = hits.some(({ subject }) => !subject.shared && subject.from === complement.at + 1);
  return taken || (led && complement.introduced) ? { ...complement, kind: "other" } : complement;
};

const statementOf = (read: Read, verb: CueVerb, found: Found): Statement => {
  const { clause } = read;
  const { at, subject, complement } = found;
  const speaks = verb.uses.has("direct");
  const reports = complement.kind === "none" && (verb.uses.has("that") || verb.uses.has("bare"));
  const own = speaks && (!subject.shared || subject.inverted);
  const prior = own ? contentBefore(read, subject.from, reports) : null;
  const quotedBefore = prior !== null && isQuotation(clause[prior.to - 1]);
  // "By implying that …, Lee added fuel": the words end before a subject that follows them.
  const ends = (run: Phrase): Phrase =>
    run.from < subject.phrase.from && subject.phrase.from < run.to
      ? trimMarks(clause, { from: run.from, to: subject.phrase.from })
      : run;
  const skips = quotedBefore && complement.kind === "clause" && !complement.marked;
  const after = skips ? [] : following(read, complement, found).map(ends);
  const inserts = after.length === 0 && prior === null && subject.inverted;
  const inserted = inserts ? insertedBefore(read, subject.from) : null;
  const rest = inserted === null ? [] : afterInsertion(read, complement.at, inserted);
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

interface Hit {
  readonly at: number;
  readonly verb: CueVerb;
  readonly subject: Subject;
  readonly complement: Complement;
}

/** "pointed out", "put it": some verbs are cues only with the word after them. */
const hasParticle = (clause: Clause, at: number, { uses }: CueVerb): boolean => {
  const next = clause[at + 1]?.lower;
  return (!uses.has("out") || next === "out") && (!uses.has("it") || next === "it");
};

const NOUN_BEFORE = new Set("the a an his her their its our my your this no any".split(" "));

/** "the report", "Smith's claims": no verb. */
const isNoun = (clause: Clause, at: number): boolean => {
  const before = clause[at - 1];
  return before?.kind === "word" && (NOUN_BEFORE.has(before.lower) || /['’]s$/.test(before.text));
};

const cueAt = (clause: Clause, at: number): CueVerb | null => {
  const piece = clause[at];
  if (piece?.kind !== "word" || (isCapital(piece) && at > 0)) return null;
  const verb = cueVerb(piece.lower);
  return verb === undefined || !hasParticle(clause, at, verb) || isNoun(clause, at) ? null : verb;
};

const isBehindQuotation = (clause: Clause, from: number): boolean => {
  const before = clause[from - 1];
  if (before?.lower === "as") return isBehindQuotation(clause, from - 1);
  return isQuotation(before) || (before?.text === "," && isQuotation(clause[from - 2]));
};

const hitsOf = (clause: Clause): readonly Hit[] => {
  const hits: Hit[] = [];
  let known: Known | null = null;
  for (let at = 0; at < clause.length; at += 1) {
    const verb = cueAt(clause, at);
    const last = hits[hits.length - 1];
    const subject: Subject | null = verb === null ? null : subjectOf(clause, at, known);
    if (verb === null || subject === null || (last?.subject.inverted && at < last.subject.to)) continue;
    if (NO_SOURCE.has(clause[subject.phrase.from]?.lower ?? "")) continue;
    const complement = complementOf(clause, subject.to, verb);
    // Words that say nothing must not hide the subject of the next verb.
    if (complement.kind === "other" && !isBehindQuotation(clause, subject.from)) continue;
    known = { subject: subject.phrase, verb: at };
    hits.push({ at, verb, subject, complement });
  }
  return hits;
};

/** Finds the statements of one clause: which words its cues give to whom. */
export const findStatements = (text: string, clause: Clause): readonly Statement[] => {
  const statements: Statement[] = [];
  const hits = hitsOf(clause);
  const according = clause.flatMap((piece, at) =>
    isAccordingTo(clause, at) && piece.kind === "word" ? [at] : [],
  );
  const complements = hits.map((hit) => ownComplement(hit, hits));
  const ends = hits.flatMap(({ subject }, i) => {
    const kind = complements[i]?.kind;
    return kind === "other" || (kind === "none" && subject.shared) ? [] : [subject.from];
  });
  const nexts = [...ends, ...according];
  let taken = 0;
  const speaking = hits.flatMap(({ subject }, i) =>
    complements[i]?.kind === "other" || subject.shared ? [] : [subject.from],
  );
  const closing = hits.flatMap(({ subject, complement }) =>
    complement.kind === "none" && !subject.shared ? [subject.from] : [],
  );
  for (const [i, { at, verb, subject }] of hits.entries()) {
    const complement = complements[i];
    if (complement === undefined) continue;
    const statement = statementOf({ text, clause, taken }, verb, {
      at,
      subject,
      complement,
      nexts,
      speaking,
      closing,
    });
    if (statement.content.length === 0 && !statement.wantsBefore && !statement.wantsAfter) continue;
    statements.push(statement);
    const lastRun = statement.content[statement.content.length - 1];
    // A label is only a part of what another source may be passing on.
    const owns = lastRun !== undefined && complement.kind !== "labels";
    if (owns && clause.slice(lastRun.from, lastRun.to).every(isQuotation))
      taken = Math.max(taken, lastRun.to);
  }
  according.forEach((at) => {
    const statement = accordingTo({ text, clause, taken: 0 }, at);
    if (statement !== null) statements.push(statement);
  });
  const led = statements.length === 0 ? colonStatement(clause) : null;
  return led === null ? statements : [led];
};
