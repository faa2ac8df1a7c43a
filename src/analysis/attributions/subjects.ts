import type { Clause } from "./clauses.js";
import { cueVerb } from "./cue-verbs.js";
import {
  canSpeak,
  headOf,
  isCapital,
  isClauseLike,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from "./noun-phrases.js";
import {
  BE_FORMS,
  DETERMINERS,
  HAVE_FORMS,
  isAdverb,
  isFiniteVerb,
  isSpeakerNoun,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_WORDS,
  WEEKDAYS_AND_MONTHS,
} from "./word-lists.js";

/** Whose verb it is, and where its clause part begins. `inverted`: the subject stands after the verb. */
export interface Subject {
  readonly phrase: Phrase;
  /** First piece of subject and verb with what stands between. */
  readonly from: number;
  /** The piece after verb (and subject, when inverted). */
  readonly to: number;
  readonly inverted: boolean;
  /** True for a subject taken over from the main clause: ", saying …". */
  readonly shared: boolean;
}

/** The cue before this one in the same clause. */
export interface Known {
  readonly subject: Phrase;
  readonly verb: number;
}

/** Longest way from a verb back to its subject over appositions, in pieces. */
const FARTHEST = 40;

type Before =
  | { readonly kind: "refused" }
  | { readonly kind: "at"; readonly at: number; readonly helped: boolean };

type Step = "skip" | "stop" | "refuse";

/** What a word between subject and verb means: part of the verb, an adverb, or a sign that nothing was said. */
const stepOver = (clause: Clause, at: number, verb: number): Step => {
  const piece = clause[at];
  if (piece === undefined || piece.kind !== "word") return "stop";
  const word = piece.lower;
  if (NEGATIONS.has(word) || word === "to") return "refuse";
  if (MODALS.has(word) && !isCapital(piece)) return "refuse";
  if (BE_FORMS.has(word)) {
    const active = clause[verb]?.lower.endsWith("ing") ?? false;
    return active ? "skip" : "refuse";
  }
  if (HAVE_FORMS.has(word)) return word === "having" ? "refuse" : "skip";
  // "the agency this summer forecast", "Lee on Monday said"
  const time = WEEKDAYS_AND_MONTHS.has(word) || (TIME_WORDS.has(word) && !isCapital(piece));
  if (time || (word === "on" && WEEKDAYS_AND_MONTHS.has(clause[at + 1]?.lower ?? ""))) return "skip";
  return isAdverb(word) && !isCapital(piece) ? "skip" : "stop";
};

/** Goes left from the verb over "has", "also", "later": to the piece where its subject should end. */
const beforeAuxiliaries = (clause: Clause, verb: number): Before => {
  let helped = false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    // "was quoted as saying"
    if (clause[at]?.lower === "as" && clause[at - 1]?.lower === "quoted") {
      at -= 1;
      continue;
    }
    const step = stepOver(clause, at, verb);
    if (step === "refuse") return { kind: "refused" };
    if (step === "stop") return { kind: "at", at, helped };
    helped ||= HAVE_FORMS.has(clause[at]?.lower ?? "") || BE_FORMS.has(clause[at]?.lower ?? "");
  }
  return { kind: "at", at: -1, helped };
};

const previousMark = (clause: Clause, from: number, limit: number): number => {
  let at = from;
  while (at >= limit && clause[at]?.kind === "word") at -= 1;
  return at;
};

/** "The party's leader, John Smith, said": the name belongs to the role before it. */
const withNameBehind = (clause: Clause, role: Phrase): Phrase => {
  const head = headOf(clause, role);
  if (clause[role.to]?.text !== "," || head === undefined || isCapital(head)) return role;
  let to = role.to + 1;
  while (isCapital(clause[to])) to += 1;
  const name = to - role.to - 1;
  return name >= 2 && name <= 4 && clause[to]?.text === "," ? { from: role.from, to } : role;
};

/** "Smith, chief of the union, said": the subject before insertions that stand between commas. */
const beforeInsertions = (clause: Clause, comma: number): Phrase | null => {
  const limit = Math.max(0, comma - FARTHEST);
  let best: Phrase | null = null;
  let right = comma;
  while (right > limit) {
    const left = previousMark(clause, right - 1, limit);
    const first = clause[left + 1];
    if (right - left <= 1) break;
    const opening = first?.lower ?? "";
    const relative = opening === "who" || opening === "which" || opening === "whose";
    const fronted = PREPOSITIONS.has(opening) || (SUBORDINATORS.has(opening) && !relative);
    if (right !== comma && !fronted && !relative) {
      const phrase = phraseBefore(clause, right);
      const whole = phrase !== null && !isClauseLike(clause, left + 1, phrase.from);
      if (phrase !== null && (isCapital(clause[phrase.to - 1]) || best === null || whole)) best = phrase;
      if (isClauseLike(clause, left + 1, right)) break;
    }
    const mark = clause[left];
    if (left < limit || mark === undefined || mark.kind !== "mark" || mark.text !== ",") break;
    right = left;
  }
  return best === null ? null : withNameBehind(clause, best);
};

/** The subject of the sentence: its first noun phrase with a verb after it. */
export const mainSubject = (clause: Clause, before: number): Phrase | null => {
  let at = 0;
  while (at < before) {
    const piece = clause[at];
    if (piece === undefined || piece.kind !== "word") {
      at += 1;
      continue;
    }
    const fronted =
      PREPOSITIONS.has(piece.lower) || SUBORDINATORS.has(piece.lower) || piece.lower.endsWith("ing");
    const adverb = isAdverb(piece.lower) && !DETERMINERS.has(piece.lower);
    if (fronted && !isCapital(clause[at + 1] && at > 0 ? piece : undefined)) {
      while (at < before && clause[at]?.text !== ",") at += 1;
      at += 1;
      continue;
    }
    if (adverb || piece.lower === "and" || piece.lower === "but") {
      at += 1;
      continue;
    }
    const phrase = phraseAfter(clause, at);
    return phrase !== null && phrase.to <= before ? phrase : null;
  }
  return null;
};

const isCoordinated = (word: string): boolean =>
  word === "and" || word === "but" || word === "then" || word === "or";

/** "… and said", ", saying", "by calling": the verb shares the subject of what stands before (or after) it. */
const sharedSubject = (clause: Clause, at: number, known: Known | null): Phrase | null =>
  known === null ? mainSubject(clause, at + 1) : known.subject;

const frontedSubject = (clause: Clause, verb: number): Phrase | null => {
  for (let at = verb + 1; at < clause.length && at - verb < FARTHEST; at += 1) {
    if (clause[at]?.text !== "," && clause[at]?.kind !== "quotation") continue;
    const phrase = phraseAfter(clause, at + 1);
    const next = phrase === null ? undefined : clause[phrase.to];
    if (phrase !== null && next?.kind === "word" && isFiniteVerb(next.lower)) return phrase;
  }
  return null;
};

const FREE_BEFORE = new Set([
  "by",
  "and",
  "or",
  "but",
  "while",
  "before",
  "after",
  "in",
  "when",
  "without",
  "then",
]);

/** Subject of a participle: the sentence's after a comma or "by", else the noun that it describes. */
const ofParticiple = (clause: Clause, verb: number, known: Known | null): Phrase | null => {
  let at = verb - 1;
  while (at >= 0 && !FREE_BEFORE.has(clause[at]?.lower ?? "") && isAdverb(clause[at]?.lower ?? "")) at -= 1;
  const previous = clause[at];
  if (at < 0 || (at === 0 && previous?.kind === "word" && FREE_BEFORE.has(previous.lower)))
    return frontedSubject(clause, verb);
  if (previous?.kind !== "word" || FREE_BEFORE.has(previous.lower)) return sharedSubject(clause, at, known);
  return phraseBefore(clause, at + 1, known === null ? 0 : known.verb + 1);
};

const participleSubject = (clause: Clause, verb: number, known: Known | null): Subject | null => {
  const phrase = ofParticiple(clause, verb, known);
  return phrase === null ? null : { phrase, from: verb, to: verb + 1, inverted: false, shared: true };
};

/** Behind a clause without marks, "…, said Lee on Monday": only a cue and its subject, not "begs listeners to …". */
const endsInversion = (clause: Clause, to: number, verb: number): boolean => {
  const cue = cueVerb(clause[verb]?.lower ?? "");
  const after = clause[to];
  if (cue?.uses.has("addressee") !== false && cue?.lemma !== "warn") return false;
  if (after === undefined || after.kind !== "word") return true;
  return PREPOSITIONS.has(after.lower)
    ? after.lower !== "to"
    : after.lower === "who" || isAdverb(after.lower);
};

const invertedSubject = (clause: Clause, verb: number): Subject | null => {
  const before = clause[verb - 1];
  const quoted = before?.kind === "quotation" || before?.text === ",";
  if (!quoted) return null;
  const phrase = phraseAfter(clause, verb + 1);
  if (phrase === null) return null;
  if (before?.kind !== "quotation" && !endsInversion(clause, phrase.to, verb)) return null;
  return { phrase, from: verb, to: phrase.to, inverted: true, shared: false };
};

/** "Smith, who said": the one before the relative pronoun. */
const antecedent = (clause: Clause, at: number): Phrase | null =>
  phraseBefore(clause, clause[at - 1]?.text === "," ? at - 1 : at);

/** "Malaysia's prime minister, Najib Razak said": the role belongs to the name after it. */
const withRoleBefore = (clause: Clause, name: Phrase): Phrase => {
  if (clause[name.from - 1]?.text !== "," || !isCapital(clause[name.from])) return name;
  const role = phraseBefore(clause, name.from - 1);
  const head = clause[name.from - 2]?.lower ?? "";
  const opens = role !== null && (role.from === 0 || clause[role.from - 1]?.text === ",");
  return role !== null && opens && isSpeakerNoun(head) && name.to - role.from < 9
    ? { from: role.from, to: name.to }
    : name;
};

const subjectEndingAt = (clause: Clause, at: number, known: Known | null): Phrase | null => {
  const piece = clause[at];
  if (piece === undefined) return null;
  if (piece.kind === "mark") return piece.text === "," ? beforeInsertions(clause, at) : null;
  if (piece.kind !== "word") return null;
  if (piece.lower === "who") return antecedent(clause, at);
  if (isCoordinated(piece.lower)) return sharedSubject(clause, at, known);
  const phrase = phraseBefore(clause, at + 1, known === null ? 0 : known.verb + 1);
  return phrase === null ? null : withRoleBefore(clause, phrase);
};

const PLURAL = /(?:[^s]s|men|people|police|staff|some|many|several|others|we|they|i|who|both)$/;

/** "officials say", "the official says": the verb's form and the number of its subject go together. */
const agrees = (clause: Clause, phrase: Phrase, verb: number): boolean => {
  const piece = clause[verb];
  const form = piece === undefined ? undefined : cueVerb(piece.lower)?.form;
  const head = headOf(clause, phrase);
  if (head === undefined || (form !== "base" && form !== "present")) return true;
  const several = clause.slice(phrase.from, phrase.to).some(({ lower }) => lower === "and");
  if (form === "base") return several || PLURAL.test(head.lower);
  return (
    isCapital(head) ||
    (!several && !/(?:[^siu]s|people|they|we|i|most|some|many|several|few|both|all)$/.test(head.lower))
  );
};

/** Finds whose verb stands at `verb`. `known`: the cue before it in the same clause. */
export const subjectOf = (clause: Clause, verb: number, known: Known | null): Subject | null => {
  const piece = clause[verb];
  const cue = piece === undefined ? undefined : cueVerb(piece.lower);
  if (piece === undefined || cue === undefined) return null;
  const before = beforeAuxiliaries(clause, verb);
  if (before.kind === "refused") return null;
  const { at, helped } = before;
  if (cue.form === "participle" && !helped) return participleSubject(clause, verb, known);
  const direct = clause[verb - 1]?.kind === "quotation" ? invertedSubject(clause, verb) : null;
  if (direct !== null) return direct;
  const phrase = subjectEndingAt(clause, at, known);
  if (phrase !== null && canSpeak(clause, phrase)) {
    if (!agrees(clause, phrase, verb)) return null;
    const shared = phrase.to <= at && isCoordinated(clause[at]?.lower ?? "");
    return { phrase, from: shared ? at + 1 : phrase.from, to: verb + 1, inverted: false, shared };
  }
  return helped ? null : invertedSubject(clause, verb);
};
