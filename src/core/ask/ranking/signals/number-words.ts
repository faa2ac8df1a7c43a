const NUMBER_WORD =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|third|quarter|percent|once|twice|double|triple)$/;

/** True for a number in digits or words. `word` is in lower case. */
export const isNumberWord = (word: string): boolean => NUMBER_WORD.test(word);
