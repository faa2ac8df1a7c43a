import { wordSet } from "../../core/people/word-set.js";
import type { LinkedOther } from "./find-descriptions.js";
import { type Sex, sexOfGivenName } from "./given-names.js";
import type { LinkedName } from "./link-names.js";
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
/** A sentence that names more is a list, and no pronoun after it is certain. */
const MOST_PERSONS = 30;

/** Whether the text stands inside quotation marks after a gap between two words. */
const isQuoted = (gap: string, before: boolean): boolean => {
  let quoted = before;
  for (const mark of gap) {
    if (mark === "“") quoted = true;
    else if (mark === "”") quoted = false;
    else if (mark === '"') quoted = !quoted;
  }
  return quoted;
};

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

  /** Moves to a word's sentence. Sentences inside a quotation that name nobody do not draw attention away. */
  enter(sentence: number, at: number, quoted: boolean): void {
    if (sentence === this.#sentence) return;
    const { persons, rivals } = this.#here;
    if (sentence !== this.#sentence + 1) this.#before = newFocus();
    else if (persons.length > 0 || rivals > 0 || !quoted) this.#before = this.#here;
    this.#here = newFocus();
    this.#sentence = sentence;
    this.#start = at;
  }

  note(person: number, at: number): void {
    const { persons, rivals } = this.#here;
    if (persons.length >= MOST_PERSONS || persons.includes(person)) return;
    persons.push(person);
    if (persons.length === 1 && rivals === 0 && at - this.#start < SUBJECT_WITHIN)
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

/**
 * Links he, she, his, her with a person where the text leaves one choice: the only person of that sex that the
 * sentence has named so far, or else that the sentence before named or began with. Silent inside quotations.
 */
export const findPronouns = (
  { text, words }: WordContext,
  names: readonly LinkedName[],
  descriptions: readonly LinkedOther[],
): readonly LinkedOther[] => {
  const attention = new Attention(sexes(words, names));
  const mentionAt = new Map<number, LinkedOther>();
  for (const mention of [...descriptions, ...names]) mentionAt.set(mention.from, mention);
  const found: LinkedOther[] = [];
  let quoted = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    attention.enter(word.sentence, at, quoted);
    const gapStart = words[at - 1]?.end ?? 0;
    if (word.start - gapStart > 1) quoted = isQuoted(text.slice(gapStart, word.start), quoted);
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      attention.note(mention.person, at);
      at = mention.to - 1;
      continue;
    }
    if (RIVALS.has(word.lower)) attention.noteRival();
    const sex = quoted ? null : pronounSex(word);
    if (sex === null) continue;
    const person = attention.choose(sex);
    if (person === null) {
      // Somebody unknown is talked of: whoever is named after it is not the only choice for the next pronoun.
      attention.noteRival();
      continue;
    }
    found.push({ person, start: word.start, end: word.end, from: at, to: at + 1 });
    attention.note(person, at);
  }
  return found;
};
