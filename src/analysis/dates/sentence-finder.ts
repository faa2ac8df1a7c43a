import type { Span } from "../../core/model/span.js";

/** Makes a look-up of the sentence that holds an offset. Offsets must be asked for in rising order. */
export const createSentenceFinder = (sentences: readonly Span[]): ((offset: number) => Span | null) => {
  let at = 0;
  return (offset) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= offset) at++;
    const sentence = sentences[at];
    return sentence !== undefined && sentence.start <= offset ? sentence : null;
  };
};
