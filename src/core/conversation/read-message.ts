const MARKED = /“([^”\n]+)”|"([^"\n]+)"|«([^»\n]+)»|„([^“”\n]+)[“”]/g;
const FEWEST_WORDS = 3;

/**
 * The stretches of a message that stand in quotation marks, without the marks; the whole message where none does.
 * At most `most`, each at most `longest` UTF-16 units: longer ones are left out.
 */
export const quotedStretches = (
  text: string,
  { most, longest }: { readonly most: number; readonly longest: number },
): readonly string[] => {
  const marked = [...text.matchAll(MARKED)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").trim())
    .filter((stretch) => stretch.split(/\s+/).length >= FEWEST_WORDS);
  const all = marked.length > 0 ? [...new Set(marked)] : [text.trim()];
  return all.filter((stretch) => stretch !== "" && stretch.length <= longest).slice(0, most);
};

/** The beginning of a message that fits into a question: whole sentences where possible, else whole words. */
export const firstSentences = (text: string, longest: number): string => {
  const whole = text.replace(/\s+/g, " ").trim();
  if (whole.length <= longest) return whole;
  const start = whole.slice(0, longest + 1);
  const sentence = start.search(/[.!?]["”’)]?\s[^.!?]*$/);
  if (sentence > 0) return start.slice(0, sentence + 1).trim();
  const word = start.lastIndexOf(" ");
  return word > 0 ? start.slice(0, word) : start.slice(0, longest);
};
