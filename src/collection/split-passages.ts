import type { AnalysedArticle, Sentence } from "../core/model/article.js";
import type { Passage } from "../core/model/passage.js";
import { createQuotationWatch } from "./open-quotations.js";

/** Sentences from `from` to before `to` that may share passages: a run of paragraphs, or one post. */
interface Section {
  readonly from: number;
  readonly to: number;
  readonly voice: Passage["voice"];
}

/** Price of a passage by its number of sentences; the shortest way through a section has the best passages. */
const PRICE_BY_COUNT = [0, 1, 0.15, 0, 0.3] as const;
const PRICE_OF_EACH_MORE = 1.5;
const MOST_SENTENCES = 6;

/** Characters that a passage may have for free, and what each thousand more costs. */
const FREE_LENGTH = 800;
const PRICE_OF_LENGTH = 2;

const PRICE_INSIDE_PARAGRAPH = 0.5;
const PRICE_INSIDE_QUOTATION = 6;
/** The next paragraph goes on with the same quotation. */
const PRICE_BETWEEN_QUOTED_PARAGRAPHS = 1.5;

const findSections = ({ analysis }: AnalysedArticle): readonly Section[] => {
  const { blocks, sentences } = analysis;
  const sections: Section[] = [];
  sentences.forEach((sentence, at) => {
    const kind = blocks[sentence.block]?.kind;
    if (kind !== "paragraph" && kind !== "post") return;
    const last = sections.at(-1);
    const before = sentences[at - 1];
    const goesOn =
      kind === "post"
        ? before?.block === sentence.block
        : last?.voice === "article" && last.to === at && blocks[before?.block ?? -1]?.kind === "paragraph";
    if (last !== undefined && goesOn) sections[sections.length - 1] = { ...last, to: at + 1 };
    else sections.push({ from: at, to: at + 1, voice: kind === "post" ? "post" : "article" });
  });
  return sections;
};

/** What it costs to end a passage after each sentence of a section. */
const breakPrices = (text: string, sentences: readonly Sentence[]): readonly number[] => {
  let block = -1;
  let isOpenAfter = createQuotationWatch();
  return sentences.map((sentence, at) => {
    if (sentence.block !== block) isOpenAfter = createQuotationWatch();
    block = sentence.block;
    const isOpen = isOpenAfter(text.slice(sentence.start, sentence.end));
    const next = sentences[at + 1];
    if (next === undefined) return 0;
    if (next.block !== block) return isOpen ? PRICE_BETWEEN_QUOTED_PARAGRAPHS : 0;
    return isOpen ? PRICE_INSIDE_QUOTATION : PRICE_INSIDE_PARAGRAPH;
  });
};

const priceOf = (count: number, length: number): number => {
  const known = PRICE_BY_COUNT[count];
  const byCount = known ?? 0.3 + (count - PRICE_BY_COUNT.length + 1) * PRICE_OF_EACH_MORE;
  // A single sentence is never too long: it cannot be cut.
  const over = count === 1 ? 0 : Math.max(0, length - FREE_LENGTH);
  return byCount + (over / 1000) * PRICE_OF_LENGTH;
};

/** Where passages end within a section, as counts of sentences from its start; by the cheapest way through. */
const cheapestEnds = (text: string, sentences: readonly Sentence[]): readonly number[] => {
  const breaks = breakPrices(text, sentences);
  const cost: number[] = [0];
  const cameFrom: number[] = [0];
  for (let to = 1; to <= sentences.length; to += 1) {
    let best = Number.POSITIVE_INFINITY;
    let bestFrom = to - 1;
    for (let from = to - 1; from >= Math.max(0, to - MOST_SENTENCES); from -= 1) {
      const length = (sentences[to - 1]?.end ?? 0) - (sentences[from]?.start ?? 0);
      const price = (cost[from] ?? 0) + priceOf(to - from, length) + (breaks[to - 1] ?? 0);
      if (price < best) {
        best = price;
        bestFrom = from;
      }
    }
    cost.push(best);
    cameFrom.push(bestFrom);
  }
  const ends: number[] = [];
  for (let at = sentences.length; at > 0; at = cameFrom[at] ?? 0) ends.push(at);
  return ends.reverse();
};

/**
 * Cuts an article into passages of two to four neighbouring sentences: whole paragraphs where possible, no quotation
 * torn, none across a heading. A post is one passage; headings and boilerplate are in none.
 */
export const splitPassages = (
  article: AnalysedArticle,
  articleIndex: number,
  firstId: number,
): readonly Passage[] => {
  const { sentences } = article.analysis;
  const passages: Passage[] = [];
  const add = (from: number, to: number, voice: Passage["voice"]): void => {
    const start = sentences[from]?.start ?? 0;
    const end = sentences[to - 1]?.end ?? 0;
    passages.push({ id: firstId + passages.length, article: articleIndex, from, to, start, end, voice });
  };
  for (const { from, to, voice } of findSections(article)) {
    const ends = voice === "post" ? [to - from] : cheapestEnds(article.text, sentences.slice(from, to));
    let begin = from;
    for (const end of ends) {
      add(begin, from + end, voice);
      begin = from + end;
    }
  }
  return passages;
};
