import type { Sentence } from "../../core/model/article.js";
import type { AttributedSource, Attribution } from "../../core/model/attribution.js";
import type { Span } from "../../core/model/span.js";
import type { FoundPeople } from "../people/find-people.js";
import type { TextStructure } from "../text-structure.js";
import { type Clause, type Piece, readClauses } from "./clauses.js";
import { linkSource, mentionFrom, withOwnMind, withoutOwnName, withSteadyPronoun } from "./link-sources.js";
import { withoutNamesake } from "./namesakes.js";
import { isCapital, type Phrase } from "./noun-phrases.js";
import type { Statement } from "./statement.js";
import { findStatements } from "./statements.js";
import { DOCUMENT_NOUNS } from "./word-lists.js";

/** An attribution while its quotation may still go on. */
interface Draft {
  readonly source: AttributedSource;
  readonly cue: Span | null;
  readonly content: Span[];
  readonly carrier: Span | null;
}

/** Who spoke last, and whether an uncued quotation would still be theirs. */
interface Speaker {
  readonly draft: Draft;
  readonly block: number;
  /** True while the quotation itself goes on: directly before, closed or not. */
  readonly quoting: boolean;
  readonly asks: boolean;
}

interface Reading {
  readonly text: string;
  readonly people: FoundPeople;
  readonly drafts: Draft[];
  readonly quotations: Piece[];
  readonly claimed: Set<number>;
  last: Speaker | null;
  /** A statement whose words follow: "He put it bluntly:". */
  pending: { readonly statement: Statement; readonly source: AttributedSource } | null;
  /** A quotation without speaker that its paragraph does not close: it may belong to the next one's. */
  unclosed: Piece | null;
}

/** Shorter quotations within a clause are terms, not speech that goes on. In characters. */
const SHORTEST_ALONE = 20;

const spanOf = (clause: Clause, run: Phrase): Span => ({
  start: clause[run.from]?.start ?? 0,
  end: clause[run.to - 1]?.end ?? 0,
});

const isMark = (piece: Piece): boolean => piece.kind === "mark";

/** True when the clause is quotations and nothing else. */
const isBareQuotation = (clause: Clause): boolean => {
  const [first, ...rest] = clause;
  return first?.kind === "quotation" && rest.every((piece) => isMark(piece) || piece.kind === "quotation");
};

const claim = (reading: Reading, clause: Clause, run: Phrase): void => {
  for (let at = run.from; at < run.to; at += 1) {
    const piece = clause[at];
    if (piece?.kind === "quotation") reading.claimed.add(piece.start);
  }
};

const isFree = (reading: Reading, piece: Piece | undefined): piece is Piece =>
  piece !== undefined && piece.kind === "quotation" && !reading.claimed.has(piece.start);

const sentenceLike = (text: string, piece: Piece): boolean =>
  /[.?!…,—–-]["”'’]{0,2}$/.test(text.slice(piece.start, piece.end));

/** “Why?” Smith asked: the quotation stands in the clause before. */
const takeBefore = (reading: Reading, previous: Clause | undefined): Span | null => {
  const piece = previous?.[previous.length - 1];
  if (!isFree(reading, piece) || !sentenceLike(reading.text, piece) || previous?.length !== 1) return null;
  reading.claimed.add(piece.start);
  return piece;
};

/** True for a name in quotation marks: whom a speaker names is not the next speaker. */
const isQuoted = ({ quotations }: Reading, mention: Span, since: number): boolean => {
  for (let at = quotations.length - 1; at >= 0; at -= 1) {
    const piece = quotations[at];
    if (piece === undefined || piece.end <= since) return false;
    if (piece.start <= mention.start && mention.end <= piece.end) return true;
  }
  return false;
};

const sourceOf = (reading: Reading, span: Span, block: number): AttributedSource => {
  const { text, last, people } = reading;
  const source = withoutNamesake(text, linkSource(text, span, people.mentions), people);
  if (last === null || last.block !== block) return source;
  const since = Math.max(last.draft.source.end, ...last.draft.content.map(({ end }) => end));
  const told = people.mentions.slice(
    mentionFrom(people.mentions, since),
    mentionFrom(people.mentions, source.start),
  );
  const mentions = told.filter((mention) => !isQuoted(reading, mention, since));
  return withSteadyPronoun(text, source, { last: last.draft.source, mentions });
};

const addStatement = (
  reading: Reading,
  statement: Statement,
  place: { readonly clause: Clause; readonly previous: Clause | undefined; readonly block: number },
): void => {
  const { clause, previous, block } = place;
  const content = statement.content.map((run) => spanOf(clause, run));
  const linked = sourceOf(reading, spanOf(clause, statement.source), block);
  const source = withoutOwnName(reading.text, linked, { content, mentions: reading.people.mentions });
  for (const run of statement.content) claim(reading, clause, run);
  const before = statement.wantsBefore ? takeBefore(reading, previous) : null;
  if (before !== null) content.unshift({ start: before.start, end: before.end });
  const first = content[0];
  if (first === undefined) {
    if (statement.wantsAfter) reading.pending = { statement, source };
    return;
  }
  const { unclosed } = reading;
  if (unclosed !== null && clause[0]?.start === first.start && clause[0].kind === "quotation") {
    content.unshift({ start: unclosed.start, end: unclosed.end });
    reading.claimed.add(unclosed.start);
  }
  const draft = { source, cue: statement.cue, content, carrier: statement.carrier };
  reading.drafts.push(draft);
  const quoting =
    clause.some((piece) => piece.kind === "quotation" && reading.claimed.has(piece.start)) || before !== null;
  reading.last = { draft, block, quoting, asks: statement.asks };
};

/** Gives a quotation without a cue to the one who is speaking, where nothing stands between. */
const continueWith = (
  reading: Reading,
  clause: Clause,
  place: { readonly block: number; readonly opening: boolean },
): boolean => {
  const run = { from: 0, to: clause.length };
  while (run.to > 1 && clause[run.to - 1]?.kind === "mark") run.to -= 1;
  const words = spanOf(clause, run);
  if (reading.pending !== null) {
    const { statement, source } = reading.pending;
    const draft = { source, cue: statement.cue, content: [words], carrier: statement.carrier };
    reading.drafts.push(draft);
    reading.last = { draft, block: place.block, quoting: true, asks: statement.asks };
    claim(reading, clause, run);
    return true;
  }
  const { last } = reading;
  if (last === null || clause[0]?.title === true) return false;
  const same = last.block === place.block;
  const next = place.opening && last.block === place.block - 1 && last.quoting && !last.asks;
  if (!same && !next) return false;
  claim(reading, clause, run);
  const draft = { source: last.draft.source, cue: null, content: [words], carrier: null };
  reading.drafts.push(draft);
  reading.last = { draft, block: place.block, quoting: true, asks: false };
  return true;
};

/** “…” on the price they had hoped for: a quotation that goes on within a clause of the writer's. */
const continuePartly = (reading: Reading, clause: Clause, block: number): boolean => {
  const [first] = clause;
  const { last } = reading;
  if (first?.kind !== "quotation" || first.title === true || last === null) return false;
  if (!last.quoting || last.block !== block || first.end - first.start < SHORTEST_ALONE) return false;
  reading.claimed.add(first.start);
  const content = [{ start: first.start, end: first.end }];
  reading.drafts.push({ source: last.draft.source, cue: null, content, carrier: null });
  return true;
};

/** A clause without speech between two quotations: after one that names somebody else, nobody is speaking any more. */
const interrupt = (reading: Reading, clause: Clause): void => {
  if (reading.last === null) return;
  const named = clause.some((piece, at) => at > 0 && isCapital(piece));
  reading.last = named ? null : { ...reading.last, quoting: false };
};

const OTHERS_WORDING = /^[”"’',.]*\s+in the (?:words|phrase|phrasing) of\b/;

/** “…,” in the words of one account: the marks hold the account's words, not the speaker's. */
const isOthersWording = (text: string, { end }: Piece): boolean =>
  OTHERS_WORDING.test(text.slice(end, end + 40));

const readBlock = (reading: Reading, clauses: readonly Clause[], block: number): void => {
  clauses.forEach((clause, at) => {
    const statements = findStatements(reading.text, clause);
    for (const piece of clause) {
      if (piece.kind === "quotation" && !isOthersWording(reading.text, piece)) reading.quotations.push(piece);
    }
    const before = reading.drafts.length;
    const waiting = reading.pending;
    const bare = statements.length === 0 && isBareQuotation(clause);
    if (bare) {
      if (!continueWith(reading, clause, { block, opening: at === 0 })) reading.last = null;
    }
    for (const statement of statements)
      addStatement(reading, statement, { clause, previous: clauses[at - 1], block });
    const silent = !bare && reading.drafts.length === before;
    if (silent && !continuePartly(reading, clause, block)) interrupt(reading, clause);
    if (reading.pending === waiting) reading.pending = null;
    if (at === 0) reading.unclosed = null;
  });
  const final = clauses[clauses.length - 1];
  const piece = final?.[final.length - 1];
  reading.unclosed = clauses.length === 1 && isFree(reading, piece) && piece.closed === false ? piece : null;
};

const modeOf = (content: readonly Span[], quotations: readonly Piece[]): Attribution["mode"] => {
  let quoted = 0;
  let length = 0;
  for (const span of content) {
    length += span.end - span.start;
    for (const piece of quotationsWithin(quotations, span)) {
      const whole = piece.start === span.start && piece.end >= span.end;
      if (whole || piece.title !== true) quoted += Math.min(piece.end, span.end) - piece.start;
    }
  }
  if (quoted === 0) return "reported";
  return quoted >= length - 2 * content.length ? "direct" : "mixed";
};

/** "Estimates suggest", "reports say": no one document, so that nothing in marks is certain to be its words. */
const isWeak = (text: string, source: Span): boolean => {
  const words = text.slice(source.start, source.end).toLowerCase();
  return words.endsWith("s") && DOCUMENT_NOUNS.has(words);
};

const quotationsWithin = (quotations: readonly Piece[], span: Span): readonly Piece[] => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Piece[] = [];
  for (let at = low; at < quotations.length; at += 1) {
    const piece = quotations[at];
    if (piece === undefined || piece.start >= span.end) break;
    found.push(piece);
  }
  return found;
};

const sentencesByBlock = ({ blocks, sentences }: TextStructure): readonly (readonly Sentence[])[] => {
  const byBlock: Sentence[][] = blocks.map(() => []);
  for (const sentence of sentences) byBlock[sentence.block]?.push(sentence);
  return byBlock;
};

const fallSilent = (reading: Reading): void => {
  reading.last = null;
  reading.pending = null;
  reading.unclosed = null;
};

/** Finds who is said to have said what, in text order: in paragraphs, and by themselves in posts. */
export const findAttributions = (structure: TextStructure, people: FoundPeople): readonly Attribution[] => {
  const { text, blocks } = structure;
  const byBlock = sentencesByBlock(structure);
  const reading: Reading = {
    text,
    people,
    drafts: [],
    quotations: [],
    claimed: new Set(),
    last: null,
    pending: null,
    unclosed: null,
  };
  blocks.forEach((block, index) => {
    if (block.kind !== "paragraph" && block.kind !== "post") return;
    // Nobody speaks on from the text into a post, nor out of it.
    const edge = block.kind === "post";
    if (edge) fallSilent(reading);
    readBlock(reading, readClauses(text, block, byBlock[index] ?? []), index);
    if (edge) fallSilent(reading);
  });
  return withOwnMind(text, reading.drafts)
    .map(({ source, cue, content, carrier }) => {
      const spans = content
        // "said that while …": a clause that opens with another clause can leave nothing between the two.
        .filter(({ start, end }) => end > start)
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => ({ start, end }));
      const mode = isWeak(text, source) ? "reported" : modeOf(spans, reading.quotations);
      return { source, cue, content: spans, mode, carrier };
    })
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
};
