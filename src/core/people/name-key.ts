const PARTS = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Letters that Unicode does not take apart into a plain letter and its mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  "’": "'",
  ł: "l",
  ø: "o",
  đ: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents and curly apostrophes: "José" and "Jose" compare equal. */
export const plainForm = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[’łøđıßæœðþ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/**
 * The words of a name in the form that is compared: "J.D. Vance", "J. D. Vance" and "JD Vance" all give
 * `["jd", "vance"]`. Initials that stand in a row are put together.
 */
export const nameParts = (name: string): readonly string[] => {
  const words = plainForm(name.replaceAll(".", ". ")).match(PARTS) ?? [];
  const parts: string[] = [];
  let initials = "";
  for (const word of words) {
    if (word.length === 1) initials += word;
    else {
      if (initials !== "") parts.push(initials);
      initials = "";
      parts.push(word);
    }
  }
  if (initials !== "") parts.push(initials);
  return parts;
};

/** One string that is the same for spellings of one name: "J.D. Vance" and "jd vance" give "jd vance". */
export const nameKey = (name: string): string => nameParts(name).join(" ");
