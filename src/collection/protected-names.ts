import type { Person } from "../core/model/person.js";

/** Words of people's names in lower case, which the tokeniser must not stem: "Sacks" is not "sack". */
export const protectedNames = (people: readonly Person[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { name, aliases } of people) {
    for (const form of [name, ...aliases]) {
      for (const [word] of form.matchAll(/\p{Lu}(?:['’]\p{Lu})?[\p{L}\p{M}]+(?:['’]\p{L}{2,})*/gu)) {
        names.add(word.toLowerCase().replaceAll("’", "'"));
      }
    }
  }
  return names;
};
