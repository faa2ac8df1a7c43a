import type {
  ArticlePerson,
  MentionKind,
  PersonMention,
  RoleMention,
  RosterEntry,
} from "../../core/model/person.js";
import type { Span } from "../../core/model/span.js";
import { plainForm } from "../../core/people/name-key.js";
import { findQuotedStretches } from "../attributions/quoted-stretches.js";
import type { TextStructure } from "../text-structure.js";
import { acceptNames } from "./accept-names.js";
import { findDescriptions, type LinkedOther } from "./find-descriptions.js";
import { findPronouns } from "./find-pronouns.js";
import { findRoles } from "./find-roles.js";
import { type LinkedName, linkNames } from "./link-names.js";
import { candidateOf } from "./name-candidates.js";
import { formsOf } from "./name-forms.js";
import { findRuns } from "./name-runs.js";
import { readWords, type WordContext } from "./words.js";

/** The persons of one article. */
export interface FoundPeople {
  readonly people: readonly ArticlePerson[];
  readonly mentions: readonly PersonMention[];
  readonly roles: readonly RoleMention[];
}

const wordCount = (form: string): number => form.split(/\s+/).length;

/** The forms under which a person is named, the fullest as the name, the others by frequency. */
const personOf = (text: string, names: readonly LinkedName[]): ArticlePerson => {
  const counts = new Map<string, number>();
  for (const { start, end } of names) {
    const form = text.slice(start, end);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const fullest = forms.reduce((best, form) => (wordCount(form) > wordCount(best) ? form : best));
  // "TRUMP" in a headline is no other form than "Trump".
  const seen = new Set([plainForm(fullest)]);
  const aliases = forms.filter((form) => {
    const plain = plainForm(form);
    return !seen.has(plain) && seen.add(plain);
  });
  return { name: fullest, aliases };
};

/** Persons in the order in which the text first names them; `numbers` leads from a linked person to its index. */
const peopleOf = (text: string, linked: readonly LinkedName[]) => {
  const byPerson = new Map<number, LinkedName[]>();
  for (const name of linked) {
    const names = byPerson.get(name.person);
    if (names === undefined) byPerson.set(name.person, [name]);
    else names.push(name);
  }
  const numbers = new Map([...byPerson.keys()].map((person, index) => [person, index]));
  return { people: [...byPerson.values()].map((names) => personOf(text, names)), numbers };
};

const ordinaryWords = (words: WordContext["words"]): ReadonlySet<string> => {
  const ordinary = new Set<string>();
  for (const { capital, lower } of words) if (!capital) ordinary.add(lower);
  return ordinary;
};

const quotedIn = ({ text, blocks }: TextStructure): readonly Span[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? findQuotedStretches(text, block) : []));

/** Finds who is named in a text, under which forms, and in which roles. */
export const findPeople = (structure: TextStructure, roster: readonly RosterEntry[]): FoundPeople => {
  const { text } = structure;
  const words = readWords(structure);
  const context: WordContext = { text, words, ordinary: ordinaryWords(words) };
  const runs = findRuns(text, words);
  const candidates = runs.flatMap((run) => candidateOf(context, run) ?? []);
  const forms = formsOf(acceptNames(context, candidates), roster);
  const linked = linkNames(context, runs, forms);
  const { people, numbers } = peopleOf(text, linked);
  const roles = findRoles(context, linked);
  const descriptions = findDescriptions(context, linked, roles);
  const pronouns = findPronouns({ text, words, quoted: quotedIn(structure), roles }, linked, descriptions);
  const mention =
    (kind: MentionKind) =>
    ({ start, end, person }: LinkedOther): PersonMention => ({
      start,
      end,
      kind,
      person: numbers.get(person) ?? 0,
    });
  const mentions = [
    ...linked.map(mention("name")),
    ...descriptions.map(mention("description")),
    ...pronouns.map(mention("pronoun")),
  ].sort((a, b) => a.start - b.start);
  return {
    people,
    mentions,
    roles: roles.map(({ start, end, person }) => ({ start, end, person: numbers.get(person) ?? 0 })),
  };
};
