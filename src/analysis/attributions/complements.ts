import type { Span } from "../../core/model/span.js";
import type { Clause } from "./clauses.js";
import { type Complement, complement, FARTHEST, isQuotation, spanOf, type Told } from "./complement.js";
import type { CueVerb } from "./cue-verbs.js";
import { labelled, partlyQuoted } from "./labels.js";
import { isCapital, isClauseLike, phraseAfter } from "./noun-phrases.js";
import {
  BE_FORMS,
  CARRIER_NOUNS,
  CLAUSE_OPENERS,
  DETERMINERS,
  HAVE_FORMS,
  isAdverb,
  isFiniteVerb,
  MODALS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS_AND_MONTHS,
} from "./word-lists.js";

const SKIPPED = new Set(
  "to in on at during from via through about of with by under outside for after before following into onto over".split(
    " ",
  ),
);
const OPENS_SUBORDINATE = new Set("as when while because although though after before since if".split(" "));
const OUTLETS = new Set(
  "reporters journalists lawmakers supporters viewers listeners followers investors fans".split(" "),
);
const SPEECH = ["bare", "that", "direct", "infinitive"] as const;
const QUESTION_WORDS = new Set("whether how why what where".split(" "));
const SUBJECT_OPENERS = new Set("he she they we it there i you".split(" "));
/** Verbs that put words on paper rather than in a mouth: "added the words “…” to the name". */
const WRITES = new Set("add write post report rule".split(" "));

/** True where the words of a prepositional phrase that began at `from` end before `at`. */
const endsPreposition = (clause: Clause, from: number, at: number): boolean => {
  const [before, piece] = [clause[at - 1], clause[at]];
  if (piece === undefined || piece.kind !== "word" || piece.lower === "that") return true;
  if (at === from + 1) return false;
  const word = piece.lower;
  if (CLAUSE_OPENERS.has(word) || SUBORDINATORS.has(word) || PREPOSITIONS.has(word)) return true;
  if (at > from + 2 && DETERMINERS.has(word) && !CARRIER_NOUNS.has(before?.lower ?? "")) return true;
  if (DETERMINERS.has(word) && at > from + 2) return true;
  if (isCapital(before) && !isCapital(piece)) return !CARRIER_NOUNS.has(word) && !TIME_WORDS.has(word);
  if (isCapital(before) || !isCapital(piece)) return false;
  return CARRIER_NOUNS.has(before?.lower ?? "") || TIME_WORDS.has(before?.lower ?? "");
};

const CARRYING = new Set("on in to at during via through".split(" "));

/** The piece after a prepositional phrase, and whether the phrase carries a statement. */
const skipPreposition = (
  clause: Clause,
  from: number,
): { readonly to: number; readonly carries: boolean } => {
  const preposition = clause[from]?.lower ?? "";
  let carries = false;
  let to = from + 1;
  for (; to < clause.length && to - from < 14 && !endsPreposition(clause, from, to); to += 1) {
    const piece = clause[to];
    const word = piece?.lower ?? "";
    carries ||= CARRIER_NOUNS.has(word) || (preposition === "to" && (isCapital(piece) || OUTLETS.has(word)));
    if (!WEEKDAYS_AND_MONTHS.has(word)) continue;
    to += 1;
    while (/^\d+$/.test(clause[to]?.text ?? "")) to += 1;
    break;
  }
  const open = SUBORDINATORS.has(clause[from + 1]?.lower ?? "");
  return { to, carries: carries && !open && CARRYING.has(preposition) };
};

/** "told CNN Lee is …": behind an outlet's initials its words begin, where a verb follows the next name. */
const outletEnd = (clause: Clause, at: number, to: number): number => {
  const short = /^\p{Lu}{2,5}$/u.test(clause[at]?.text ?? "") && to > at + 1;
  if (!short || !isFiniteVerb(clause[to]?.lower ?? "")) return to;
  return CARRIER_NOUNS.has(clause[at + 1]?.lower ?? "") ? at + 2 : at + 1;
};

/** The piece after the one told: "told The Washington Post", "warned reporters". */
const skipAddressee = (clause: Clause, at: number): number => {
  const first = clause[at];
  if (first === undefined || first.kind !== "word") return at;
  if (OBJECT_PRONOUNS.has(first.lower) || OUTLETS.has(first.lower)) return at + 1;
  const phrase = phraseAfter(clause, at);
  if (phrase !== null) return outletEnd(clause, at, phrase.to);
  let to = DETERMINERS.has(first.lower) ? at + 1 : at;
  while (isCapital(clause[to])) to += 1;
  if (to === at + 1 && DETERMINERS.has(first.lower)) to = clause[to]?.kind === "word" ? to + 1 : at;
  return to;
};

/** After a comma: a quotation may follow an insertion ("said, in a statement, “…”"). */
const afterComma = (clause: Clause, comma: number): number => {
  if (isQuotation(clause[comma + 1])) return comma + 1;
  const opening = clause[comma + 1];
  if (opening?.kind !== "word") return -1;
  if (!PREPOSITIONS.has(opening.lower) && !opening.lower.endsWith("ing") && !isAdverb(opening.lower))
    return -1;
  for (let at = comma + 2; at < clause.length && at - comma < 16; at += 1) {
    if (clause[at]?.kind === "quotation") return -1;
    if (clause[at]?.kind !== "mark") continue;
    return isQuotation(clause[at + 1]) ? at + 1 : -1;
  }
  return -1;
};

/** A sure verb, or a past form right behind a name or plural: "Lee resigned", but not "a category voted online". */
const isClauseVerb = (clause: Clause, at: number): boolean => {
  const word = clause[at]?.lower ?? "";
  if (BE_FORMS.has(word) || HAVE_FORMS.has(word) || MODALS.has(word))
    return word !== "having" && word !== "to";
  const before = clause[at - 1];
  return (
    isFiniteVerb(word) && (isCapital(before) || /[^s]s$/.test(before?.lower ?? "") || word.includes("'"))
  );
};

/** True where a clause without "that" begins that the verb can have for its object. */
const clauseFits = (clause: Clause, at: number, verb: CueVerb): boolean => {
  if (clause.length - at < 2) return false;
  if (!verb.uses.has("bare") && !verb.uses.has("that")) return false;
  if (SUBJECT_OPENERS.has(clause[at]?.lower ?? "") && clause[at + 1]?.kind === "word") return true;
  if (verb.uses.has("infinitive")) return false;
  if (verb.uses.has("bare")) return isClauseLike(clause, at, Math.min(clause.length, at + 40));
  for (let i = at; i < clause.length && i - at < 14; i += 1) {
    const piece = clause[i];
    if (piece === undefined || piece.kind === "mark") return false;
    if (piece.kind === "quotation") continue;
    if (SUBORDINATORS.has(piece.lower)) return false;
    if (piece.lower === "and" && isFiniteVerb(clause[i + 1]?.lower ?? "")) return false;
    if (isClauseVerb(clause, i) && !isCapital(piece)) return i > at;
  }
  return false;
};

/** "said as he left the room, “…”": the words come later, led in by a comma or colon. */
const laterQuotation = ({ clause, carrier }: Told, from: number, kind: "none" | "other"): Complement => {
  for (let at = from; at < clause.length && at - from < FARTHEST; at += 1) {
    const piece = clause[at];
    if (piece?.kind === "quotation") break;
    if ((piece?.text === "," || piece?.text === ":") && isQuotation(clause[at + 1]))
      return complement("quotation", { at: at + 1, carrier, introduced: true, marked: piece.text === ":" });
  }
  return complement(kind, { at: from, carrier });
};

const isPassedOver = (word: string, next: string): boolean => {
  // "this week", "last year"
  if (TIME_WORDS.has(word) && TIME_WORDS.has(next) && next !== "this") return true;
  if (DETERMINERS.has(word)) return false;
  if (TIME_WORDS.has(word) || WEEKDAYS_AND_MONTHS.has(word) || word === "out" || word === "back") return true;
  return isAdverb(word) && word !== "there" && word !== "even" && word !== "only";
};

const atMark = ({ clause, carrier }: Told, at: number): Complement => {
  const mark = clause[at]?.text ?? "";
  const nothing = complement("none", { at, carrier });
  if (mark === ":") {
    const kind = isQuotation(clause[at + 1]) ? "quotation" : "clause";
    if (at + 1 >= clause.length) return nothing;
    return complement(kind, { at: at + 1, carrier, introduced: kind === "quotation", marked: true });
  }
  if (mark !== "," && mark !== ";") return nothing;
  const next = afterComma(clause, at);
  return next < 0 ? nothing : complement("quotation", { at: next, carrier, introduced: true });
};

const opensClause = (word: string, verb: CueVerb): number => {
  if (word === "that")
    return verb.uses.has("that") || verb.uses.has("bare") || !verb.uses.has("direct") ? 1 : -1;
  if (QUESTION_WORDS.has(word) || (verb.lemma === "ask" && /^(?:if|who|where|when)$/.test(word))) return 0;
  return word === "to" && verb.uses.has("infinitive") ? 0 : -1;
};

/** "said if they lose, the town would go on"; but "said if asked". */
const isCondition = (clause: Clause, at: number): boolean => {
  if (clause[at]?.lower !== "if") return false;
  const comma = clause.findIndex(
    ({ text, end }, place) => place > at && (text === "," || (text === "" && end > 0)),
  );
  return comma > at && clause.slice(comma).some(({ lower }) => MODALS.has(lower) || isFiniteVerb(lower));
};

/** "was advised to", "asked to": without the one who is asked it is no statement. */
const lacksAddressee = (clause: Clause, from: number, verb: CueVerb): boolean => {
  const next = clause[from]?.lower ?? "";
  if (!verb.uses.has("addressee")) return false;
  if (verb.uses.has("infinitive") && next === "to") return true;
  return verb.lemma !== "warn" && verb.lemma !== "ask" && /^(?:on|by|about|of)$/.test(next);
};

/** The complement where a word of it stands at `at`; null when the word is to be passed over. */
const atWord = (told: Told, at: number): Complement | null => {
  const { clause, verb, carrier } = told;
  const word = clause[at]?.lower ?? "";
  const offset = verb.uses.has("bare") && isCondition(clause, at) ? 0 : opensClause(word, verb);
  if (offset >= 0 && at + offset < clause.length)
    return complement("clause", { at: at + offset, carrier, marked: true });
  const subordinate = OPENS_SUBORDINATE.has(word);
  if (subordinate && !(SKIPPED.has(word) && !isFiniteVerb(clause[at + 2]?.lower ?? "")))
    return laterQuotation(told, at, "none");
  if (SKIPPED.has(word) || isPassedOver(word, clause[at + 1]?.lower ?? "")) return null;
  if (clauseFits(clause, at, verb)) return complement("clause", { at, carrier });
  const later = laterQuotation(told, at, "other");
  if (later.kind !== "other" || !verb.uses.has("that") || WRITES.has(verb.lemma)) return later;
  return partlyQuoted(told, at) ?? later;
};

const afterAddressee = (told: Told, from: number): { readonly at: number; readonly carrier: Span | null } => {
  const { clause, verb } = told;
  const word = clause[from]?.lower ?? "";
  const skips = verb.uses.has("addressee") && word !== "that" && !PREPOSITIONS.has(word);
  const at = skips ? skipAddressee(clause, from) : from;
  const carries = at > from && !OBJECT_PRONOUNS.has(word) && !verb.uses.has("infinitive");
  return { at, carrier: carries ? spanOf(clause, from - 1, at) : null };
};

/** "said on CNN’s “State of the Union” that": a title that only says where. */
const isInPassing = (clause: Clause, at: number): boolean => {
  const before = clause[at - 1];
  const placed = before?.kind === "word" && (PREPOSITIONS.has(before.lower) || /['’]s?$/.test(before.text));
  return clause[at]?.title === true && placed;
};

/** "continued “…”" quotes, "continues to have “productive” talks" does not. */
const quotesAt = (verb: CueVerb, distance: number): boolean =>
  distance === 0 || verb.uses.has("that") || verb.uses.has("bare") || verb.uses.has("as");

/** The complement that begins at a piece; null where the piece is to be passed over. */
const complementAt = (told: Told, at: number, from: number): Complement | null => {
  const { clause, verb, carrier } = told;
  const piece = clause[at];
  if (piece?.kind === "mark") return atMark(told, at);
  if (piece?.kind === "word") return atWord(told, at);
  if (isInPassing(clause, at)) return null;
  return complement(quotesAt(verb, at - from) ? "quotation" : "other", { at, carrier });
};

/** Reads what follows a cue verb. `from`: the piece after the verb, or after its subject when that stands behind. */
export const complementOf = (clause: Clause, from: number, verb: CueVerb): Complement => {
  const label = labelled(clause, from, verb);
  if (label !== null) return label;
  if (!SPEECH.some((use) => verb.uses.has(use))) return complement("other", { at: from, carrier: null });
  if (lacksAddressee(clause, from, verb)) return complement("other", { at: from, carrier: null });
  const start = afterAddressee({ clause, verb, carrier: null }, from);
  let { at, carrier } = start;
  while (at < clause.length && at - from < FARTHEST) {
    const found = complementAt({ clause, verb, carrier }, at, from);
    if (found !== null) return found;
    if (!SKIPPED.has(clause[at]?.lower ?? "")) {
      at += 1;
      continue;
    }
    const { to, carries } = skipPreposition(clause, at);
    if (carries && carrier === null) carrier = spanOf(clause, at, to);
    at = to;
  }
  return complement("none", { at, carrier });
};
