import { isFunctionWord } from "../ask/reading/function-words.js";
import { isSatireArticle } from "../satire.js";
import type { Subject, SubjectSentence } from "../timeline/subject.js";
import type { DeskContext } from "./context.js";
import { stemsOf } from "./likeness.js";
import type { PersonSentence } from "./person-sentences.js";
import { isQuotable, placeScore, wordingScore } from "./sentence-worth.js";

/** Sentences that get a closer look. */
const LOOKED_AT = 400;

/** The topic's words, each by its stem; no function words. */
const topicStems = (context: DeskContext, topic: string): readonly string[] =>
  context
    .tokenise(topic)
    .filter(({ word }) => !isFunctionWord(word))
    .map(({ stem }) => stem);

/** How near to the beginning the topic stands, 0–1: what a sentence begins with it is about. */
const frontScore = (context: DeskContext, text: string, stems: readonly string[]): number => {
  const places = context
    .tokenise(text)
    .filter(({ stem }) => stems.includes(stem))
    .map(({ start }) => start);
  return places.length === 0 ? 0 : Math.max(0, 1 - Math.min(...places) / 120);
};

/** The sentences about a topic in the asker's words that can stand alone, those that tell most of it first. */
export const topicSentences = (
  context: DeskContext,
  { name, sentences }: Subject,
): readonly PersonSentence[] => {
  const stems = topicStems(context, name);
  const scored = sentences
    .filter((ref) => ref.kind === "name" && isQuotable(context.lookups.article(ref.article), ref.sentence))
    .map((ref: SubjectSentence) => {
      const span = context.lookups.sentence(ref);
      return { ...ref, span, score: placeScore(ref.sentence, span.end - span.start) };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article || a.sentence - b.sentence)
    .slice(0, LOOKED_AT)
    .filter(({ article }) => !isSatireArticle(context.lookups.article(article)));
  return scored
    .map(({ article: index, sentence, span, score }) => {
      const article = context.lookups.article(index);
      const text = article.text.slice(span.start, span.end);
      const headline = stemsOf(context, article.title ?? "");
      const inHeadline = stems.length > 0 && stems.every((stem) => headline.has(stem));
      const worth = score + wordingScore(text) + 0.6 * frontScore(context, text, stems);
      return { article: index, sentence, span, text, score: worth + (inHeadline ? 0.8 : 0) };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article || a.sentence - b.sentence);
};
