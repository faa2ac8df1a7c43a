import { type Article, articleId } from "../../core/model/article.js";
import {
  inventNames,
  inventPlaces,
  inventWords,
  MONTHS,
  OUTLETS,
  SAYING,
  TITLES,
  WEEKDAYS,
} from "./invented-words.js";
import { createRandom, createZipfPicker, pickFrom, type Random } from "./seeded-random.js";

/** Words and names that invented articles are made of. */
interface Stock {
  readonly word: (random: Random) => string;
  readonly name: (random: Random) => string;
  readonly places: readonly string[];
}

/** What one article is about. */
interface Story {
  readonly random: Random;
  readonly stock: Stock;
  readonly people: readonly string[];
  readonly topic: readonly string[];
}

const VOCABULARY = 40_000;
const PEOPLE = 4_000;
const PLACES = 300;
/** Steepness at which words of news get rarer by rank. */
const WORD_EXPONENT = 1.02;
const NAME_EXPONENT = 0.9;

const createStock = (random: Random): Stock => ({
  word: createZipfPicker(inventWords(random, VOCABULARY), WORD_EXPONENT),
  name: createZipfPicker(inventNames(random, PEOPLE), NAME_EXPONENT),
  places: inventPlaces(random, PLACES),
});

/** Half of the words of a story are its own, the others anybody's. */
const word = ({ random, stock, topic }: Story): string =>
  random() < 0.5 ? pickFrom(random, topic) : stock.word(random);

const surname = ({ random, people }: Story): string => pickFrom(random, people).split(" ").slice(1).join(" ");

const date = ({ random }: Story): string => {
  const day = 1 + Math.floor(random() * 28);
  const year = 2015 + Math.floor(random() * 11);
  return pickFrom(random, [
    `on ${pickFrom(random, WEEKDAYS)}`,
    `on ${pickFrom(random, MONTHS)} ${day}, ${year}`,
    `in ${pickFrom(random, MONTHS)} ${year}`,
    `last ${pickFrom(random, ["week", "month", "year"])}`,
  ]);
};

/** A sentence with its gaps: `w` a word, `s` a surname, `d` a date, `v` a verb of saying, `p` a place, `n` a number. */
const PATTERNS: readonly string[] = [
  "{s} {v} {d} that the {w} {w} would change the {w} of {p}.",
  "“The {w} is a {w} for every {w} in {p},” {s} said. “We will not accept a {w} without {w}.”",
  "The {w} {w}, which {p} had wanted for {n} years, was put to a vote {d} after a long {w} about {w} and {w}.",
  "{s} met {s} in {p} {d} to talk about the {w}, the {w} and the {w} of the {w}.",
  "According to {s}, more than {n} people had lost their {w} because of the {w} {w}.",
  "He {v} that the {w} was not ready, and that {p} should wait for the {w} of the {w} {w}.",
  "Officials said the {w} cost {n} million dollars and that the {w} had been paid by the {w} of {p}.",
  "The {w} of {s} angered the {w} of the {w}, who called it a {w} and a {w}.",
  "“I have never seen such a {w},” {s} told reporters {d}, “and the {w} {w} will answer for it.”",
  "{s} is expected to name a new {w} for the {w} {d}, people close to the {w} said.",
  "A {w} of the {w} found that {n} percent of the {w} in {p} wanted a {w}.",
  "But the {w} {w} did not agree with {s} on the {w}, and the {w} was withdrawn {d}.",
];

const sentence = (story: Story): string => {
  const { random, stock } = story;
  const fill: Readonly<Record<string, () => string>> = {
    w: () => word(story),
    s: () => surname(story),
    d: () => date(story),
    v: () => pickFrom(random, SAYING),
    p: () => pickFrom(random, stock.places),
    n: () => String(2 + Math.floor(random() ** 3 * 900)),
  };
  return pickFrom(random, PATTERNS).replace(/\{(\w)\}/g, (_gap, kind: string) => fill[kind]?.() ?? "");
};

const introduction = (story: Story, name: string): string =>
  `${pickFrom(story.random, TITLES)} ${name} ${pickFrom(story.random, SAYING)} ${date(story)} that the ${word(story)} was a ${word(story)}.`;

const paragraphsOf = (story: Story): readonly string[] => {
  const { random, people } = story;
  const opening = people.map((name) => introduction(story, name));
  const count = 4 + Math.floor(random() * 9);
  const rest = Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(story)).join(" "),
  );
  return [...opening, ...rest];
};

const inventArticle = (random: Random, stock: Stock, number: number): Article => {
  const people = [...new Set(Array.from({ length: 2 + Math.floor(random() * 3) }, () => stock.name(random)))];
  const topic = Array.from({ length: 14 }, () => stock.word(random));
  const story = { random, stock, people, topic };
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  return {
    id: articleId(`invented-${number}`),
    title: `${surname(story)} and the ${word(story)} ${word(story)} of ${pickFrom(random, stock.places)}`,
    outlet: `The ${pickFrom(random, OUTLETS)}`,
    author: null,
    published: { value: `${2015 + Math.floor(random() * 11)}-${month}-${day}`, precision: "day" },
    url: null,
    kind: "article",
    basedOn: [],
    licence: null,
    text: paragraphsOf(story).join("\n\n"),
  };
};

/** Articles without end that look like political news to a program: names, dates, quotations, words by Zipf's law. */
export function* inventArticles(seed: number): Generator<Article> {
  const random = createRandom(seed);
  const stock = createStock(random);
  for (let number = 0; ; number += 1) yield inventArticle(random, stock, number);
}
