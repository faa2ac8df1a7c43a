import type { Span } from "../../core/model/span.js";
import { weekdayOf } from "../../core/timeline/calendar.js";
import type { Anchor } from "./anchor.js";
import { clauseBefore, cueOf } from "./clause.js";
import type { Recognised } from "./meaning.js";
import { createSentenceFinder } from "./sentence-finder.js";

/** In characters from the beginning of the text. */
const OPENING = 900;

/**
 * The anchor of an article that reports on the day after its date: "on Thursday" in the opening of an article dated to a
 * Wednesday is tomorrow, because such an article was brought up to date later. Nobody opens with a day of last week.
 */
export const lateAnchor = (
  text: string,
  anchor: Anchor | null,
  { found, sentences }: { readonly found: readonly Recognised[]; readonly sentences: readonly Span[] },
): Anchor | null => {
  if (anchor === null || anchor.day === null || anchor.basis === "post") return anchor;
  const first = found.find(({ meaning }) => meaning.kind === "weekday");
  if (first === undefined || first.start > OPENING || first.meaning.kind !== "weekday") return anchor;
  const { weekday, which, weeks } = first.meaning;
  if (which !== null || weeks !== null || weekday !== weekdayOf(anchor.day + 1)) return anchor;
  const sentence = createSentenceFinder(sentences)(first.start);
  const clause = clauseBefore(text, sentence?.start ?? 0, first.start);
  return cueOf(clause) === "done" ? { ...anchor, last: anchor.day + 1 } : anchor;
};
