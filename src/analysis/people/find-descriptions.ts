import type { Span } from "../../core/model/span.js";
import { wordSet } from "../../core/people/word-set.js";
import type { FoundRole } from "./find-roles.js";
import type { LinkedName } from "./link-names.js";
import { isRoleHead } from "./role-phrases.js";
import type { Word, WordContext } from "./words.js";

/** A description or pronoun that stands for a linked person. */
export interface LinkedOther extends Span {
  readonly person: number;
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 4;
/** Whom a description means was named at most this many sentences before. */
const REACH = 6;
/** Words that make another office of the one they stand before: the vice president is not the president. */
const RANKS = wordSet(
  "vice deputy prime assistant associate chief attorney press crown co former ex then general",
);
const PAST = wordSet("former ex then late onetime ex-president");
const FULL_FORMS: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  gen: "general",
  prof: "professor",
  capt: "captain",
  sgt: "sergeant",
  lt: "lieutenant",
  col: "colonel",
  vp: "vice-president",
};

const plain = ({ lower }: Word): string => {
  const bare = lower.replace(/\.$/, "");
  return FULL_FORMS[bare] ?? bare;
};

interface KnownRole {
  readonly person: number;
  readonly head: string;
  /** Words right before the head, nearest last. */
  readonly before: readonly string[];
  /** Every word of the role, for "the Tesla CEO". */
  readonly all: ReadonlySet<string>;
  readonly start: number;
  readonly past: boolean;
}

const knownRole = (words: readonly Word[], role: FoundRole): KnownRole => {
  const slice = words.slice(role.from, role.to);
  const before = words.slice(role.from, role.head).map(plain);
  return {
    person: role.person,
    head: slice
      .slice(role.head - role.from, role.head - role.from + 1)
      .map(plain)
      .join(""),
    before,
    all: new Set(slice.map(plain)),
    start: role.start,
    past: before.some((word) => PAST.has(word)),
  };
};

const fits = (role: KnownRole, described: readonly string[]): boolean => {
  const head = described.at(-1);
  if (head !== role.head || role.past) return false;
  const before = described.slice(0, -1);
  const rank = role.before.at(-1) ?? "";
  if (RANKS.has(rank) !== RANKS.has(before.at(-1) ?? "") || (RANKS.has(rank) && rank !== before.at(-1)))
    return false;
  return before.every((word) => role.all.has(word));
};

/** Where a description's head stands: "the vice president" at index `from`; -1 when none begins there. */
const headOf = ({ text, words }: WordContext, from: number): number => {
  for (let head = from + 1; head <= from + LONGEST; head += 1) {
    const [before, own, next] = [words[head - 1], words[head], words[head + 1]];
    if (before === undefined || own === undefined || own.sentence !== before.sentence) return -1;
    if (/[^ \u00a0]/.test(text.slice(before.end, own.start))) return -1;
    if (!isRoleHead(own) || (next !== undefined && !own.closed && isRoleHead(next))) continue;
    const goesOn = next !== undefined && !own.closed && text.slice(own.end, next.start) === " ";
    // "the president of France" and "the president Doe" say themselves who is meant.
    return goesOn && (next.capital || /^(?:of|for|elect|who|and)$/.test(next.lower)) ? -1 : head;
  }
  return -1;
};

/** Finds "the vice president", "the Tesla CEO" where a role in the same text says who that is. */
export const findDescriptions = (
  context: WordContext,
  names: readonly LinkedName[],
  roles: readonly FoundRole[],
): readonly LinkedOther[] => {
  const { words } = context;
  const known = roles.map((role) => knownRole(words, role));
  const found: LinkedOther[] = [];
  const lastNamed = new Map<number, number>();
  let name = 0;
  words.forEach((word, from) => {
    for (; (names[name]?.from ?? words.length) <= from; name += 1) {
      const passed = names[name];
      if (passed !== undefined) lastNamed.set(passed.person, word.sentence);
    }
    if (word.lower !== "the") return;
    const head = headOf(context, from);
    const own = words[head];
    if (own === undefined) return;
    const described = words.slice(from + 1, head + 1).map(plain);
    const fitting = known.filter((role) => role.start < word.start && fits(role, described));
    const [person, ...others] = new Set(fitting.map((role) => role.person));
    if (person === undefined || others.length > 0) return;
    if (word.sentence - (lastNamed.get(person) ?? -REACH) > REACH) return;
    found.push({ person, start: word.start, end: own.end, from, to: head + 1 });
  });
  return found;
};
