/** Function words that say nothing about a topic. Kept short: rarity decides on the rest. "not", "who", "us" stay. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the and or but if than of to in on at by for from with as into is are was were be been being am " +
    "has have had do does did it its this that these those he she they we his her their there i"
  ).split(" "),
);

/** True for the few words in lower case ("the", "of") that are never looked for. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
