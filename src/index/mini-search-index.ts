import type { Pace } from "../core/pace.js";
import type { Candidate, PassageIndex, QueryTerm } from "../core/ports.js";
import { chooseTerms, REACH, type WeighedTerm } from "./choose-terms.js";
import type { IndexData } from "./index-data.js";
import { meantBy } from "./meant-terms.js";
import { PassageScores, type WantedStem } from "./passage-scores.js";
import { createVocabulary } from "./vocabulary.js";

/** Makes the passage index over index data, with pauses while it is filled. */
export const createMiniSearchIndex = async (data: IndexData, pace: Pace): Promise<PassageIndex> => {
  const vocabulary = await createVocabulary(data.terms, pace);
  const scores = new PassageScores(data);
  await pace();

  const frequencyOf = (stem: string): number => vocabulary.get(stem)?.frequency ?? 0;
  const wanted = ({ stem, boost }: WeighedTerm): readonly WantedStem[] => {
    const known = vocabulary.get(stem);
    return known === undefined ? [] : [{ stem: known, boost }];
  };
  /** Rare words count more where passages are chosen by several common ones. */
  const byRarity = ({ stem, boost }: WantedStem): WantedStem => ({
    stem,
    boost: boost * Math.log(1 + data.passages / Math.max(1, stem.frequency)),
  });

  const searchNow = (terms: readonly QueryTerm[], limit: number): readonly Candidate[] => {
    const meant = terms.flatMap((term) => meantBy(term, { engine: vocabulary, frequencyOf }));
    const chosen = chooseTerms(meant, data.passages);
    const open = chosen.open.flatMap(wanted);
    const closed = chosen.closed.flatMap(wanted);
    if (limit <= 0) return [];
    if (!open.some(({ stem }) => stem.frequency > REACH)) return scores.best({ open, closed }, limit);
    const fullest = scores.markFullest([...open, ...closed].map(byRarity), Math.max(REACH, limit));
    return scores.best({ open, closed }, limit, fullest);
  };

  return {
    search: async (terms, limit) => searchNow(terms, limit),
    documentFrequencies: async (stems) => stems.map(frequencyOf),
  };
};
