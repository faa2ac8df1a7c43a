import type { DiffPart } from "../answer.js";
import type { DeskContext } from "../desk/context.js";
import type { Passage } from "../model/passage.js";
import type { Span } from "../model/span.js";
import { eachPaced } from "../pace.js";
import { align, diffOf, type Step } from "./align.js";
import { type ComparedWord, comparedWords } from "./words.js";

/** A place of an article that holds the words asked about, or nearly. */
export interface Place {
  readonly article: number;
  /** From the first to the last word found. */
  readonly span: Span;
  readonly post: boolean;
  /** Empty when every word stands there. */
  readonly diff: readonly DiffPart[];
  /** Share of the words asked about that stand there in order, 0–1. */
  readonly share: number;
}

const RAREST = 6;
/** With this many stems, those that stand in more than this share of the passages only cost time. */
const SURE = 3;
const COMMON = 0.03;
const CANDIDATES = 300;
/** Candidates that are aligned word by word; the others share too few words to win. */
const ALIGNED = 12;
const LONGEST = 400;
const SHORTEST = 3;
/** Of all words asked about, and of their rarity, this much must stand in the text in order. */
const ENOUGH = 0.6;
const ENOUGH_RARE = 0.5;

interface Asked {
  readonly source: string;
  readonly words: readonly ComparedWord[];
  /** Rarity of each word, in the order of the words. */
  readonly weights: readonly number[];
  /** The rarest plain word, as it must stand in any text that holds all words; "" where there is none. */
  readonly anchor: string;
}

const anchorOf = (words: readonly ComparedWord[], weights: readonly number[]): string => {
  let best = -1;
  words.forEach(({ key }, i) => {
    const plain = /^\p{L}+$/u.test(key);
    if (plain && (best < 0 || (weights[i] ?? 0) > (weights[best] ?? 0))) best = i;
  });
  return words[best]?.key ?? "";
};

/** Rarities of the words asked about, and the stems worth searching for: the rarest that the collection knows. */
const weigh = async (context: DeskContext, source: string, words: readonly ComparedWord[]) => {
  const tokens = context.tokenise(source);
  const stems = [...new Set(tokens.map(({ stem }) => stem))];
  const frequencies = await context.index.documentFrequencies(stems);
  const total = Math.max(1, context.collection.passages.length);
  const rarity = new Map(
    stems.map((stem, i) => [stem, Math.log(1 + total / Math.max(1, frequencies[i] ?? 0))] as const),
  );
  const byStart = new Map(tokens.map(({ start, stem }) => [start, rarity.get(stem) ?? 0]));
  const known = stems.filter((_, i) => (frequencies[i] ?? 0) > 0);
  known.sort((a, b) => (rarity.get(b) ?? 0) - (rarity.get(a) ?? 0));
  const weights = words.map(({ start }) => byStart.get(start) ?? 1);
  const asked: Asked = { source, words, weights, anchor: anchorOf(words, weights) };
  const share = new Map(stems.map((stem, i) => [stem, (frequencies[i] ?? 0) / total] as const));
  const worth = known.filter((stem, i) => i < SURE || (share.get(stem) ?? 0) < COMMON);
  return { asked, stems: worth.slice(0, RAREST) };
};

/** The passage with as much text around it as the words asked about could need. */
const regionOf = (context: DeskContext, passage: Passage, length: number): Span => {
  const { text } = context.lookups.article(passage.article);
  return {
    start: Math.max(0, passage.start - length - 200),
    end: Math.min(text.length, passage.end + length + 200),
  };
};

const runAt = (asked: readonly ComparedWord[], text: readonly ComparedWord[], from: number): boolean =>
  asked.every(({ key }, i) => text[from + i]?.key === key);

const exactIn = (asked: readonly ComparedWord[], text: readonly ComparedWord[]): Span | null => {
  for (let from = 0; from + asked.length <= text.length; from += 1) {
    if (text[from]?.key !== asked[0]?.key || !runAt(asked, text, from)) continue;
    const [first, last] = [text[from], text[from + asked.length - 1]];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return null;
};

/** Words of a split quotation, without what stands between its parts: “A,” Vance said. “B.” */
const splitWords = (context: DeskContext, passage: Passage): readonly (readonly ComparedWord[])[] => {
  const { text } = context.lookups.article(passage.article);
  const bySource = new Map<number, Span[]>();
  for (const { content, mode, source } of context.lookups.attributionsIn(passage.article, passage)) {
    if (source === null || mode === "reported") continue;
    bySource.set(source.start, [...(bySource.get(source.start) ?? []), ...content]);
  }
  return [...bySource.values()]
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.flatMap((part) => comparedWords(text, part)));
};

const exactPlace = (context: DeskContext, passage: Passage, asked: Asked): Place | null => {
  const { text } = context.lookups.article(passage.article);
  const region = regionOf(context, passage, asked.source.length);
  if (!text.slice(region.start, region.end).toLowerCase().includes(asked.anchor)) return null;
  const found =
    exactIn(asked.words, comparedWords(text, region)) ??
    splitWords(context, passage)
      .map((words) => exactIn(asked.words, words))
      .find((span) => span !== null) ??
    null;
  if (found === null) return null;
  return { article: passage.article, span: found, post: passage.voice === "post", diff: [], share: 1 };
};

const sharedWords = (asked: Asked, words: readonly ComparedWord[]): number => {
  const held = new Set(words.map(({ key }) => key));
  return asked.words.filter(({ key }) => held.has(key)).length / asked.words.length;
};

/** Drops words of the article at either end that only stand beside a word asked about, in another sentence. */
const withinSentences = (
  steps: readonly Step[],
  words: { readonly asked: readonly ComparedWord[]; readonly text: readonly ComparedWord[] },
  sentenceAt: (offset: number) => number | undefined,
): readonly Step[] => {
  const matching = steps.filter(
    ({ asked, text }) => asked !== null && text !== null && words.asked[asked]?.key === words.text[text]?.key,
  );
  const sentenceOf = (step: Step | undefined): number | undefined => {
    const word = step === undefined || step.text === null ? undefined : words.text[step.text];
    return word === undefined ? undefined : sentenceAt(word.start);
  };
  const first = sentenceOf(matching[0]);
  const last = sentenceOf(matching[matching.length - 1]);
  return steps.flatMap((step) => {
    const own = sentenceOf(step);
    const inside =
      own === undefined || (first !== undefined && last !== undefined && own >= first && own <= last);
    if (inside) return [step];
    return step.asked === null ? [] : [{ asked: step.asked, text: null }];
  });
};

const alteredPlace = (context: DeskContext, passage: Passage, asked: Asked): Place | null => {
  const { text } = context.lookups.article(passage.article);
  const words = comparedWords(text, regionOf(context, passage, asked.source.length));
  if (sharedWords(asked, words) < ENOUGH) return null;
  const { steps: all, matched } = align(asked.words, words);
  const steps = withinSentences(all, { asked: asked.words, text: words }, (offset) =>
    context.lookups.sentenceAt(passage.article, offset),
  );
  const isMatch = ({ asked: a, text: t }: Step): boolean =>
    a !== null && t !== null && asked.words[a]?.key === words[t]?.key;
  const total = asked.weights.reduce((sum, weight) => sum + weight, 0);
  const rare = steps.reduce(
    (sum, step) => sum + (isMatch(step) ? (asked.weights[step.asked ?? -1] ?? 0) : 0),
    0,
  );
  const share = matched / asked.words.length;
  if (matched < SHORTEST || share < ENOUGH || rare < ENOUGH_RARE * total) return null;
  const held = steps.flatMap((step) => (step.text === null ? [] : (words[step.text] ?? [])));
  const [first, last] = [held[0], held[held.length - 1]];
  if (first === undefined || last === undefined || held.length > 2 * asked.words.length) return null;
  const diff = diffOf(steps, { words: asked.words, source: asked.source }, { words, source: text });
  const span = { start: first.start, end: last.end };
  return { article: passage.article, span, post: passage.voice === "post", diff, share };
};

const once = (places: readonly Place[]): readonly Place[] => {
  const seen = new Set<string>();
  return places.filter(({ article, span }) => {
    const key = `${article}/${span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Finds where words stand: every exact place, else the place that comes nearest, else none. Best candidates first. */
export const findPlaces = async (context: DeskContext, source: string): Promise<readonly Place[]> => {
  const words = comparedWords(source);
  if (words.length === 0) return [];
  const { asked, stems } = await weigh(context, source, words);
  const terms = stems.map((stem) => ({ stem, boost: 1, fuzzy: false }));
  const candidates = await context.index.search(terms, CANDIDATES);
  const passages = candidates.flatMap(({ passage }) => context.collection.passages[passage] ?? []);
  const exact: Place[] = [];
  await eachPaced(passages, context.pace, (passage) => {
    const place = exactPlace(context, passage, asked);
    if (place !== null) exact.push(place);
  });
  if (exact.length > 0) return once(exact);
  if (words.length < SHORTEST || words.length > LONGEST) return [];
  const altered: Place[] = [];
  await eachPaced(passages.slice(0, ALIGNED), context.pace, (passage) => {
    const place = alteredPlace(context, passage, asked);
    if (place !== null) altered.push(place);
  });
  return altered.sort((a, b) => b.share - a.share || a.diff.length - b.diff.length).slice(0, 1);
};
