const MARKED = /“([^”\n]+)”|"([^"\n]+)"/;
/** So long a request fits into a button. */
const LONGEST = 80;
const FEWEST_WORDS = 5;

/** The beginning of a text that fits, at the end of a word. */
const beginning = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1));
};

const oneBlank = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * The request that looks for the words of a text: those in quotation marks, else its first sentence, as far as a button
 * can hold them. Null where there are too few to tell, or where they do not stand like that in what was `typed`.
 */
export const verifyRequest = (text: string, typed: string): string | null => {
  const whole = oneBlank(text);
  const [, curly, straight] = MARKED.exec(whole) ?? [];
  const marked = curly ?? straight;
  const sentence = whole.split(/(?<=\p{L}{2}[.!?…])\s/u, 1)[0] ?? whole;
  const words = beginning((marked ?? sentence).trim());
  return words.split(" ").length < FEWEST_WORDS || !oneBlank(typed).includes(words)
    ? null
    : `verify ${words}`;
};
