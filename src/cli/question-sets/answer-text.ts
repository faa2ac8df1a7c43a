const PLAIN: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  "\u00a0": " ",
};

/** The usual normal form of answers: lower case, no marks, no articles, one blank between words and around them. */
export const answerForm = (text: string): string => {
  const words = text
    .normalize("NFKC")
    .replace(/[‘’“”–—…\u00a0]/g, (mark) => PLAIN[mark] ?? mark)
    .toLowerCase()
    .replace(/(\d),(?=\d{3}\b)/g, "$1")
    .replace(/%/g, " percent ")
    .replace(/[^\p{L}\p{N}$.]+/gu, " ")
    .replace(/\.(?!\d)/g, " ")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return ` ${words} `;
};

/** Only this much of a quote counts, in characters: who quotes everything answers nothing. */
const READ = 400;

/** Tells whether a text holds what is expected. */
export type Holds = (text: string) => boolean;

const createMatcher = (
  wanted: readonly string[],
  fits: (form: string, forms: readonly string[]) => boolean,
): Holds => {
  const forms = wanted.map(answerForm).filter((form) => form.trim() !== "");
  return (text) => forms.length > 0 && fits(answerForm(text.slice(0, READ)), forms);
};

/** Tells whether a text holds one of the answers as whole words. */
export const createHolds = (answers: readonly string[]): Holds =>
  createMatcher(answers, (form, forms) => forms.some((answer) => form.includes(answer)));

/** Tells whether a text holds every one of some wordings; their first and last words may go on. */
export const createHoldsAll = (wanted: readonly string[]): Holds =>
  createMatcher(wanted, (form, forms) => forms.every((one) => form.includes(one.trim())));
