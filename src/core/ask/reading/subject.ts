import type { DeskContext } from "../../desk/context.js";
import { understand } from "./question.js";

/** Words beside the names that say what a text is about. */
const MOST_WORDS = 4;
const MOST_NAMES = 4;

/**
 * What a text that asks nothing is about: its names, and the most telling words that the collection knows, in the order
 * of the text and as they stand there.
 */
export const subjectOf = async (context: DeskContext, text: string): Promise<readonly string[]> => {
  const { terms } = await understand(context, text);
  const names = terms.filter(({ isName }) => isName).slice(0, MOST_NAMES);
  const telling = terms
    .filter(({ isName, isNumber, frequency }) => frequency > 0 && !isName && !isNumber)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  return terms.filter((term) => names.includes(term) || telling.includes(term)).map(({ written }) => written);
};
