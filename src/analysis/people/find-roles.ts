import type { LinkedName } from "./link-names.js";
import { phraseAt, type RolePhrase, titleBefore, titleEndingAt } from "./role-phrases.js";
import type { WordContext } from "./words.js";

/** A role that the text gives to a linked person. */
export interface FoundRole extends RolePhrase {
  readonly person: number;
}

const COPULA = /^(?:is|was|became|remains|remained|are|being)$/;
const AS_VERB =
  /^(?:serves|served|serving|works|worked|acts|acted|appointed|named|elected|nominated|tapped|picked|confirmed|hired)$/;
const ADVERB = /^(?:also|now|currently|still|then|once|long|recently|previously|just|widely)$/;

/** Finds the roles of linked persons: titles before the name, appositions, and what they are said to be. */
export const findRoles = (found: WordContext, names: readonly LinkedName[]): readonly FoundRole[] => {
  const { text, words } = found;
  const named = new Set<number>();
  for (const { from, to } of names) for (let at = from; at < to; at += 1) named.add(at);
  const context = { ...found, named };
  const starts = new Set(names.map(({ from }) => from));
  const roles: FoundRole[] = [];
  const add = (person: number, phrase: RolePhrase | null): void => {
    if (phrase === null) return;
    if (roles.some(({ start, end }) => start < phrase.end && phrase.start < end)) return;
    roles.push({ ...phrase, person });
  };

  const addTitle = ({ from, person }: LinkedName): void => {
    const title = titleBefore(context, from);
    if (title !== null) roles.push({ ...title, person });
  };

  const addApposition = (name: LinkedName): void => {
    const [last, next] = [words[name.to - 1], words[name.to]];
    if (last === undefined || next === undefined || next.sentence !== last.sentence || last.closed) return;
    const gap = text.slice(name.end, next.start);
    if (!/^(?:, |\s?[—–]\s?| - | \()$/.test(gap)) return;
    if (starts.has(name.to)) return;
    const phrase = phraseAt(context, name.to);
    // "…, President Trump" after a name is another person's title.
    if (phrase === null || (starts.has(phrase.head + 1) && phrase.to === phrase.head + 1)) return;
    const closing = text.slice(phrase.end, phrase.end + 2);
    if (
      !/^(?:[,.;:)—–]|\s?[—–]|["”]|\s-|$|\s(?:who|which|whose|said|says|told))/.test(
        `${closing}${text.slice(phrase.end + 2, phrase.end + 6)}`,
      )
    )
      return;
    add(name.person, phrase);
  };

  const addSaid = (name: LinkedName): void => {
    let at = name.to;
    const verb = words[at];
    const last = words[name.to - 1];
    if (verb === undefined || last === undefined || last.closed || verb.sentence !== last.sentence) return;
    if (!/^,? $/.test(text.slice(name.end, verb.start))) return;
    if (words[at]?.lower === "who") at += 1;
    const start = afterVerb(at);
    if (start > 0) add(name.person, phraseAt(context, start));
  };

  const afterVerb = (first: number): number => {
    let at = first;
    let copula = false;
    if (COPULA.test(words[at]?.lower ?? "")) {
      copula = true;
      at += 1;
    } else if (/^(?:has|had)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "been") {
      copula = true;
      at += 2;
    }
    while (ADVERB.test(words[at]?.lower ?? "")) at += 1;
    if (AS_VERB.test(words[at]?.lower ?? "")) {
      at += 1;
      return words[at]?.lower === "as" ? at + 1 : copula ? at : 0;
    }
    return copula ? at : 0;
  };

  const addRoleBeforeComma = (name: LinkedName): void => {
    const [before, own, next] = [words[name.from - 1], words[name.from], words[name.to]];
    if (before === undefined || own === undefined || before.sentence !== own.sentence) return;
    if (text.slice(before.end, own.start) !== ", ") return;
    if (!/^[,.]/.test(text.slice(name.end, name.end + 1)) && next?.lower !== "said") return;
    const title = titleEndingAt(context, name.from - 1);
    if (title !== null) add(name.person, title);
  };

  for (const name of names) addTitle(name);
  for (const name of names) {
    addApposition(name);
    addSaid(name);
    addRoleBeforeComma(name);
  }
  return roles.sort((a, b) => a.start - b.start);
};
