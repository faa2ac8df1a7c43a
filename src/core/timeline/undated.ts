import type { Alike, TimelineEvent } from "./events.js";
import { tellsState } from "./reporting.js";
import type { Told } from "./told.js";

/** At most this many sentences stand under "Undated". */
const MOST = 8;
/** As alike as this to something shown: told already. */
const TOLD_ALREADY = 0.5;
/** Below this a sentence says too little by itself to be shown without a date. */
const CLEAR_ENOUGH = 0.3;

/** What nobody says or knows tells nothing that happened: it comes last. */
const NOTHING_KNOWN =
  /^(?:None|No (?:one|account|source|article|report)s?|Nobody|Neither)\b|\b(?:do|does|did) not (?:say|name|give|tell|mention|explain)\b|\bit (?:is|was) (?:not known|unclear|unknown)\b/;
const worthOf = ({ text, worth }: Told): number => worth - (NOTHING_KNOWN.test(text) ? 2 : 0);

/** The same people may do two things: what is written small must be alike too. */
const isTold = (known: Told, each: Told, alike: Alike): boolean =>
  alike(known.stems, each.stems) >= TOLD_ALREADY && alike(known.plain, each.plain) >= TOLD_ALREADY;

/** Chooses the sentences that tell best what has no date and is not among the events; shown in the articles' order. States are no events. */
export const chooseUndated = (
  told: readonly Told[],
  { events, alike }: { readonly events: readonly TimelineEvent[]; readonly alike: Alike },
): { readonly chosen: readonly Told[]; readonly left: number } => {
  const shown = events.flatMap((event) => event.told.slice(0, 1));
  const chosen: Told[] = [];
  let left = 0;
  const candidates = told
    .filter(({ kind, clarity, text }) => kind === "undated" && clarity >= CLEAR_ENOUGH && !tellsState(text))
    .toSorted((a, b) => worthOf(b) - worthOf(a) || a.article - b.article || a.from - b.from);
  for (const each of candidates) {
    if ([...shown, ...chosen].some((known) => isTold(known, each, alike))) continue;
    if (chosen.length < MOST) chosen.push(each);
    else left += 1;
  }
  return { chosen: chosen.toSorted((a, b) => a.article - b.article || a.from - b.from), left };
};
