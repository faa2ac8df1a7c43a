import type { LinkedName } from "./link-names.js";
import { phraseAt, type RoleContext, type RolePhrase, titleBefore, titleEndingAt } from "./role-phrases.js";
import type { WordContext } from "./words.js";

/** A role that the text gives to a linked person. */
export interface FoundRole extends RolePhrase {
  readonly person: number;
}

/** What reading roles needs besides the words. */
interface RoleReader extends RoleContext {
  /** First words of linked names. */
  readonly starts: ReadonlySet<number>;
}

const COPULA = /^(?:is|was|became|remains|remained|are|being)$/;
const AS_VERB =
  /^(?:serves|served|serving|works|worked|acts|acted|appointed|named|elected|nominated|tapped|picked|confirmed|hired)$/;
const ADVERB = /^(?:also|now|currently|still|then|once|long|recently|previously|just|widely)$/;
const APPOSITION_GAP = /^(?:, |\s?[—–]\s?| - | \()$/;
const APPOSITION_END = /^(?:[,.;:)—–"”]|\s[—–-]|$|\s(?:who|which|whose|from|until|in|and)\b)/;

const apposition = (reader: RoleReader, name: LinkedName): RolePhrase | null => {
  const { text, words, starts } = reader;
  const [last, next] = [words[name.to - 1], words[name.to]];
  if (last === undefined || next === undefined || next.sentence !== last.sentence || last.closed) return null;
  if (!APPOSITION_GAP.test(text.slice(name.end, next.start)) || starts.has(name.to)) return null;
  const phrase = phraseAt(reader, name.to);
  // "…, President Trump" after a name is another person's title.
  if (phrase === null || (starts.has(phrase.head + 1) && phrase.to === phrase.head + 1)) return null;
  return APPOSITION_END.test(text.slice(phrase.end, phrase.end + 8)) ? phrase : null;
};

/** Where the role begins after "is", "was appointed", "served as"; 0 when no such verb stands there. */
const afterVerb = ({ words }: RoleReader, first: number): number => {
  let at = first;
  const lower = (): string => words[at]?.lower ?? "";
  const perfect = /^(?:has|had)$/.test(lower()) && words[at + 1]?.lower === "been";
  const copula = perfect || COPULA.test(lower());
  if (copula) at += perfect ? 2 : 1;
  while (ADVERB.test(lower())) at += 1;
  if (!AS_VERB.test(lower())) return copula ? at : 0;
  at += 1;
  if (lower() === "as") return at + 1;
  return copula ? at : 0;
};

const predicate = (reader: RoleReader, name: LinkedName): RolePhrase | null => {
  const { text, words } = reader;
  const [last, verb] = [words[name.to - 1], words[name.to]];
  if (last === undefined || verb === undefined || last.closed || verb.sentence !== last.sentence) return null;
  if (!/^,? $/.test(text.slice(name.end, verb.start))) return null;
  const start = afterVerb(reader, verb.lower === "who" ? name.to + 1 : name.to);
  return start > 0 ? phraseAt(reader, start) : null;
};

/** "Malaysia's Prime Minister, Jane Doe, said". */
const roleBeforeComma = (reader: RoleReader, name: LinkedName): RolePhrase | null => {
  const { text, words } = reader;
  const [before, own, next] = [words[name.from - 1], words[name.from], words[name.to]];
  if (before === undefined || own === undefined || before.sentence !== own.sentence) return null;
  if (text.slice(before.end, own.start) !== ", ") return null;
  const closes = /^[,.]/.test(text.slice(name.end, name.end + 1)) || next?.lower === "said";
  return closes ? titleEndingAt(reader, name.from - 1) : null;
};

/** Finds the roles of linked persons: titles before the name, appositions, and what they are said to be. */
export const findRoles = (context: WordContext, names: readonly LinkedName[]): readonly FoundRole[] => {
  const named = new Set<number>();
  for (const { from, to } of names) for (let at = from; at < to; at += 1) named.add(at);
  const reader = { ...context, named, starts: new Set(names.map(({ from }) => from)) };
  const taken = new Set<number>();
  const roles: FoundRole[] = [];
  const add = (person: number, phrase: RolePhrase | null): void => {
    if (phrase === null || taken.has(phrase.head)) return;
    for (let at = phrase.from; at < phrase.to; at += 1) taken.add(at);
    roles.push({ ...phrase, person });
  };
  for (const { from, person } of names) add(person, titleBefore(reader, from));
  for (const name of names) {
    add(name.person, apposition(reader, name));
    add(name.person, predicate(reader, name));
    add(name.person, roleBeforeComma(reader, name));
  }
  return roles.sort((a, b) => a.start - b.start);
};
