import { nameParts } from "../../core/people/name-key.js";
import { surnameOf } from "../../core/people/name-suffix.js";
import { NAMESAKES } from "../../core/people/thing-words.js";
import { contextWeight } from "./context-weight.js";
import { isGivenName } from "./given-names.js";
import type { Candidate } from "./name-candidates.js";
import { ownWeight } from "./own-weight.js";
import type { Word, WordContext } from "./words.js";

/** A name that the text shows to be a person's. */
export interface AcceptedName {
  readonly key: string;
  readonly parts: readonly string[];
  readonly places: readonly Candidate[];
}

/** From this weight on, a run is taken for a person's name. */
const ENOUGH = { full: 2.5, single: 3, headline: 3, sure: 3 } as const;
/** A name that only a headline has is this many words long at most, as every word of a headline has a capital. */
const HEADLINE_NAME = 3;
/** Words around a name can lift it by this much in all. */
const CONTEXT_LIMIT = 5;
/** "The Jane Doe story" is still about Jane Doe. */
const AGAINST_SURE = -0.5;
/** A surname that returns by itself, as persons' do. */
const SURNAME_RETURNS = { known: 2, unknown: 1 } as const;
/** In a list with names that were taken already. */
const LISTED = 1.5;

type Groups = ReadonlyMap<string, AcceptedName>;

const grouped = (candidates: readonly Candidate[]): Groups => {
  const groups = new Map<string, { key: string; parts: readonly string[]; places: Candidate[] }>();
  for (const candidate of candidates) {
    const { key } = candidate;
    // "Gen. Z" and the like.
    if (key.length < 2) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, parts: nameParts(key), places: [candidate] });
    else group.places.push(candidate);
  }
  return groups;
};

/** Sums what speaks for a name; what speaks against it counts by the share of places that say so. */
const contextSum = (context: WordContext, places: readonly Candidate[], surely: boolean): number => {
  let [pro, contra] = [0, 0];
  for (const place of places) {
    const weight = contextWeight(context, place);
    if (weight > 0) pro += weight;
    else contra += weight;
  }
  const against = contra / places.length;
  return Math.min(CONTEXT_LIMIT, pro) + (surely ? Math.max(AGAINST_SURE, against) : against);
};

/** How much speaks for a name, from all its places together. */
const weigh = (context: WordContext, groups: Groups, { key, parts, places }: AcceptedName): number => {
  const free = places.filter(({ embedded }) => !embedded);
  const shown = free.length > 0 ? free : places;
  const plain = shown.find(({ from }) => context.words[from]?.headline === false);
  const sample = plain ?? places[0];
  if (sample === undefined || NAMESAKES.has(key)) return -9;
  const own = ownWeight(context, sample);
  if (plain === undefined && (sample.to - sample.from > HEADLINE_NAME || own < ENOUGH.headline)) return -9;
  const many = parts.length > 1;
  const around = contextSum(context, shown, many && own >= ENOUGH.sure);
  if (!many || !groups.get(surnameOf(parts))?.places.some((place) => !place.embedded)) return own + around;
  return own + around + (isGivenName(parts[0] ?? "") ? SURNAME_RETURNS.known : SURNAME_RETURNS.unknown);
};

/** Surnames of full names that begin with a common given name. */
const sureSurnames = (groups: Groups): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (const { parts } of groups.values())
    if (parts.length > 1 && isGivenName(parts[0] ?? "")) surnames.add(surnameOf(parts));
  return surnames;
};

/** True for a thing of somebody's: "Doe Polaroid" where the text has "Jane Doe". */
const isThingOf = ({ parts }: AcceptedName, surnames: ReadonlySet<string>): boolean => {
  const [first = "", second = ""] = parts;
  return parts.length === 2 && surnames.has(first) && !isGivenName(first) && !second.includes("-");
};

/** True for a run of two names, or of a word and a name, that stand apart elsewhere: "Jane Doe John Roe". */
const isTwoNames = ({ parts }: AcceptedName, groups: Groups): boolean => {
  for (let at = 1; at < parts.length - 1; at += 1) {
    if (!isGivenName(parts[at] ?? "") || !groups.has(parts.slice(at).join(" "))) continue;
    if (at > 1 || !isGivenName(parts[0] ?? "")) return true;
  }
  return false;
};

const isAnd = (word: Word | undefined): boolean =>
  word?.lower === "and" || word?.lower === "or" || word?.text === "&";

/** First words and, negative, ends of the places of names that were taken. */
const placesOf = (names: Iterable<AcceptedName>): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const { places } of names)
    for (const { runFrom, to } of places) {
      taken.add(runFrom);
      taken.add(-to);
    }
  return taken;
};

/** True when a place stands in a list beside a name that was taken. */
const isListed = (context: WordContext, place: Candidate, taken: ReadonlySet<number>): boolean => {
  const { text, words } = context;
  const { from, to, runFrom } = place;
  const [first, last, next, before] = [words[runFrom], words[to - 1], words[to], words[runFrom - 1]];
  if (first === undefined || last === undefined || from !== runFrom) return false;
  const isComma = (start: number, end: number): boolean => /^(?:, ?|; ?)$/.test(text.slice(start, end));
  if (next !== undefined && taken.has(to) && isComma(last.end, next.start)) return true;
  if (isAnd(next) && taken.has(to + 1)) return true;
  if (before !== undefined && taken.has(-runFrom) && isComma(before.end, first.start)) return true;
  return isAnd(before) && taken.has(1 - runFrom);
};

/** Decides which candidates are names of persons, from all places in the text together. */
export const acceptNames = (
  context: WordContext,
  candidates: readonly Candidate[],
): readonly AcceptedName[] => {
  const groups = grouped(candidates);
  const surnames = sureSurnames(groups);
  const accepted = new Set<AcceptedName>();
  const nearly: AcceptedName[] = [];
  for (const group of groups.values()) {
    const many = group.parts.length > 1;
    if (many && (isTwoNames(group, groups) || isThingOf(group, surnames))) continue;
    const weight = weigh(context, groups, group);
    if (weight >= (many ? ENOUGH.full : ENOUGH.single)) accepted.add(group);
    else if (many && weight + LISTED >= ENOUGH.full) nearly.push(group);
  }
  const taken = placesOf(accepted);
  for (const group of nearly)
    if (group.places.some((place) => isListed(context, place, taken))) accepted.add(group);
  return [...accepted];
};
