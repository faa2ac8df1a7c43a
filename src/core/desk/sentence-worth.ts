import type { AnalysedArticle } from "../model/article.js";
import { isPictured } from "./pictured.js";

/** In characters. */
const SHORTEST = 24;
const LONG = 320;

const PRONOUN_LED =
  /^[“"‘']?(?:(?:But|And|Yet|So|Still|Then|However|Meanwhile|Also),? )?(?:he|she|they|it|his|her|hers|their|its|this|that|these|those|there|who|which)\b/i;
const LINK_LED =
  /^(?:But|And|Yet|So|Still|Then|However|Meanwhile|Also|Instead|Nevertheless|Moreover|Furthermore|Additionally)\b/;
/** Words that point at what was said before: "that account", "the former". */
const POINTS_BACK =
  /\b(?:(?:that|the same|this|such a|the latter|the former) (?:account|report|article|source|statement|move|decision))\b/i;
/** "WASHINGTON (AP) —", "(CNN)": part of the layout rather than of the sentence. */
const DATELINE_LED = /^(?:[\p{L}.,\s]{3,40})?\(\p{Lu}[\p{L}\s]{1,20}\)|^\p{Lu}{3}[\p{Lu},.\s]{0,30}\s[—–-]/u;
/** Not the beginning of a plain sentence: a list item, a caption, an aside. */
const ODD_START = /^[^\p{L}\p{N}“"‘'$€£]/u;

/** True for a sentence that can be shown by itself: running text, long enough, not hanging on the one before. */
export const isQuotable = (article: AnalysedArticle, index: number): boolean => {
  const sentence = article.analysis.sentences[index];
  if (sentence === undefined || sentence.end - sentence.start < SHORTEST) return false;
  return (
    isRunningText(article, index) &&
    !isPictured(article.text.slice(sentence.start, sentence.end)) &&
    !PRONOUN_LED.test(article.text.slice(sentence.start, sentence.start + 40))
  );
};

/** True for a sentence of a paragraph: no heading, post or boilerplate. */
export const isRunningText = ({ analysis }: AnalysedArticle, index: number): boolean => {
  const sentence = analysis.sentences[index];
  return sentence !== undefined && analysis.blocks[sentence.block]?.kind === "paragraph";
};

/** What the place and length of a sentence say for it. `index` counts the sentences of its article; `length` in characters. */
export const placeScore = (index: number, length: number): number =>
  (index < 3 ? 1 : index < 8 ? 0.4 : 0) - Math.max(0, length - LONG) / 200 - (length < 70 ? 0.3 : 0);

/** True where a quotation begins or ends in a sentence and its other end is in a neighbour. */
export const isHalfQuoted = (text: string): boolean => {
  let open = 0;
  let straight = 0;
  for (const sign of text) {
    if (sign === "“") open += 1;
    if (sign === "”") open -= 1;
    if (sign === '"') straight += 1;
  }
  return open !== 0 || straight % 2 !== 0;
};

/** What the wording of a sentence says against showing it by itself; zero or less. */
export const wordingScore = (text: string): number =>
  (LINK_LED.test(text) ? -0.6 : 0) +
  (POINTS_BACK.test(text) ? -0.6 : 0) +
  (DATELINE_LED.test(text) ? -0.3 : 0) +
  (isHalfQuoted(text) ? -0.8 : 0) +
  (ODD_START.test(text) ? -0.8 : 0) +
  (/^[“"]/.test(text) ? -0.8 : 0) +
  (text.includes("?") ? -0.8 : 0) +
  (/[.!?…]["”’)]?$/.test(text) ? 0 : -0.8);
