import type { Candidate, PassageIndex, QueryTerm } from "../../src/core/ports.js";
import { FIELDS, type PassageDocument } from "../../src/index/passage-document.js";

const WEIGHTS = { text: 1, headline: 0.5, names: 0.5 } as const;

/** Letters to change, add or leave out to get from one word to the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

const allowedDistance = (stem: string): number => (stem.length < 4 ? 0 : stem.length < 8 ? 1 : 2);

/** The passage index as an array that is scanned: slow, short and obviously right. */
export const createArrayIndex = (documents: readonly PassageDocument[]): PassageIndex => {
  const stemsOf = (document: PassageDocument): readonly string[] =>
    FIELDS.flatMap((field) => document[field]);
  const frequency = (stem: string): number =>
    documents.filter((document) => stemsOf(document).includes(stem)).length;
  const vocabulary = new Set(documents.flatMap(stemsOf));

  const meant = ({ stem, fuzzy }: QueryTerm): readonly string[] => {
    if (vocabulary.has(stem)) return [stem];
    if (!fuzzy) return [];
    return [...vocabulary].filter((known) => distance(known, stem) <= allowedDistance(stem));
  };

  const scoreOf = (document: PassageDocument, terms: readonly QueryTerm[]): number => {
    let score = 0;
    for (const term of new Map(terms.map((term) => [term.stem, term])).values())
      for (const stem of meant(term))
        for (const field of FIELDS) {
          const count = document[field].filter((other) => other === stem).length;
          const rarity = Math.log(1 + documents.length / frequency(stem));
          const weight = count / (count + 0.5 + document[field].length / 50);
          if (count > 0) score += term.boost * WEIGHTS[field] * rarity * weight;
        }
    return score;
  };

  return {
    search: async (terms, limit) =>
      documents
        .map((document, passage): Candidate => ({ passage, score: scoreOf(document, terms) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.passage - b.passage)
        .slice(0, Math.max(0, limit)),
    documentFrequencies: async (stems) => stems.map(frequency),
  };
};
