import type { Person } from "../model/person.js";
import type { PeopleLookup } from "../people-lookup.js";

/** What an asker wants verified: the words, and who is supposed to have said them. */
export interface Claim {
  /** Readings of the words, the likeliest first: everything pasted, then what stands in quotation marks. */
  readonly readings: readonly string[];
  /** The speaker as the asker wrote them; null when none was named. */
  readonly claimed: string | null;
  /** The person of the collection that the name stands for, where it is clear. */
  readonly person: Person | null;
}

const QUOTED = /[“"„«]([^“”"„«»]{2,})[”"»]/g;
const NAME = "((?:[\\p{Lu}@][\\p{L}\\p{N}.'’-]*\\s?){1,5})";
const SAID = "(?:said|says|told|tweeted|wrote|posted|claimed|stated|warned|asked|added|argued)";

/** Ways in which a name stands after or before the words; the name is the first group. */
const NAMED: readonly RegExp[] = [
  new RegExp(`\\s+[—–-]{1,2}\\s*${NAME}$`, "u"),
  /\s+[—–-]{1,2}\s+([\p{L}.'’ -]{2,40})$/u,
  new RegExp(`[”"]\\s*\\(?(?:by|from|[—–-]{1,2}|${SAID},?)?\\s*([\\p{L}.'’ -]{2,40}?)\\)?[.?!]?$`, "u"),
  new RegExp(`^${NAME}(?:(?:has|had|once|also|recently)\\s+)*${SAID}\\s*(?:that\\b)?[,:]?\\s`, "u"),
  /^(?:did|has)\s+([\p{L}.'’ -]{2,40}?)\s+(?:really\s+|ever\s+)?(?:say|said|call|called|tell|told|write)\b/iu,
  new RegExp(`^${NAME}:\\s`, "u"),
  new RegExp(`,?\\s(?:said|according to)\\s+${NAME}[.]?$`, "u"),
  new RegExp(`,?\\s${NAME}(?:said|says)[.]?$`, "u"),
  new RegExp(`\\sby\\s+${NAME}[.]?$`, "u"),
];

const resolve = (people: PeopleLookup, name: string): Person | null => {
  const match = people.resolve(name);
  return match.kind === "one" ? match.person : null;
};

interface Named {
  readonly written: string;
  readonly person: Person | null;
  /** The input without the name and what ties it to the words. */
  readonly rest: string;
}

const tidy = (name: string): string =>
  name
    .replace(/\s+(?:said|says|that)$/, "")
    .replace(/[\s.,:;]+$/, "")
    .trim();

const named = (people: PeopleLookup, input: string): Named | null => {
  for (const pattern of NAMED) {
    const match = pattern.exec(input);
    const written = tidy(match?.[1] ?? "");
    if (match === null || written === "") continue;
    const person = resolve(people, written);
    const certain = person !== null || /^\s+[—–-]{1,2}\s*\p{Lu}/u.test(match[0]);
    if (certain)
      return {
        written,
        person,
        rest: input.replace(match[0], /["”]/.test(match[0][0] ?? "") ? (match[0][0] ?? "") : "").trim(),
      };
  }
  return null;
};

/** A person named beside the quotation marks: "Did Vance really say “…”?" */
const namedBeside = (people: PeopleLookup, input: string): Named | null => {
  const beside = input.replace(QUOTED, " ");
  if (beside === input) return null;
  for (const { start, end, match } of people.findIn(beside))
    if (match.kind === "one") return { written: beside.slice(start, end), person: match.person, rest: input };
  return null;
};

/** Reads what the asker pasted: “…” — JD Vance; Vance said: "…"; "…" by Bannon; or the bare words. */
export const readClaim = (people: PeopleLookup, input: string): Claim => {
  const trimmed = input.trim();
  const found = named(people, trimmed) ?? namedBeside(people, trimmed);
  const quoted = [...trimmed.matchAll(QUOTED)].map(([, words = ""]) => words);
  const joined = quoted.join(" ");
  const readings = quoted.length > 0 ? [trimmed, joined] : [trimmed, found?.rest ?? trimmed];
  return {
    readings: [...new Set(readings)].filter((words) => words.trim() !== ""),
    claimed: found?.written ?? null,
    person: found?.person ?? null,
  };
};
