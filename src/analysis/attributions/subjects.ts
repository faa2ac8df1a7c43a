import type { Clause } from "./clauses.js";
import { cueVerb } from "./cue-verbs.js";
import { followsOthers } from "./follows-others.js";
import { beforeInsertions, FARTHEST, mainSubject } from "./main-subject.js";
import { headOf, isCapital, type Phrase, phraseAfter, phraseBefore } from "./noun-phrases.js";
import {
  BE_FORMS,
  HAVE_FORMS,
  isAdverb,
  isFiniteVerb,
  isSpeakerNoun,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
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

type Before =
  | { readonly kind: "refused" }
  | { readonly kind: "at"; readonly at: number; readonly helped: boolean; readonly infinitive: boolean };

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

const ASPECT_VERBS = new Set(
  "came comes come began begins begun started continued continues proceeded".split(" "),
);
const GO_ON = new Set(["went", "goes", "gone"]);

/** "went on to say", "came to argue": words before the infinitive after which it was said all the same; 0 for none. */
const aspectWords = (clause: Clause, to: number): number => {
  if (clause[to]?.lower !== "to") return 0;
  if (ASPECT_VERBS.has(clause[to - 1]?.lower ?? "")) return 1;
  return clause[to - 1]?.lower === "on" && GO_ON.has(clause[to - 2]?.lower ?? "") ? 2 : 0;
};

/** Goes left from the verb over "has", "also", "later": to the piece where its subject should end. */
const beforeAuxiliaries = (clause: Clause, verb: number): Before => {
  let helped = false;
  let infinitive = false;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const aspect = aspectWords(clause, at);
    if (aspect > 0) {
      at -= aspect;
      infinitive = true;
      continue;
    }
    // "was quoted as saying"
    if (clause[at]?.lower === "as" && clause[at - 1]?.lower === "quoted") {
      at -= 1;
      continue;
    }
    const step = stepOver(clause, at, verb);
    if (step === "refuse") return { kind: "refused" };
    if (step === "stop") return { kind: "at", at, helped, infinitive };
    helped ||= HAVE_FORMS.has(clause[at]?.lower ?? "") || BE_FORMS.has(clause[at]?.lower ?? "");
  }
  return { kind: "at", at: -1, helped, infinitive };
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

const FREE_BEFORE = new Set("by and or but while before after in when without then".split(" "));
/** "…, with Lee Brown, a spokesman, saying": the participle has a subject of its own. */
const withSubject = (clause: Clause, verb: number, known: Known | null): Phrase | null => {
  const limit = Math.max(1, verb - FARTHEST / 2, known === null ? 0 : known.verb + 1);
  for (let at = verb - 2; at >= limit; at -= 1) {
    if (clause[at]?.lower !== "with" || clause[at - 1]?.text !== ",") continue;
    const phrase = phraseAfter(clause, at + 1);
    return phrase !== null && phrase.to < verb && isCapital(clause[phrase.to - 1]) ? phrase : null;
  }
  return null;
};

/** Subject of a participle: the sentence's after a comma or "by", else the noun that it describes. */
const ofParticiple = (clause: Clause, verb: number, known: Known | null): Phrase | null => {
  let at = verb - 1;
  while (at >= 0 && !FREE_BEFORE.has(clause[at]?.lower ?? "") && isAdverb(clause[at]?.lower ?? "")) at -= 1;
  const previous = clause[at];
  if (at < 0 || (at === 0 && previous?.kind === "word" && FREE_BEFORE.has(previous.lower)))
    return frontedSubject(clause, verb);
  if (previous?.kind !== "word" || FREE_BEFORE.has(previous.lower))
    return (
      withSubject(clause, verb, known) ??
      (known === null && followsOthers(clause, at) ? null : sharedSubject(clause, at, known))
    );
  return phraseBefore(clause, at + 1, { floor: known === null ? 0 : known.verb + 1 });
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

/** "Said Lee: “…”" */
const SAYS_FIRST = new Set(["said", "says", "wrote", "added", "asked"]);

const invertedSubject = (clause: Clause, verb: number): Subject | null => {
  const before = clause[verb - 1];
  const opening = verb === 0 && SAYS_FIRST.has(clause[verb]?.lower ?? "");
  const quoted = before?.kind === "quotation" || before?.text === ",";
  if (!quoted && !opening) return null;
  const behind =
    before?.kind === "quotation" || (before?.text === "," && clause[verb - 2]?.kind === "quotation");
  const named = before?.title === true && clause[verb - 2]?.kind === "word";
  if (named || cueVerb(clause[verb]?.lower ?? "")?.lemma === "tell") return null;
  const phrase = phraseAfter(clause, verb + 1, behind);
  if (phrase === null) return null;
  if (before?.kind !== "quotation" && !endsInversion(clause, phrase.to, verb)) return null;
  return { phrase, from: verb, to: phrase.to, inverted: true, shared: false };
};

/** "Smith, who said": the one before the relative pronoun. */
const antecedent = (clause: Clause, at: number, floor: number): Phrase | null =>
  phraseBefore(clause, clause[at - 1]?.text === "," ? at - 1 : at, { floor });

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

/** “…,” Lee Brown, editor of the Gazette said: without the second comma, the name still speaks. */
const nameBefore = (clause: Clause, role: Phrase): Phrase | null => {
  if (clause[role.from - 1]?.text !== "," || isCapital(clause[role.from])) return null;
  const name = phraseBefore(clause, role.from - 1);
  if (name === null || !isCapital(clause[name.to - 1])) return null;
  return name.from === 0 || clause[name.from - 1]?.kind === "quotation" ? name : null;
};

interface Seen {
  readonly known: Known | null;
  readonly loose: boolean;
}

const subjectEndingAt = (clause: Clause, at: number, { known, loose }: Seen): Phrase | null => {
  const piece = clause[at];
  const floor = known === null ? 0 : known.verb + 1;
  if (piece === undefined) return null;
  // "… author of “A Life, in Brief,” said": the comma stands within the title.
  if (piece.title === true && clause[at - 1]?.kind === "word") return beforeInsertions(clause, at + 1, floor);
  if (piece.kind === "mark") return piece.text === "," ? beforeInsertions(clause, at, floor) : null;
  if (piece.kind !== "word") return null;
  if (piece.lower === "who" || (piece.lower === "which" && clause[at - 1]?.text === ","))
    return antecedent(clause, at, floor);
  if (isCoordinated(piece.lower)) return sharedSubject(clause, at, known);
  const phrase = phraseBefore(clause, at + 1, { floor, loose });
  if (phrase === null) return null;
  const whole = isListEnd(clause, phrase) ? beforeExamples(clause, phrase) : phrase;
  if (whole !== phrase) return whole;
  return nameBefore(clause, phrase) ?? withRoleBefore(clause, phrase);
};

const LONGEST_LIST = 24;

/** "Executives of ten airlines including Delta, United and Southwest wrote": the examples are not who wrote. */
const beforeExamples = (clause: Clause, phrase: Phrase): Phrase | null => {
  for (let at = phrase.from - 1; phrase.from - at < LONGEST_LIST; at -= 1) {
    const piece = clause[at];
    // "Lind, Berg and Ode said": all of them did.
    if (piece === undefined || piece.kind === "quotation") return { from: at + 1, to: phrase.to };
    const opens = piece.lower === "including" || (piece.lower === "as" && clause[at - 1]?.lower === "such");
    if (opens) return wholeBefore(clause, at);
    if (piece.text !== "," && piece.lower !== "and" && !isCapital(piece)) return phrase;
  }
  return phrase;
};

/** "…, United and Southwest": the last of a list, and not one who speaks behind a list. */
const isListEnd = (clause: Clause, phrase: Phrase): boolean =>
  isCapital(clause[phrase.from]) &&
  (clause[phrase.from - 1]?.lower === "including" ||
    (clause[phrase.from - 1]?.text === "," &&
      clause.slice(phrase.from, phrase.to).some(({ lower }) => lower === "and")));

/** The noun phrase whose examples begin at a piece, its "of …" included; null where none is certain. */
const wholeBefore = (clause: Clause, examples: number): Phrase | null => {
  const to = clause[examples - 1]?.text === "," ? examples - 1 : examples;
  for (let from = to - 1; from >= 0 && to - from < LONGEST_LIST / 2; from -= 1) {
    if (clause[from]?.kind !== "word") return null;
    if (from > 0 && clause[from - 1]?.kind === "word") continue;
    return phraseAfter(clause.slice(0, to), from);
  }
  return null;
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
  const { at, helped, infinitive } = before;
  if (cue.form === "participle" && !helped) return participleSubject(clause, verb, known);
  const direct = clause[verb - 1]?.kind === "quotation" ? invertedSubject(clause, verb) : null;
  if (direct !== null) return direct;
  const phrase = subjectEndingAt(clause, at, { known, loose: cue.lemma === "say" });
  if (phrase !== null) {
    if (!infinitive && !agrees(clause, phrase, verb)) return null;
    const shared = phrase.to <= at && isCoordinated(clause[at]?.lower ?? "");
    return { phrase, from: shared ? at + 1 : phrase.from, to: verb + 1, inverted: false, shared };
  }
  return helped ? null : invertedSubject(clause, verb);
};
