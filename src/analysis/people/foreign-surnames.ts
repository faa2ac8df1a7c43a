import { plainForm } from "../../core/people/name-key.js";
import { wordSet } from "../../core/people/word-set.js";
import { type Sex, sexOfGivenName } from "./given-names.js";
import type { NameForms } from "./name-forms.js";
import type { Run } from "./name-runs.js";
import type { WordContext } from "./words.js";

const MALE = wordSet("his himself");
const FEMALE = wordSet("her hers herself");
/** A pronoun this soon behind "who", with no name between, is of the one named. In words. */
const REACH = 8;

/** Sex of each person, by the given name of their full names. */
const sexesOf = ({ owners }: NameForms): ReadonlyMap<number, Sex> => {
  const sexes = new Map<number, Sex>();
  for (const [key, list] of owners) {
    const [given = "", surname] = key.split(" ");
    const sex = surname === undefined ? null : sexOfGivenName(given);
    if (sex === null) continue;
    for (const { person, level } of list) if (level === "full") sexes.set(person, sex);
  }
  return sexes;
};

/** "Doe, who kept his promise": sex of the pronoun in what is told of the one named before `to`; null without one. */
const sexBehind = ({ text, words }: Pick<WordContext, "text" | "words">, to: number): Sex => {
  const [last, who] = [words[to - 1], words[to]];
  if (last === undefined || who?.lower !== "who" || text.slice(last.end, who.start) !== ", ") return null;
  for (let at = to + 1; at < to + REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== last.sentence || word.capital) return null;
    if (MALE.has(word.lower)) return "male";
    if (FEMALE.has(word.lower)) return "female";
  }
  return null;
};

/**
 * Surnames that stand alone for somebody whom the text never names in full: "Doe … his" where only a Jane Doe is.
 * Each leads to a number of its own for that person.
 */
export const foreignSurnames = (
  { text, words }: Pick<WordContext, "text" | "words">,
  runs: readonly Run[],
  forms: NameForms,
): ReadonlyMap<string, number> => {
  const sexes = sexesOf(forms);
  const evidence = new Map<string, number>();
  for (const { from, to } of runs) {
    const last = words[to - 1];
    // "President Doe" as well as "Doe": the surname ends the run, and no given name stands before it.
    if (last === undefined || to - from > 2) continue;
    const key = plainForm(last.text);
    const [owner, ...others] = forms.owners.get(key) ?? [];
    if (owner === undefined || others.length > 0 || owner.level !== "surname") continue;
    if (to - from === 2 && forms.owners.has(plainForm(words[from]?.text ?? ""))) continue;
    const own = sexes.get(owner.person) ?? null;
    const said = own === null ? null : sexBehind({ text, words }, to);
    if (said !== null) evidence.set(key, (evidence.get(key) ?? 0) + (said === own ? 1 : -1));
  }
  const foreign = [...evidence].filter(([, sum]) => sum < 0).map(([key]) => key);
  return new Map(foreign.map((key, at) => [key, forms.prominence.length + at]));
};
