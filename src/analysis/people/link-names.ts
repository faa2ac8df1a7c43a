import type { Span } from "../../core/model/span.js";
import { nameKey, plainForm } from "../../core/people/name-key.js";
import { DEMONYMS, PLACES } from "../../core/people/place-words.js";
import { PLAIN_WORDS } from "../../core/people/plain-words.js";
import { NAMED_AFTER, THING_WORDS } from "../../core/people/thing-words.js";
import { wordSet } from "../../core/people/word-set.js";
import { createNameMemory, type FormPlace } from "./choose-person.js";
import { foreignSurnames } from "./foreign-surnames.js";
import type { FormLevel, FormOwner, NameForms } from "./name-forms.js";
import { isInitials, PARTICLES, type Run } from "./name-runs.js";
import { TITLE_MODIFIERS, TITLES } from "./title-words.js";
import type { Word, WordContext } from "./words.js";

/** A name in the text, linked with a person; indexes of words besides the span. */
export interface LinkedName extends Span {
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly level: FormLevel;
}

const COMPANY_WORDS = wordSet(
  "motor motors company companies corp corporation inc co ltd llc plc brothers stores industries holdings",
);
const SPOTS = wordSet("in at near from across throughout outside inside around to into");
const LONGEST = 6;

const isTitleLike = (word: Word): boolean => {
  const lower = word.lower.replace(/\.$/, "");
  return TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || DEMONYMS.has(lower) || PLACES.has(lower);
};

/** Surnames that the text also uses for a company, with the place where it first does: "Ford Motor Company". */
const companyNames = (words: readonly Word[], runs: readonly Run[]): ReadonlyMap<string, number> => {
  const companies = new Map<string, number>();
  for (const { from, to } of runs)
    for (let at = from; at < to - 1; at += 1) {
      const [name, next] = [words[at], words[at + 1]];
      if (name === undefined || next === undefined || !COMPANY_WORDS.has(next.lower)) continue;
      if (!companies.has(name.lower)) companies.set(name.lower, at);
    }
  return companies;
};

/** True when a single word may stand for a person there, going by the words around it. */
const fitsAlone = (words: readonly Word[], run: Run, form: { at: number; level: FormLevel }): boolean => {
  const { at, level } = form;
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || isInitials(word)) return false;
  const sure = level === "full" || level === "surname";
  const isPlace = PLACES.has(word.lower);
  if (!sure && (isPlace || THING_WORDS.has(word.lower))) return false;
  if (PLAIN_WORDS.has(word.lower) && (word.first || word.headline)) return false;
  if (isPlace && before !== undefined && SPOTS.has(before.lower)) return false;
  if (at + 1 < run.to && next !== undefined && NAMED_AFTER.has(next.lower)) return false;
  if (word.headline) return true;
  if (at > run.from && before !== undefined && !isTitleLike(before) && !PLAIN_WORDS.has(before.lower)) {
    if (!sure || PARTICLES.has(before.lower)) return false;
    if (before.capital && !THING_WORDS.has(before.lower)) return false;
  }
  if (at + 1 >= run.to || next === undefined) return true;
  return sure && THING_WORDS.has(next.lower);
};

const titleOf = (before: Word | undefined): string => {
  const lower = before?.lower.replace(/\.$/, "") ?? "";
  return TITLES.has(lower) ? lower : "";
};

/** Links every place where a known form of a name stands, in text order. */
export const linkNames = (
  { text, words }: WordContext,
  runs: readonly Run[],
  forms: NameForms,
): readonly LinkedName[] => {
  const linked: LinkedName[] = [];
  const memory = createNameMemory(forms.prominence);
  const companies = companyNames(words, runs);
  const foreign = foreignSurnames({ text, words }, runs, forms);

  const placeOf = (at: number): FormPlace => ({
    at,
    sentence: words[at]?.sentence ?? -1,
    title: titleOf(words[at - 1]),
    owns: words[at]?.closed === true,
  });

  const isCompany = (word: Word, { person, level }: FormOwner): boolean => {
    const company = companies.get(word.lower);
    return (
      company !== undefined && level === "surname" && company < (memory.firstFull(person) ?? words.length)
    );
  };

  /** The person that the words from `at` to `to` name there, or null. */
  const ownerOf = (run: Run, at: number, to: number): FormOwner | null => {
    const [first, last] = [words[at], words[to - 1]];
    const owners = first && last && forms.owners.get(nameKey(text.slice(first.start, last.end)));
    if (first === undefined || owners === undefined) return null;
    const place = placeOf(at);
    const owner = memory.choose(owners, place);
    if (owner === null || to > at + 1) return owner;
    const somebodyElse = owner.level === "surname" ? foreign.get(plainForm(first.text)) : undefined;
    if (somebodyElse !== undefined) return { person: somebodyElse, level: "full" };
    if (!fitsAlone(words, run, { at, level: owner.level })) return null;
    return place.title === "" && isCompany(first, owner) ? null : owner;
  };

  const linkAt = (run: Run, at: number): LinkedName | null => {
    for (let to = Math.min(run.to, at + LONGEST); to > at; to -= 1) {
      const owner = ownerOf(run, at, to);
      const [first, last] = [words[at], words[to - 1]];
      if (owner === null || first === undefined || last === undefined) continue;
      memory.note(owner, placeOf(at));
      const point = /^(?:jr|sr)$/.test(last.lower) && text[last.end] === "." ? 1 : 0;
      return { ...owner, start: first.start, end: last.end + point, from: at, to };
    }
    return null;
  };

  /** "Trump-Musk": each half that is a known surname. */
  const linkJoined = (word: Word, at: number): void => {
    let start = word.start;
    for (const part of word.text.split("-")) {
      const place = { at, sentence: word.sentence, title: "", owns: true };
      const owner = memory.choose(forms.owners.get(nameKey(part)) ?? [], place);
      if (owner !== null && (owner.level === "full" || owner.level === "surname"))
        linked.push({ ...owner, start, end: start + part.length, from: at, to: at + 1 });
      start += part.length + 1;
    }
  };

  /** Links what begins at a word; returns the word to go on from. */
  const read = (run: Run, at: number): number => {
    const word = words[at];
    if (word === undefined) return run.to;
    const known = isInitials(word) || forms.starts.has(plainForm(word.text));
    const found = known ? linkAt(run, at) : null;
    if (found !== null) linked.push(found);
    else if (!known && word.text.includes("-")) linkJoined(word, at);
    return found?.to ?? at + 1;
  };

  for (const run of runs) {
    let at = run.from;
    while (at < run.to) at = read(run, at);
  }
  return linked;
};
