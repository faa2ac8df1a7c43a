const VOWELS = /[aeiou]/g;

const consonants = (word: string): string => word.replaceAll(VOWELS, "");

/** True where two neighbouring letters changed places: "muks" for "musk". */
const isSwap = (typed: string, word: string): boolean => {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, place) => letter !== word[place]);
  return (
    at >= 0 &&
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
};

const merged = (word: string): string => word.replace(/(.)\1+/g, "$1");

/** True where letters were doubled, or the wrong ones: "banon" and "bannnon" for "bannon", "quenn" for "queen". */
const isDoubling = (typed: string, word: string): boolean =>
  typed !== word && Math.abs(typed.length - word.length) <= 2 && merged(typed) === merged(word);

/** True where only vowels were left out, and all of them: "prty" for "party". */
const isWithoutVowels = (typed: string, word: string): boolean =>
  !/[aeiouy]/.test(typed.slice(0, -1)) && typed.length < word.length && consonants(word) === typed;

/** True for the slips of the fingers that hardly ever make one word of another: neighbours swapped, a letter doubled. */
export const isPlainSlip = (typed: string, word: string): boolean =>
  isSwap(typed, word) || isDoubling(typed, word) || isWithoutVowels(typed, word);

/** One letter for each sound that consonants may be written for. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/[cq]/g, "k"],
  [/z/g, "s"],
  [/[yh]/g, ""],
];

const soundsOf = (word: string): string => {
  let sounds = consonants(word);
  for (const [letters, sound] of SOUNDS) sounds = sounds.replace(letters, sound);
  return [...new Set(sounds)].sort().join("");
};

/**
 * True where a name has the consonants of another, in whatever order. Two slips in a name leave those; without them it
 * is another name: "isaacson" is nobody's misspelt "isaacman".
 */
export const soundsAlike = (typed: string, name: string): boolean => soundsOf(typed) === soundsOf(name);

/** True where just one vowel was left out: "bidn" for "biden". */
export const lacksVowel = (typed: string, word: string): boolean =>
  typed.length + 1 === word.length &&
  [...word].some((letter, at) => /[aeiou]/.test(letter) && word.slice(0, at) + word.slice(at + 1) === typed);
