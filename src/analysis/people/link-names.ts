import type { Span } from "../../core/model/span.js";
import { nameKey, plainForm } from "../../core/people/name-key.js";
import { isGivenName } from "./given-names.js";
import type { FormLevel, FormOwner, NameForms } from "./name-forms.js";
import { isInitials, PARTICLES, type Run } from "./name-runs.js";
import { DEMONYMS, PLACES } from "./place-words.js";
import { PLAIN_WORDS } from "./plain-words.js";
import { NAMED_AFTER, THING_WORDS } from "./thing-words.js";
import { TITLE_MODIFIERS, TITLES } from "./title-words.js";
import { wordSet } from "./word-set.js";
import type { Word, WordContext } from "./words.js";

/** A name in the text, linked with a person; indexes of words besides the span. */
export interface LinkedName extends Span {
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly level: FormLevel;
}

const ORDER: readonly FormLevel[] = ["full", "surname", "given", "middle"];
const SPOTS = wordSet("in at near from across throughout outside inside around to into");
const LONGEST = 6;

const isTitleLike = (word: Word): boolean => {
  const lower = word.lower.replace(/\.$/, "");
  return TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || DEMONYMS.has(lower) || PLACES.has(lower);
};

/** Links every place where a known form of a name stands, in text order. */
export const linkNames = (
  context: WordContext,
  runs: readonly Run[],
  forms: NameForms,
): readonly LinkedName[] => {
  const { text, words } = context;
  const linked: LinkedName[] = [];
  const lastFull = new Map<number, number>();

  const fitsAlone = (run: Run, at: number, owners: readonly FormOwner[]): boolean => {
    const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
    if (word === undefined || isInitials(word)) return false;
    const level = owners[0]?.level ?? "middle";
    if (level !== "full" && level !== "surname" && (PLACES.has(word.lower) || THING_WORDS.has(word.lower)))
      return false;
    if (PLAIN_WORDS.has(word.lower) && (word.first || word.headline)) return false;
    if (PLACES.has(word.lower) && before !== undefined && SPOTS.has(before.lower)) return false;
    if (word.headline) return true;
    if (at > run.from && before !== undefined && !isTitleLike(before) && !PLAIN_WORDS.has(before.lower)) {
      if (before.capital && !THING_WORDS.has(before.lower)) return false;
      if (level !== "full" && level !== "surname") return false;
      if (PARTICLES.has(before.lower)) return false;
    }
    if (at + 1 < run.to && next !== undefined) {
      if (NAMED_AFTER.has(next.lower)) return false;
      return THING_WORDS.has(next.lower) && level !== "given" && level !== "middle";
    }
    return true;
  };

  const choose = (owners: readonly FormOwner[]): FormOwner | null => {
    for (const level of ORDER) {
      const here = owners.filter((owner) => owner.level === level);
      if (here.length <= 1) {
        if (here[0] !== undefined) return here[0];
        continue;
      }
      const recent = here.reduce((best, owner) =>
        (lastFull.get(owner.person) ?? -1) > (lastFull.get(best.person) ?? -1) ? owner : best,
      );
      return lastFull.has(recent.person) ? recent : null;
    }
    return null;
  };

  const linkAt = (run: Run, at: number): LinkedName | null => {
    const first = words[at];
    if (first === undefined) return null;
    for (let to = Math.min(run.to, at + LONGEST); to > at; to -= 1) {
      const last = words[to - 1];
      if (last === undefined) continue;
      const owners = forms.owners.get(nameKey(text.slice(first.start, last.end)));
      if (owners === undefined) continue;
      const alone = to === at + 1;
      if (alone && !fitsAlone(run, at, owners)) continue;
      const owner = choose(owners);
      if (owner === null) continue;
      const dotted = /^(?:jr|sr)$/.test(last.lower) && text[last.end] === "." ? 1 : 0;
      if (owner.level === "full") lastFull.set(owner.person, first.start);
      return { ...owner, start: first.start, end: last.end + dotted, from: at, to };
    }
    return null;
  };

  const linkJoined = (word: Word, at: number): void => {
    let start = word.start;
    for (const part of word.text.split("-")) {
      const owner = choose(forms.owners.get(nameKey(part)) ?? []);
      if (owner !== null && (owner.level === "full" || owner.level === "surname"))
        linked.push({ ...owner, start, end: start + part.length, from: at, to: at + 1 });
      start += part.length + 1;
    }
  };

  for (const run of runs) {
    let at = run.from;
    while (at < run.to) {
      const word = words[at];
      if (word === undefined) break;
      const key = plainForm(word.text).replaceAll(".", "");
      const found = forms.starts.has(key) || isInitials(word) ? linkAt(run, at) : null;
      if (found !== null) {
        linked.push(found);
        at = found.to;
        continue;
      }
      if (word.text.includes("-") && !forms.starts.has(key) && !isGivenName(key)) linkJoined(word, at);
      at += 1;
    }
  }
  return linked;
};
