import type { Clause } from "./clauses.js";
import { mainSubject } from "./main-subject.js";
import { canSpeak, headOf, isCapital } from "./noun-phrases.js";
import type { Statement } from "./statement.js";
import { SUBJECT_PRONOUNS } from "./word-lists.js";

/** Words that announce what somebody says where no cue verb does: "was blunt:", "had a message:". */
const ANNOUNCING = new Set(
  "message statement response reply answer words post tweet letter note email question advice warning plea promise verdict take view comment remarks apology blunt clear adamant direct defiant unequivocal emphatic apologetic unapologetic effusive scathing dismissive agreed disagreed".split(
    " ",
  ),
);

/** "Lee was blunt: “…”": the subject of a sentence whose colon leads a quotation in. Null without an announcing word. */
export const colonStatement = (clause: Clause): Statement | null => {
  const colon = clause.findIndex((piece) => piece.text === ":");
  const next = clause[colon + 1];
  if (colon < 2 || (next !== undefined && next.kind !== "quotation")) return null;
  const announcing = clause.slice(0, colon).find(({ lower }) => ANNOUNCING.has(lower));
  const source = announcing === undefined ? null : mainSubject(clause, colon);
  const head = source === null ? undefined : headOf(clause, source);
  if (announcing === undefined || source === null || head === undefined || !canSpeak(clause, source))
    return null;
  if (!isCapital(head) && !SUBJECT_PRONOUNS.has(head.lower)) return null;
  return {
    source,
    cue: { start: announcing.start, end: announcing.end },
    content: next === undefined ? [] : [{ from: colon + 1, to: colon + 2 }],
    carrier: null,
    wantsBefore: false,
    wantsAfter: next === undefined,
    asks: false,
  };
};
