import type { SearchOptions, SearchResult } from "minisearch";
import type { Pace } from "../core/pace.js";
import type { Candidate, PassageIndex, QueryTerm } from "../core/ports.js";
import { chooseTerms, REACH, type WeighedTerm } from "./choose-terms.js";
import { FilledMiniSearch, type WeighedStem } from "./filled-mini-search.js";
import type { IndexData } from "./index-data.js";
import { meantBy } from "./meant-terms.js";

// Chosen by measuring which articles and which passages with an answer come first on four public question sets. Around
// these values the figures are flat (± 1 %); a headline as heavy as the text is what hurts.
const FIELD_WEIGHTS = { text: 1, headline: 0.4, names: 0.2 };
const BM25 = { k: 1.2, b: 0.7, d: 1 };

const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || a.passage - b.passage;

/** The engine multiplies its score by the number of words found; by the root of that number it ranks better. */
const candidateOf = ({ id, score, queryTerms }: SearchResult): Candidate => ({
  passage: id,
  score: score / Math.sqrt(Math.max(1, queryTerms.length)),
});

/** Rare words count more where passages are chosen by several common ones. */
const rarity =
  (passages: number) =>
  ({ stem, boost, frequency }: WeighedTerm): WeighedStem => ({
    stem,
    weight: boost * Math.log(1 + passages / Math.max(1, frequency)),
  });

/** Makes the passage index that MiniSearch answers, with pauses while it is filled. */
export const createMiniSearchIndex = async (data: IndexData, pace: Pace): Promise<PassageIndex> => {
  const engine = new FilledMiniSearch();
  const frequencies = new Map<string, number>();
  await engine.fillPassages(data, pace);
  for (const term of data.terms) {
    engine.fillTerm(term);
    frequencies.set(term.stem, term.frequency);
    const pause = pace();
    if (pause !== undefined) await pause;
  }

  const frequencyOf = (stem: string): number => frequencies.get(stem) ?? 0;
  const searchNow = (terms: readonly QueryTerm[], limit: number): readonly Candidate[] => {
    const meant = terms.flatMap((term) => meantBy(term, { engine, frequencyOf }));
    const { open, closed } = chooseTerms(meant, data.passages);
    const chosen = [...open, ...closed];
    if (chosen.length === 0 || limit <= 0) return [];
    const isTooCommon = open.some(({ frequency }) => frequency > REACH);
    const found = isTooCommon
      ? engine.markFullest(chosen.map(rarity(data.passages)), Math.max(REACH, limit))
      : new Uint8Array(data.passages);
    const isOpen = new Set(isTooCommon ? [] : open.map(({ stem }) => stem));
    const options: SearchOptions = {
      tokenize: () => chosen.map(({ stem }) => stem),
      processTerm: (stem) => stem,
      boost: FIELD_WEIGHTS,
      bm25: BM25,
      boostTerm: (_stem, at) => chosen[at]?.boost ?? 1,
      // Terms are searched one after the other, open ones first; 0 leaves a passage out before it costs anything.
      boostDocument: (passage: number, stem) => {
        if (isOpen.has(stem)) found[passage] = 1;
        return found[passage] ?? 0;
      },
    };
    // The words stand in `tokenize`: joined into one string they would have to be cut apart again.
    return engine.search(" ", options).map(candidateOf).sort(bestFirst).slice(0, limit);
  };

  return {
    search: async (terms, limit) => searchNow(terms, limit),
    documentFrequencies: async (stems) => stems.map(frequencyOf),
  };
};
