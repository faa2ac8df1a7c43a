import type { LinkedOther } from "./find-descriptions.js";
import { type Sex, sexOfGivenName } from "./given-names.js";
import type { LinkedName } from "./link-names.js";
import { wordSet } from "./word-set.js";
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

/**
 * Links he, she, his, her with a person where the text leaves one choice: the only person of that sex that the
 * sentence has named so far, or else that the sentence before named or began with. Silent inside quotations.
 */
export const findPronouns = (
  { text, words }: WordContext,
  names: readonly LinkedName[],
  descriptions: readonly LinkedOther[],
): readonly LinkedOther[] => {
  const sexOf = sexes(words, names);
  const mentionAt = new Map<number, LinkedOther>();
  for (const mention of [...descriptions, ...names]) mentionAt.set(mention.from, mention);
  const found: LinkedOther[] = [];
  let [before, here] = [newFocus(), newFocus()];
  let sentence = -1;
  let sentenceStart = 0;
  let quoted = false;

  const choose = (sex: Sex): number | null => {
    const fits = (person: number): boolean =>
      sexOf.get(person) === sex || (sexOf.get(person) ?? null) === null;
    const near = here.persons.filter(fits);
    if (near.length > 0) return near.length === 1 && here.rivals === 0 ? (near[0] ?? null) : null;
    if (here.rivals > 0) return null;
    const past = before.persons.filter(fits);
    if (past.length === 1 && before.rivals === 0) return past[0] ?? null;
    return before.subject !== null && before.subject === past[0] && sexOf.get(before.subject) === sex
      ? before.subject
      : null;
  };

  const note = (person: number, at: number): void => {
    if (here.persons.includes(person)) return;
    here.persons.push(person);
    if (here.persons.length === 1 && here.rivals === 0 && at - sentenceStart < SUBJECT_WITHIN)
      here.subject = person;
  };

  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.sentence !== sentence) {
      if (word.sentence !== sentence + 1 || sentence < 0) before = newFocus();
      else if (here.persons.length > 0 || here.rivals > 0 || !quoted) before = here;
      here = newFocus();
      sentence = word.sentence;
      sentenceStart = at;
    }
    const gapStart = words[at - 1]?.end ?? 0;
    if (word.start - gapStart > 1) quoted = isQuoted(text.slice(gapStart, word.start), quoted);
    const mention = mentionAt.get(at);
    if (mention !== undefined) {
      note(mention.person, at);
      at = mention.to - 1;
      continue;
    }
    if (RIVALS.has(word.lower)) here.rivals += 1;
    const sex = pronounSex(word);
    if (sex === null || quoted) continue;
    const person = choose(sex);
    if (person === null) continue;
    found.push({ person, start: word.start, end: word.end, from: at, to: at + 1 });
    note(person, at);
  }
  return found;
};
