import { nameParts } from "../../core/people/name-key.js";
import { contextWeight } from "./context-weight.js";
import { isGivenName } from "./given-names.js";
import type { Candidate } from "./name-candidates.js";
import { SUFFIXES } from "./name-runs.js";
import { ownWeight } from "./own-weight.js";
import type { WordContext } from "./words.js";

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

/** The surname of a name's parts: the last one that is not "Jr.". */
export const surnameOf = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? "";
  return parts.length > 2 && SUFFIXES.has(last) ? (parts.at(-2) ?? "") : last;
};

const grouped = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.key === "") continue;
    const group = groups.get(candidate.key);
    if (group === undefined) groups.set(candidate.key, [candidate]);
    else group.push(candidate);
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

const neighbours = (
  context: WordContext,
  { from, to, runFrom }: Candidate,
  taken: ReadonlySet<number>,
): boolean => {
  const { text, words } = context;
  const [first, last, next, before] = [words[runFrom], words[to - 1], words[to], words[runFrom - 1]];
  if (first === undefined || last === undefined || from !== runFrom) return false;
  const joined = (start: number, end: number): boolean => /^(?:, ?|; ?)$/.test(text.slice(start, end));
  const isAnd = (word: typeof next): boolean =>
    word?.lower === "and" || word?.lower === "or" || word?.text === "&";
  if (next !== undefined && taken.has(to) && joined(last.end, next.start)) return true;
  if (next !== undefined && isAnd(next) && taken.has(to + 1)) return true;
  if (before !== undefined && taken.has(-runFrom) && joined(before.end, first.start)) return true;
  return before !== undefined && isAnd(before) && taken.has(-(runFrom - 1));
};

/** Decides which candidates are names of persons, from all places in the text together. */
export const acceptNames = (
  context: WordContext,
  candidates: readonly Candidate[],
): readonly AcceptedName[] => {
  const groups = grouped(candidates);
  const weights = new Map<string, number>();
  const partsOf = new Map<string, readonly string[]>();
  for (const [key, places] of groups) {
    const parts = nameParts(key);
    partsOf.set(key, parts);
    const free = places.filter(({ embedded }) => !embedded);
    const shown = (free.length > 0 ? free : places).find(
      ({ from }) => context.words[from]?.headline === false,
    );
    const sample = shown ?? places[0];
    if (sample === undefined) continue;
    let weight = ownWeight(context, sample);
    if (shown === undefined && (sample.to - sample.from > HEADLINE_NAME || weight < ENOUGH.headline))
      continue;
    const many = parts.length > 1;
    if (many && groups.get(surnameOf(parts))?.some((place) => !place.embedded))
      weight += isGivenName(parts[0] ?? "") ? SURNAME_RETURNS.known : SURNAME_RETURNS.unknown;
    weight += contextSum(context, free.length > 0 ? free : places, many && weight >= ENOUGH.sure);
    weights.set(key, weight);
  }
  const enough = (key: string, extra: number): boolean =>
    (weights.get(key) ?? -9) + extra >= ((partsOf.get(key)?.length ?? 0) > 1 ? ENOUGH.full : ENOUGH.single);
  const accepted = new Set([...groups.keys()].filter((key) => enough(key, 0)));
  const taken = new Set<number>();
  for (const key of accepted)
    for (const { runFrom, to } of groups.get(key) ?? []) {
      taken.add(runFrom);
      taken.add(-to);
    }
  for (const [key, places] of groups) {
    if (accepted.has(key) || (partsOf.get(key)?.length ?? 0) < 2 || !enough(key, LISTED)) continue;
    if (places.some((place) => neighbours(context, place, taken))) accepted.add(key);
  }
  return [...accepted].map((key) => ({
    key,
    parts: partsOf.get(key) ?? [],
    places: groups.get(key) ?? [],
  }));
};
