import type { Span } from "../../core/model/span.js";
import { DEMONYMS, PLACES } from "../../core/people/place-words.js";
import { PERSON_VERBS, PLAIN_WORDS } from "../../core/people/plain-words.js";
import { wordSet } from "../../core/people/word-set.js";
import type { LinkedOther } from "./find-descriptions.js";
import type { FoundRole } from "./find-roles.js";
import { type Sex, sexOfGivenName } from "./given-names.js";
import type { LinkedName } from "./link-names.js";
import { isRoleHead } from "./role-phrases.js";
import type { Word, WordContext } from "./words.js";

const MALE = wordSet("he him his himself");
const FEMALE = wordSet("she her hers herself");
const MALE_TITLES = wordSet(
  "mr sir lord king prince father brother congressman chairman spokesman businessman pope duke",
);
const FEMALE_TITLES = wordSet(
  "mrs ms miss lady dame queen princess sister congresswoman chairwoman spokeswoman businesswoman actress duchess",
);
/** Nouns that a pronoun may as well stand for. */
const RIVALS = wordSet(
  "man woman boy girl father mother son daughter brother sister husband wife uncle aunt friend boyfriend girlfriend nephew niece grandfather grandmother suspect victim gunman driver lawyer attorney doctor teacher spokesman spokeswoman official officer associate aide someone somebody anyone everyone nobody person player coach candidate source ally",
);

const pronounSex = ({ lower }: Word): Sex => (MALE.has(lower) ? "male" : FEMALE.has(lower) ? "female" : null);

/** Votes of given names, titles and kin words on the sex of each person; null where they disagree or are silent. */
const sexes = (words: readonly Word[], names: readonly LinkedName[]): ReadonlyMap<number, Sex> => {
  const votes = new Map<number, number>();
  for (const { person, from, to, level } of names) {
    const [first, before] = [words[from], words[from - 1]];
    let vote = 0;
    const title = before?.lower.replace(/\.$/, "") ?? "";
    if (MALE_TITLES.has(title)) vote += 2;
    if (FEMALE_TITLES.has(title)) vote -= 2;
    if (first !== undefined && (to - from > 1 || level === "given")) {
      const sex = sexOfGivenName(first.lower);
      vote += sex === "male" ? 1 : sex === "female" ? -1 : 0;
    }
    votes.set(person, (votes.get(person) ?? 0) + vote);
  }
  return new Map(
    [...votes].map(([person, vote]) => [person, vote > 0 ? "male" : vote < 0 ? "female" : null]),
  );
};

/** Whom one sentence names so far. */
interface Focus {
  /** Persons in order of first mention. */
  readonly persons: number[];
  rivals: number;
  /** Person that begins the sentence, where one does. */
  subject: number | null;
}

const newFocus = (): Focus => ({ persons: [], rivals: 0, subject: null });

const SUBJECT_WITHIN = 4;
/** A clause put first has a pronoun this near to its first word. In words. */
const AHEAD = 6;
/** After a longer quotation than this nobody is certain. In sentences. */
const FARTHEST = 8;
/** A sentence that names more is a list, and no pronoun after it is certain. */
const MOST_PERSONS = 30;

/** What pronouns are read from: the words, what stands in quotation marks, and the roles that belong to linked persons. */
export interface PronounContext extends Pick<WordContext, "text" | "words"> {
  /** In text order. */
  readonly quoted: readonly Span[];
  readonly roles: readonly FoundRole[];
}

/** Keeps in mind whom the sentence at hand and the one before it name. */
class Attention {
  readonly #sexOf: ReadonlyMap<number, Sex>;
  #before = newFocus();
  #here = newFocus();
  #sentence = -1;
  #start = 0;

  constructor(sexOf: ReadonlyMap<number, Sex>) {
    this.#sexOf = sexOf;
  }

  /** Moves to the sentence of a word outside quotation marks: what is only quoted draws no attention away. */
  enter(sentence: number, at: number): void {
    if (sentence === this.#sentence) return;
    this.#before = sentence - this.#sentence > FARTHEST ? newFocus() : this.#here;
    this.#here = newFocus();
    this.#sentence = sentence;
    this.#start = at;
  }

  /** `leads`: the mention can be the subject of its sentence. */
  note(person: number, at: number, leads: boolean): void {
    const { persons, rivals } = this.#here;
    if (persons.length >= MOST_PERSONS || persons.includes(person)) return;
    persons.push(person);
    if (leads && persons.length === 1 && rivals === 0 && at - this.#start < SUBJECT_WITHIN)
      this.#here.subject = person;
  }

  noteRival(): void {
    this.#here.rivals += 1;
  }

  /** The one person that a pronoun of this sex can stand for, or null. */
  choose(sex: Sex): number | null {
    const fits = (person: number): boolean => (this.#sexOf.get(person) ?? sex) === sex;
    const near = this.#here.persons.filter(fits);
    if (this.#here.rivals > 0 || near.length > 1) return null;
    if (near[0] !== undefined) return near[0];
    const [past, ...others] = this.#before.persons.filter(fits);
    if (past === undefined) return null;
    if (others.length === 0 && this.#before.rivals === 0) return past;
    return this.#before.subject === past && this.#sexOf.get(past) === sex ? past : null;
  }
}

const SUBJECTS = wordSet("he she");
const APPOSITION = wordSet("the a an who whose");

/** Words that put a name at the head of a sentence beside its subject: "After talks with Doe, Roe left". */
const BESIDE = wordSet(
  "after before with for of to in on as at from by against under since while when despite unlike like about over if because though although",
);

/** False for "Doe spokesman", "Doe's lawyer" and "With Doe": these sentences are about somebody else. */
const canLead = (words: readonly Word[], { from, to }: LinkedOther): boolean => {
  const [before, last, next] = [
    words.slice(Math.max(0, from - SUBJECT_WITHIN), from),
    words[to - 1],
    words[to],
  ];
  if (last === undefined || last.closed) return false;
  if (
    next !== undefined &&
    next.sentence === last.sentence &&
    next.start - last.end === 1 &&
    isRoleHead(next)
  )
    return false;
  return before.every(({ sentence, lower }) => sentence !== last.sentence || !BESIDE.has(lower));
};

/** "As his party lost, Doe …": in a clause put first, a pronoun may stand for somebody named behind it. */
const looksAhead = ({ words, text }: PronounContext, at: number): boolean => {
  const sentence = words[at]?.sentence;
  let from = at;
  while (at - from <= AHEAD && words[from - 1]?.sentence === sentence) from -= 1;
  const [first, own] = [words[from], words[at]];
  if (first === undefined || own === undefined || words[from - 1]?.sentence === sentence) return false;
  return from < at && BESIDE.has(first.lower) && !text.slice(first.start, own.start).includes(",");
};

/** "Maria, 53, …": somebody new who only shares a given name with a person of the text. */
const isNamesake = ({ words, text }: PronounContext, { level, to }: LinkedName): boolean =>
  level === "given" && /^, \d/.test(text.slice(words[to - 1]?.end ?? 0, (words[to - 1]?.end ?? 0) + 3));

/** "Okonkwo, the librarian, agreed", "Xu warned the mayor": under a name that is not known, somebody begins the sentence. */
const isStranger = ({ words, text }: PronounContext, at: number): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !word.capital || next === undefined || next.sentence !== word.sentence)
    return false;
  const opens = before === undefined || before.sentence !== word.sentence;
  if (text.startsWith(", ", word.end)) return (opens || before.capital) && APPOSITION.has(next.lower);
  const acts = next.lower.endsWith("ed") || PERSON_VERBS.has(next.lower);
  const known = [PLAIN_WORDS, PLACES, DEMONYMS, MALE, FEMALE].some((set) => set.has(word.lower));
  return opens && acts && !known;
};

/** Words of roles that a linked person has; every other role is somebody else's. */
const roleWords = (roles: readonly FoundRole[]): ReadonlySet<number> => {
  const held = new Set<number>();
  for (const { from, to } of roles) for (let at = from; at < to; at += 1) held.add(at);
  return held;
};

/**
 * Links he, she, his, her with a person where the text leaves one choice: the only person of that sex that the
 * sentence has named so far, or else that the sentence before named or began with. Silent inside quotations, and
 * who is named there is never the choice: "“Doe lied,” he said" is not Doe's.
 */
export const findPronouns = (
  context: PronounContext,
  names: readonly LinkedName[],
  descriptions: readonly LinkedOther[],
): readonly LinkedOther[] => {
  const { words, quoted, roles } = context;
  const attention = new Attention(sexes(words, names));
  const namesakes = new Set(names.filter((name) => isNamesake(context, name)).map(({ from }) => from));
  const held = roleWords(roles);
  const mentionAt = new Map<number, LinkedOther>();
  for (const mention of [...descriptions, ...names]) mentionAt.set(mention.from, mention);
  const found: LinkedOther[] = [];
  let stretch = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    while ((quoted[stretch]?.end ?? Number.POSITIVE_INFINITY) <= word.start) stretch += 1;
    if ((quoted[stretch]?.start ?? Number.POSITIVE_INFINITY) <= word.start) continue;
    attention.enter(word.sentence, at);
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      if (namesakes.has(at)) attention.noteRival();
      else attention.note(mention.person, at, canLead(words, mention));
      at = mention.to - 1;
      continue;
    }
    const stranger = RIVALS.has(word.lower) || (isRoleHead(word) && !held.has(at)) || isStranger(context, at);
    if (stranger) attention.noteRival();
    const sex = pronounSex(word);
    if (sex === null || looksAhead(context, at)) continue;
    const person = attention.choose(sex);
    if (person === null) {
      // Somebody unknown is talked of: whoever is named after it is not the only choice for the next pronoun.
      attention.noteRival();
      continue;
    }
    found.push({ person, start: word.start, end: word.end, from: at, to: at + 1 });
    attention.note(person, at, SUBJECTS.has(word.lower));
  }
  return found;
};
