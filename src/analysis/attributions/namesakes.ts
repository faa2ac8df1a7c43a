import type { AttributedSource } from "../../core/model/attribution.js";
import type { FoundPeople } from "../people/find-people.js";
import { mentionFrom } from "./link-sources.js";

/** A namesake named in full this near before leaves a surname alone in doubt. In characters. */
const NEAR = 1500;

const surnameOf = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? "";

/**
 * Takes back the person of a source that is a surname alone, where somebody else of that surname was named in full
 * since: "Ana Lund left. Per Lund called. “Help,” Lund said." is not Ana's.
 */
export const withoutNamesake = (
  text: string,
  source: AttributedSource,
  { people, mentions }: Pick<FoundPeople, "people" | "mentions">,
): AttributedSource => {
  const words = text.slice(source.start, source.end);
  const own = source.person === null ? undefined : people[source.person];
  if (own === undefined || /\s/.test(words) || surnameOf(words) !== surnameOf(own.name)) return source;
  for (let at = mentionFrom(mentions, source.start) - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || source.start - mention.end > NEAR) return source;
    const named = mention.kind === "name" && /\s/.test(text.slice(mention.start, mention.end));
    if (!named || surnameOf(people[mention.person]?.name ?? "") !== surnameOf(words)) continue;
    return mention.person === source.person ? source : { ...source, person: null };
  }
  return source;
};
