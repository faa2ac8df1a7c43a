import { pickFrom, type Random } from "./seeded-random.js";

const list = (words: string): readonly string[] => words.split(/\s+/);

export const GIVEN_NAMES = list(
  "Mary James Linda Robert Susan Michael Karen David Nancy William Laura Richard Sarah Joseph Emma Thomas Alice Daniel " +
    "Helen Mark Julia Paul Diane Steven Ruth Andrew Carol Kenneth Anna George Martha Edward Claire Brian Rose Peter",
);
export const TITLES = list("Sen. Rep. Gov. Mayor President Secretary Judge Ambassador Chairman Minister");
export const WEEKDAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
export const MONTHS = list(
  "January February March April May June July August September October November December",
);
export const SAYING = list("said told announced argued claimed insisted warned noted promised added");
export const OUTLETS = list("Courier Herald Tribune Gazette Examiner Chronicle Ledger Observer");

/** Words of political news, so that the most common words of the invented articles are the usual ones. */
const NEWS_WORDS = list(
  "bill vote budget tariff senate house campaign election policy tax committee plan law court party state office deal " +
    "leader voter report meeting debate federal trade debt border job price health school energy climate security army " +
    "union worker company market bank fund contract rule order case trial charge protest strike speech poll member " +
    "agency program nominee hearing ruling merger reform pension railway harbour bridge hospital farm ferry satellite",
);

const ONSETS = list("b br c cl d dr f fl g gr h j k l m n p pl pr r s sh st str t tr v w");
const VOWELS = list("a e i o u ai ea ou");
const CODAS = list("b ck d ft g l ll m mp n nd nt p r rd rn s ss st t th x");
const ENDINGS = list("er ing ion ment ity al ence age ist ure");

const syllable = (random: Random): string =>
  pickFrom(random, ONSETS) + pickFrom(random, VOWELS) + (random() < 0.5 ? pickFrom(random, CODAS) : "");

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Makes so many different words that look like English, the words of political news among the first of them. */
export const inventWords = (random: Random, count: number): readonly string[] => {
  const words = new Set(NEWS_WORDS);
  while (words.size < count) {
    const long = random() < 0.6 ? syllable(random) : "";
    words.add(syllable(random) + long + (random() < 0.5 ? pickFrom(random, ENDINGS) : ""));
  }
  return [...words];
};

/** Makes so many different full names. */
export const inventNames = (random: Random, count: number): readonly string[] => {
  const surnames = new Set<string>();
  while (surnames.size < count) surnames.add(capitalised(syllable(random) + syllable(random)));
  return [...surnames].map((surname) => `${pickFrom(random, GIVEN_NAMES)} ${surname}`);
};

/** Makes so many names of places and bodies. */
export const inventPlaces = (random: Random, count: number): readonly string[] =>
  Array.from({ length: count }, () =>
    capitalised(syllable(random) + pickFrom(random, ["ville", "ton", "ia", "land"])),
  );
