import type { Span } from "../../core/model/span.js";
import type { FoundRole } from "./find-roles.js";
import { isRoleHead } from "./role-phrases.js";
import { wordSet } from "./word-set.js";
import type { Word, WordContext } from "./words.js";

/** A description or pronoun that stands for a linked person. */
export interface LinkedOther extends Span {
  readonly person: number;
  /** First word and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 4;
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

/** Finds "the vice president", "the Tesla CEO" where a role in the same text says who that is. */
export const findDescriptions = (
  context: WordContext,
  roles: readonly FoundRole[],
): readonly LinkedOther[] => {
  const { text, words } = context;
  const known = roles.map((role) => knownRole(words, role));
  const found: LinkedOther[] = [];
  words.forEach((word, from) => {
    if (word.lower !== "the") return;
    for (let head = from + 1; head <= from + LONGEST; head += 1) {
      const own = words[head];
      if (own === undefined || own.sentence !== word.sentence) return;
      if (/[^ \u00a0]/.test(text.slice(words[head - 1]?.end, own.start))) return;
      const next = words[head + 1];
      if (!isRoleHead(own) || (next !== undefined && !own.closed && isRoleHead(next))) continue;
      if (
        !own.closed &&
        next !== undefined &&
        text.slice(own.end, next.start) === " " &&
        (next.capital || /^(?:of|for|elect|who|and)$/.test(next.lower))
      )
        return;
      const described = words.slice(from + 1, head + 1).map(plain);
      const persons = new Set(
        known.filter((role) => role.start < word.start && fits(role, described)).map(({ person }) => person),
      );
      const [person] = persons;
      if (persons.size === 1 && person !== undefined)
        found.push({ person, start: word.start, end: own.end, from, to: head + 1 });
      return;
    }
  });
  return found;
};
