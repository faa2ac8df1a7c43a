const LONGEST = 500;
const FEWEST_WORDS = 3;
const ASKING =
  /^(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)(?:['’]s|['’]re|['’]d)?\s/i;
const WH_CLAUSE =
  /^(?:who|whom|whose|what|when|where|why|how|which)\b.*?\b(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|said|says)\b/i;
/** Small talk between people, which no collection answers. */
const SMALL_TALK =
  /^(?:how are (?:you|we|things)|how['’]?s it going|what['’]?s up|what do (?:you|we|u) (?:think|mean|want)|(?:can|could|would|will|should|do|are|did|have) (?:you|we|u|i|y['’]?all)\b|who (?:wants|else|is up|['’]?s up))/i;

/** The part of a message that asks: its last sentence that ends with a question mark, or the whole. */
const askingPart = (text: string): string =>
  text
    .split(/(?<=[.!?])\s+/)
    .findLast((sentence) => sentence.endsWith("?"))
    ?.trim() ?? text;

/**
 * Whether a message that nobody asked the bot to read is a question that it may answer. Errs on the side of silence:
 * small talk, single words, links and long posts are none.
 */
export const looksLikeQuestion = (text: string): boolean => {
  const whole = text.replace(/\s+/g, " ").trim();
  if (whole.length > LONGEST || /^(?:https?:\/\/\S+\s*)+$/i.test(whole) || whole.includes("```"))
    return false;
  const part = askingPart(whole);
  const words = part.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  if (words.length < FEWEST_WORDS || SMALL_TALK.test(part)) return false;
  if (part.endsWith("?")) return ASKING.test(part) || words.length > FEWEST_WORDS;
  return part === whole && !/[.!]$/.test(part) && WH_CLAUSE.test(part);
};
