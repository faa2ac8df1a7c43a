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

/** Tells whether a text holds one of the answers as whole words. */
export const createHolds = (answers: readonly string[]): ((text: string) => boolean) => {
  const forms = answers.map(answerForm).filter((form) => form.trim() !== "");
  return (text) => {
    const form = answerForm(text.slice(0, READ));
    return forms.some((answer) => form.includes(answer));
  };
};
