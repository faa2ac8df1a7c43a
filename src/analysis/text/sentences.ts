import type { Block, Sentence } from "../../core/model/article.js";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const ABBREVIATION =
  /(?:^|[\s("“‘—-])(?:(?:[A-Z]\.){1,4}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Reps|Gov|Lt|Gen|Maj|Col|Sgt|Capt|Adm|Hon|Rev|St|Mt|Ft|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd)\.)$/;

/** Cuts the blocks of a text into sentences with their offsets. */
export const findSentences = (text: string, blocks: readonly Block[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    let start = block.start;
    for (const { index: at, segment } of segmenter.segment(text.slice(block.start, block.end))) {
      const end = block.start + at + segment.trimEnd().length;
      const said = text.slice(start, end);
      if (end < block.end && (ABBREVIATION.test(said) || /^\s*\p{Ll}/u.test(text.slice(end, end + 3))))
        continue;
      if (end > start) sentences.push({ start, end, block: index });
      start = block.start + at + segment.length;
    }
  });
  return sentences;
};
