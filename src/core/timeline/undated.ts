import type { Alike, TimelineEvent } from "./events.js";
import type { Told } from "./told.js";

/** At most this many sentences stand under "Undated". */
const MOST = 8;
/** As alike as this to something shown: told already. */
const TOLD_ALREADY = 0.3;
/** Below this a sentence says too little by itself to be shown without a date. */
const CLEAR_ENOUGH = 0.3;

/** Chooses the sentences that tell best what has no date and is not among the events. */
export const chooseUndated = (
  told: readonly Told[],
  { events, alike }: { readonly events: readonly TimelineEvent[]; readonly alike: Alike },
): { readonly chosen: readonly Told[]; readonly left: number } => {
  const shown = events.flatMap((event) => event.told.slice(0, 1));
  const chosen: Told[] = [];
  let left = 0;
  const candidates = told
    .filter(({ kind, clarity }) => kind === "undated" && clarity >= CLEAR_ENOUGH)
    .toSorted((a, b) => b.worth - a.worth || a.article - b.article || a.from - b.from);
  for (const each of candidates) {
    if ([...shown, ...chosen].some((known) => alike(known.stems, each.stems) >= TOLD_ALREADY)) continue;
    if (chosen.length < MOST) chosen.push(each);
    else left += 1;
  }
  return { chosen: chosen.toSorted((a, b) => a.article - b.article || a.from - b.from), left };
};
