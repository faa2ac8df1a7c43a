const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady pope saint president premier chancellor king queen prince princess
  emperor minister prime vice secretary senator sen congressman congresswoman representative rep governor gov mayor judge
  justice attorney general gen colonel col captain major lieutenant sergeant admiral chairman chairwoman chair ceo director
  speaker ambassador reverend rev bishop archbishop cardinal ayatollah sheikh spokesman spokeswoman lawmaker activist
    billionaire astronaut economist actor actress singer author journalist coach general leader sheriff comrade mister
    former ex us first lady the`
    .trim()
    .split(/\s+/),
);

/** True for a word that people type before a name and that is no part of it: "president". Lower case. */
export const isTitleWord = (word: string): boolean => TITLES.has(word);
