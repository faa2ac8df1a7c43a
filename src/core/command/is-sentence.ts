import { FINITE_VERBS, FUNCTION_WORDS, isParticiple, isVerbForm, PREDICATES } from "./sentence-words.js";

const NAME_WORD = /^[\p{L}\p{M}\d][\p{L}\p{M}\d.'’-]*$/u;
const POSSESSIVE = /['’]s$/i;
const CLAUSE_STARTS = new Set(["that", "which", "who", "whose", "close", "familiar"]);

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll("’", "'")
    .split(/[\s,;:?!]+/)
    .filter((word) => word !== "");

/** True when the words after "timeline", "quotes", … make a sentence with it: "are nice?", "say he quit". */
export const continuesSentence = (rest: string): boolean => {
  const [first = "", ...others] = wordsOf(rest);
  // A name may begin like a verb: "quotes Will Smith".
  if (FINITE_VERBS.has(first) || CLAUSE_STARTS.has(first)) return true;
  return rest.trimEnd().endsWith("?") && others.some((word) => FINITE_VERBS.has(word));
};

/**
 * True when the words after "who" can be a person's name: at most four, none of them a verb or a small word.
 * `copula`: "is" or the like stood between.
 */
export const isNameLike = (rest: string, copula: boolean): boolean => {
  const words = wordsOf(rest);
  const [first = ""] = words;
  if (words.length === 0 || words.length > 4 || !words.every((word) => NAME_WORD.test(word))) return false;
  if (words.some((word) => FUNCTION_WORDS.has(word))) return false;
  if (words.slice(0, -1).some((word) => POSSESSIVE.test(word))) return false;
  if (words.every((word) => PREDICATES.has(word.toLowerCase()))) return false;
  if (copula) return !words.some(isParticiple);
  if (words.some((word) => FINITE_VERBS.has(word))) return false;
  // "who sacks" names somebody, "who backs vance" asks something.
  return words.length === 1 ? !isParticiple(first) : !isVerbForm(first);
};

const isCapitalised = (words: string): boolean => words.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** True for two or three names with "and" or the like between them, capitals and all: "Trump and Musk". */
export const isListOfNames = (rest: string): boolean => {
  const parts = rest
    .replace(/[\s?!.]+$/, "")
    .split(/\s*(?:[,&/]|\b(?:and|or|vs\.?|versus)\b)\s*/)
    .filter((part) => part !== "");
  return (
    parts.length > 1 &&
    parts.length <= 3 &&
    parts.every((part) => isCapitalised(part) && isNameLike(part, false))
  );
};
