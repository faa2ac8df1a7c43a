import type { Clause } from "./clauses.js";
import { type Complement, complement, FARTHEST, type Told } from "./complement.js";
import type { CueVerb } from "./cue-verbs.js";
import { CLAUSE_OPENERS, isFiniteVerb } from "./word-lists.js";

/** What leads from a label verb to the label: "described it as", "compared it to", "accused them of". */
const LINKS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["describe", new Set(["as"])],
  ["compare", new Set(["to", "with"])],
  ["liken", new Set(["to"])],
  ["blame", new Set(["on", "for"])],
]);
const OTHER_LINKS = new Set(["as", "of", "for"]);

/** Where “…” stands in "called it “…”", or after "as", "of", "for" with verbs that need one; else -1. */
const labelAt = (clause: Clause, at: number, verb: CueVerb): number => {
  let linked = verb.uses.has("call") || clause[at]?.kind === "quotation";
  for (let i = at; i < clause.length && i - at < FARTHEST; i += 1) {
    const piece = clause[i];
    if (piece === undefined || piece.kind === "mark") return -1;
    if (piece.kind === "quotation" && linked) return i;
    if (piece.kind === "quotation") continue;
    linked ||= LINKS.get(verb.lemma)?.has(piece.lower) ?? OTHER_LINKS.has(piece.lower);
    if (CLAUSE_OPENERS.has(piece.lower) && i > at && isFiniteVerb(clause[i + 1]?.lower ?? "")) return -1;
  }
  return -1;
};

/** "accused Trump of being …": the charge. */
const charge = (clause: Clause, from: number): Complement | null => {
  for (let at = from; at < clause.length && at - from < 12; at += 1) {
    if (clause[at]?.kind !== "word") return null;
    if (clause[at]?.lower === "of" && clause[at + 1]?.lower.endsWith("ing") === true)
      return complement("clause", { at: at + 1, carrier: null, marked: true });
  }
  return null;
};

/** Words of the speaker's in quotation marks further on: "reiterated its support for “…”". */
export const partlyQuoted = ({ clause, carrier }: Told, from: number): Complement | null => {
  for (let at = from; at < clause.length && at - from < FARTHEST; at += 1) {
    const piece = clause[at];
    if (piece?.kind === "mark") return null;
    if (piece?.kind === "quotation" && piece.title !== true && piece.end - piece.start > 12)
      return complement("clause", { at: from, carrier, marked: true });
  }
  return null;
};

/** What label verbs say: "called it “…”", "accused them of …", "called for “…”". Null for other verbs. */
export const labelled = (clause: Clause, at: number, verb: CueVerb): Complement | null => {
  if (!verb.uses.has("call") && !verb.uses.has("as")) return null;
  if (verb.lemma === "call" && /^(?:out|off|up|back)$/.test(clause[at]?.lower ?? ""))
    return complement("other", { at, carrier: null });
  if (verb.lemma === "call" && /^(?:for|on|upon)$/.test(clause[at]?.lower ?? ""))
    return partlyQuoted({ clause, verb, carrier: null }, at) ?? complement("other", { at, carrier: null });
  const accused = verb.lemma === "accuse" ? charge(clause, at) : null;
  if (accused !== null) return accused;
  const found = labelAt(clause, at, verb);
  return found < 0 ? null : complement("labels", { at: found, carrier: null });
};
