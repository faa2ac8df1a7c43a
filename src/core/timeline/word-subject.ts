import { isFunctionWord } from "../ask/reading/function-words.js";
import type { DeskContext } from "../desk/context.js";
import { sentenceKey } from "../desk/lookups.js";
import type { Passage } from "../model/passage.js";
import type { QueryTerm } from "../ports.js";
import type { Subject, SubjectSentence } from "./subject.js";

/** Passages looked at for one topic. */
const PASSAGES = 2_000;
/** Topics longer than this need not be there word for word. */
const ALL_NEEDED = 3;
const ENOUGH = 0.7;
/** When this share of the sentences with all words has them side by side, the topic is a name: it is read as one. */
const PHRASE_SHARE = 0.5;

/** A word is cut out of a sentence with at most this many characters. */
const LONGEST_WORD = 24;

/** "It", "The company": the subject of the sentence before goes on. */
const CONTINUES =
  /^(?:It|They|The (?:compan(?:y|ies)|firm|group|automaker|carmaker|car maker|maker|manufacturer|corporation|concern|union|agency|organi[sz]ation|party|product|device|phone|service|store|site|bank|airline|network|studio|team|club|bill|law|plan|deal|treaty|court|council|commission))\b/;
/** A subject stands near the beginning of its sentence. */
const SUBJECT_WITHIN = 60;

interface Words {
  readonly stems: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
}

interface Hit extends SubjectSentence {
  /** Where the first word of the topic stands, from the beginning of the sentence. */
  readonly at: number;
  readonly together: boolean;
}

const isHeld = (held: ReadonlySet<string>, { stems, weights }: Words): boolean => {
  if (stems.length <= ALL_NEEDED) return stems.every((stem) => held.has(stem));
  const total = stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  const found = stems.reduce((sum, stem) => sum + (held.has(stem) ? (weights.get(stem) ?? 0) : 0), 0);
  return found >= ENOUGH * total;
};

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** How words of a stem begin: stems differ from their words in the last letters only. */
const startOf = (stem: string): string => (stem.length > 4 ? stem.slice(0, -1) : stem.slice(0, 3));

/** True where words like all stems stand in a passage: most passages are known by that not to hold them. */
const holdsAll = (
  context: DeskContext,
  { article, start, end }: Passage,
  starts: readonly string[],
): boolean => {
  const text = context.lookups.article(article).text.slice(start, end).toLowerCase();
  return starts.every((letters) => text.includes(letters));
};

/** Where words of a stem begin in a sentence: only words that look like it are cut out and stemmed. */
const placesOf = (context: DeskContext, sentence: Text, stem: string): readonly number[] => {
  const like = startOf(stem);
  const places: number[] = [];
  for (let at = sentence.lower.indexOf(like); at >= 0; at = sentence.lower.indexOf(like, at + 1)) {
    if (at > 0 && WORD_CHARACTER.test(sentence.words.charAt(at - 1))) continue;
    const [token] = context.tokenise(sentence.words.slice(at, at + LONGEST_WORD));
    if (token?.stem === stem && token.start === 0) places.push(at);
  }
  return places;
};

interface Text {
  readonly words: string;
  readonly lower: string;
}

/** Where the topic stands word for word; −1 where it does not. */
const phraseIn = (
  context: DeskContext,
  sentence: Text,
  { stems, places }: { stems: readonly string[]; places: readonly number[] },
): number =>
  places.find((at) => {
    const tokens = context.tokenise(sentence.words.slice(at, at + stems.length * LONGEST_WORD));
    return stems.every((stem, step) => tokens[step]?.stem === stem);
  }) ?? -1;

const hitIn = (
  context: DeskContext,
  ref: { article: number; sentence: number },
  words: Words,
): Hit | null => {
  const { text } = context.lookups.article(ref.article);
  const { start, end } = context.lookups.sentence(ref);
  const own = text.slice(start, end);
  const sentence = { words: own, lower: own.toLowerCase() };
  const found = new Map<string, readonly number[]>();
  for (const stem of words.stems) {
    const places = placesOf(context, sentence, stem);
    if (places.length > 0) found.set(stem, places);
    else if (words.stems.length <= ALL_NEEDED) return null;
  }
  if (!isHeld(new Set(found.keys()), words)) return null;
  const [first = ""] = words.stems;
  const phrase = phraseIn(context, sentence, { stems: words.stems, places: found.get(first) ?? [] });
  const at = phrase >= 0 ? phrase : Math.min(...[...found.values()].map(([place = 0]) => place));
  return { ...ref, kind: "name", at, together: phrase >= 0 };
};

const search = async (
  context: DeskContext,
  terms: readonly QueryTerm[],
  words: Words,
): Promise<readonly Hit[]> => {
  const found = new Map<number, Hit>();
  const starts = words.stems.map(startOf);
  for (const { passage: id } of await context.index.search(terms, PASSAGES)) {
    const passage = context.collection.passages[id];
    if (passage === undefined || passage.voice === "post") continue;
    const { article, from, to } = passage;
    if (words.stems.length <= ALL_NEEDED && !holdsAll(context, passage, starts)) continue;
    for (let sentence = from; sentence < to; sentence++) {
      const key = sentenceKey(article, sentence);
      const hit = found.has(key) ? null : hitIn(context, { article, sentence }, words);
      if (hit !== null) found.set(key, hit);
    }
    const pause = context.pace();
    if (pause !== undefined) await pause;
  }
  return [...found.values()];
};

/** Capital letters in brackets right behind the topic, "General Motors (GM)", that begin like its words. */
const shortFormIn = (context: DeskContext, hit: Hit, initials: string): string | null => {
  const { text } = context.lookups.article(hit.article);
  const { start, end } = context.lookups.sentence(hit);
  const behind = text.slice(start + hit.at, Math.min(end, start + hit.at + 80));
  const short = /\(\s*["“]?(\p{Lu}[\p{Lu}.&]{1,6})["”]?\s*\)/u.exec(behind)?.[1] ?? null;
  return short?.replaceAll(".", "").startsWith(initials) === true ? short : null;
};

/** Sentences that call the topic by the short form that its own article gives it. */
const shortForms = (context: DeskContext, hits: readonly Hit[], stems: readonly string[]): readonly Hit[] => {
  const initials = stems.map((stem) => stem.charAt(0).toUpperCase()).join("");
  if (initials.length < 2) return [];
  const found: Hit[] = [];
  const byArticle = new Map<number, string>();
  for (const hit of hits) {
    const short = shortFormIn(context, hit, initials);
    if (short !== null) byArticle.set(hit.article, short);
  }
  const [common] = [...byArticle.values()];
  for (const article of new Set(hits.map((hit) => hit.article))) {
    const short = byArticle.get(article) ?? common;
    if (short === undefined) continue;
    const { text, analysis } = context.lookups.article(article);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${short.replaceAll(".", "\\.")}(?![\\p{L}\\p{N}])`, "u");
    analysis.sentences.forEach(({ start, end }, sentence) => {
      const at = text.slice(start, end).search(pattern);
      if (at >= 0) found.push({ article, sentence, kind: "name", at, together: true });
    });
  }
  return found;
};

/** Sentences that go on about the topic as "it" or "the company". */
const continued = (context: DeskContext, hits: ReadonlyMap<number, Hit>): readonly Hit[] => {
  const added: Hit[] = [];
  for (const hit of hits.values()) {
    if (hit.at > SUBJECT_WITHIN) continue;
    const { text, analysis } = context.lookups.article(hit.article);
    const own = analysis.sentences[hit.sentence];
    const next = analysis.sentences[hit.sentence + 1];
    if (own === undefined || next === undefined || own.block !== next.block) continue;
    if (hits.has(sentenceKey(hit.article, hit.sentence + 1))) continue;
    if (!CONTINUES.test(text.slice(next.start, next.start + 40))) continue;
    added.push({ article: hit.article, sentence: hit.sentence + 1, kind: "pronoun", at: 0, together: true });
  }
  return added;
};

const wordsOf = async (context: DeskContext, topic: string): Promise<Words> => {
  const tokens = context.tokenise(topic).filter(({ word }) => !isFunctionWord(word));
  const stems = [...new Set(tokens.map(({ stem }) => stem))];
  const frequencies = await context.index.documentFrequencies(stems);
  const total = context.collection.passages.length + 1;
  return {
    stems,
    weights: new Map(stems.map((stem, at) => [stem, Math.log(total / ((frequencies[at] ?? 0) + 0.5))])),
  };
};

/** The sentences about a topic in the asker's words, found through the index. Embedded posts are left out. */
export const wordSubject = async (context: DeskContext, topic: string): Promise<Subject> => {
  const words = await wordsOf(context, topic);
  if (words.stems.length === 0) return { name: topic, sentences: [], placeIn: () => 0 };
  const terms = words.stems.map((stem) => ({ stem, boost: 1, fuzzy: false }));
  const all = await search(context, terms, words);
  const together = all.filter((hit) => hit.together);
  const isPhrase = words.stems.length > 1 && together.length >= PHRASE_SHARE * all.length;
  const named = isPhrase ? together : all;
  const hits = new Map(named.map((hit) => [sentenceKey(hit.article, hit.sentence), hit]));
  if (isPhrase)
    for (const hit of shortForms(context, named, words.stems)) {
      const key = sentenceKey(hit.article, hit.sentence);
      if (!hits.has(key)) hits.set(key, hit);
    }
  for (const hit of continued(context, hits)) hits.set(sentenceKey(hit.article, hit.sentence), hit);
  const sentences = [...hits.values()]
    .map(({ article, sentence, kind }): SubjectSentence => ({ article, sentence, kind }))
    .sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  const placeIn: Subject["placeIn"] = (ref) =>
    context.lookups.sentence(ref).start + (hits.get(sentenceKey(ref.article, ref.sentence))?.at ?? 0);
  return { name: topic, sentences, placeIn };
};
