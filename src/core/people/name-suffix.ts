/** "Jr." and the numbers of monarchs and popes close a name and are no surname. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xxiii)$/;

/** True for the last part of "Martin Luther King Jr." and "Charles III", as `nameParts` gives it. */
export const isNameSuffix = (part: string): boolean => SUFFIX.test(part);

/** The surname of a name's parts: the last one that is no suffix; of "Charles III" it is "charles". */
export const surnameOf = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && isNameSuffix(last) ? (parts.at(-2) ?? "") : last;
};
