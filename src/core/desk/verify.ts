import type { Answer, VerifyAnswer } from "../answer.js";
import { isFunctionWord } from "../ask/reading/function-words.js";
import type { Block } from "../model/article.js";
import type { Attribution } from "../model/attribution.js";
import type { CitedQuote } from "../model/quote.js";
import type { Span } from "../model/span.js";
import { isSatireArticle } from "../satire.js";
import { type Claim, readClaim } from "../verify/claim.js";
import { findPlaces, type Place } from "../verify/find.js";
import { comparedWords } from "../verify/words.js";
import { type Citer, createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { scopeOf } from "./scope.js";

/** At most this many places are shown. */
const MOST = 5;

/** Share of a place that must be somebody's words for them to be its speaker. */
const ENOUGH = 0.5;

/** Who speaks at a place, as far as its article says. */
interface Voice {
  readonly name: string;
  readonly person: string | null;
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/i;

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The attribution whose words hold the place: the innermost one that holds most of it, going on included. */
const attributionAt = (context: DeskContext, { article, span }: Place): Attribution | undefined => {
  const attributions = context.lookups.attributionsIn(article, span).filter(({ source }) => source !== null);
  const held = ({ content }: Attribution): number =>
    content.reduce((sum, part) => sum + shared(part, span), 0);
  const together = ({ source }: Attribution): number =>
    attributions
      .filter((other) => other.source?.start === source?.start)
      .reduce((sum, other) => sum + held(other), 0);
  const length = ({ content }: Attribution): number =>
    content.reduce((sum, part) => sum + part.end - part.start, 0);
  return attributions
    .filter((attribution) => together(attribution) >= ENOUGH * (span.end - span.start))
    .sort(
      (a, b) => Number(a.mode === "reported") - Number(b.mode === "reported") || length(a) - length(b),
    )[0];
};

const authorOf = (block: Block | undefined): Voice | null => {
  const name = block?.post?.name ?? null;
  return name === null ? null : { name, person: null };
};

/** Of a post: whom it gives the words to, else who wrote it; of satire only the author, whose invention they are. */
const voiceAt = (context: DeskContext, place: Place): Voice | null => {
  const { blocks } = context.lookups.article(place.article).analysis;
  const block = place.post ? blocks.find(({ end }) => end > place.span.start) : undefined;
  const source = block?.post?.satire === true ? null : attributionAt(context, place)?.source;
  if (source === undefined || source === null) return authorOf(block);
  const person = source.person === null ? undefined : context.lookups.personOf(place.article, source.person);
  if (person !== undefined) return { name: person.name, person: person.id };
  const words = context.lookups.article(place.article).text.slice(source.start, source.end);
  return PRONOUN.test(words) ? null : { name: words, person: null };
};

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? "";

/** `null`: the text does not say, or the asker did not. */
const isClaimed = (claim: Claim, voice: Voice | null): boolean | null => {
  if (claim.claimed === null || voice === null) return null;
  if (claim.person !== null && voice.person !== null) return claim.person.id === voice.person;
  return lastWord(voice.name) === lastWord(claim.person?.name ?? claim.claimed);
};

/** The whole sentences that hold a place, one quote a block. */
const cite = (context: DeskContext, citer: Citer, { article, span }: Place): readonly CitedQuote[] => {
  const { blocks, sentences } = context.lookups.article(article).analysis;
  const quotes: CitedQuote[] = [];
  const first = context.lookups.sentenceAt(article, span.start);
  if (first === undefined) return [];
  let from = first;
  for (let at = first; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= span.end) break;
    const next = sentences[at + 1];
    const ends = next === undefined || next.block !== sentence.block || next.start >= span.end;
    if (!ends) continue;
    if (blocks[sentence.block]?.kind !== "boilerplate") quotes.push(citer.cite({ article, from, to: at }));
    from = at + 1;
  }
  return quotes;
};

/** Reporting before posts and satire, the claimed speaker before others, a named one before nobody. */
const rank = (context: DeskContext, claim: Claim, place: Place): number => {
  const voice = voiceAt(context, place);
  const reporting = place.post || isSatireArticle(context.lookups.article(place.article)) ? 0 : 8;
  const claimed = isClaimed(claim, voice);
  return reporting + (claimed === true ? 4 : 0) + (voice === null ? 0 : 2) + (claimed === false ? -1 : 0);
};

/** The speaker of the best place; nobody where sources give the words to several and none was asked about. */
const voiceOfAll = (context: DeskContext, claim: Claim, places: readonly Place[]): Voice | null => {
  const voices = places.map((place) => voiceAt(context, place));
  const [best] = voices;
  const names = new Set(voices.flatMap((voice) => (voice === null ? [] : [voice.person ?? voice.name])));
  return best === undefined || (claim.claimed === null && names.size > 1) ? null : best;
};

const verdictOf = (best: Place | undefined, claimed: boolean | null): VerifyAnswer["verdict"] => {
  if (best === undefined) return "not-found";
  if (best.diff.length > 0) return "altered";
  return claimed === false ? "other-speaker" : "exact";
};

/**
 * Exact before altered, whatever part of the input it is the reading of. Of altered places those without the name
 * beside the words come first: the name is who is asked about, not a word of theirs.
 */
const search = async (context: DeskContext, claim: Claim): Promise<Found> => {
  let nearest: Found = { places: [], claim };
  let whole: Found = nearest;
  for (const [at, reading] of claim.readings.entries()) {
    const places = await findPlaces(context, reading);
    // All that was pasted stands in the article, the name beside the words too: nobody is claimed against it.
    const settled = at === 0 ? { ...claim, claimed: null, person: null } : claim;
    if (places.some(({ diff }) => diff.length === 0)) return { places, claim: settled };
    if (at === 0 && claim.readings.length > 1) whole = { places, claim };
    else if ((places[0]?.share ?? 0) > (nearest.places[0]?.share ?? 0)) nearest = { places, claim };
  }
  return nearest.places.length > 0 ? nearest : whole;
};

interface Found {
  readonly places: readonly Place[];
  readonly claim: Claim;
}

/** Fewer function words than this alone are in every article: no quotation. */
const FEWEST_PLAIN = 4;

const isTooShort = (input: string): boolean => {
  const words = comparedWords(input);
  return words.length < FEWEST_PLAIN && words.every(({ key }) => isFunctionWord(key));
};

/** Tells whether words stand in the collection, word for word, altered, or from somebody else. */
export const verify = async (context: DeskContext, words: string): Promise<Answer> => {
  const base = { command: "verify", asked: words, readAs: [], scope: scopeOf(context) } as const;
  if (isTooShort(words)) {
    const problem = { code: "missing", option: "quote" } as const;
    return { ...base, kind: "misuse", quotes: [], citations: [], problem };
  }
  const found = await search(context, readClaim(context.people, words));
  const { claim } = found;
  const places = [...found.places].sort((a, b) => rank(context, claim, b) - rank(context, claim, a));
  const citer = createCiter(context);
  const quotes = places.slice(0, MOST).flatMap((place) => cite(context, citer, place));
  const [best] = quotes.length === 0 ? [] : places;
  const voice = best === undefined ? null : voiceOfAll(context, claim, places.slice(0, MOST));
  return {
    ...base,
    kind: "verify",
    quotes,
    citations: citer.citations(),
    verdict: verdictOf(best, isClaimed(claim, voice)),
    claimed: claim.claimed,
    speaker: voice?.name ?? null,
    diff: best?.diff ?? [],
  };
};
