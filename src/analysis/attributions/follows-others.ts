import type { Clause } from "./clauses.js";
import { FARTHEST } from "./main-subject.js";
import { isCapital, phraseAfter } from "./noun-phrases.js";
import { isFiniteVerb } from "./word-lists.js";

const SUBORDINATES = new Set("when after as because where before".split(" "));

/** "Lee left when two ministers quit, saying …": a clause of others right before the participle: nobody is certain. */
export const followsOthers = (clause: Clause, comma: number): boolean => {
  for (let at = comma - 1; at > 1 && comma - at < FARTHEST; at -= 1) {
    const piece = clause[at];
    if (piece?.kind !== "word") return false;
    if (!SUBORDINATES.has(piece.lower) || isCapital(piece)) continue;
    const phrase = phraseAfter(clause, at + 1);
    const verb = phrase === null || phrase.to >= comma ? undefined : clause[phrase.to];
    return verb !== undefined && isFiniteVerb(verb.lower);
  }
  return false;
};
