import type { Signal } from "./words.js";

/** Share of the people named in the question whom the unit mentions. 0 when the question names nobody. */
export const namedPeople: Signal = (unit, { people }) =>
  people.length === 0 ? 0 : people.filter(({ person }) => unit.people.has(person.id)).length / people.length;

/** Score of the unit's passage in the index, as a share of the best. */
export const passageScore: Signal = ({ passageScore: score }) => score;

/** Score of the unit's article, as a share of the best. */
export const articleScore: Signal = ({ articleScore: score }) => score;

/** 0 for the earliest article found, 1 for the latest. */
export const lateness: Signal = ({ lateness: value }) => value - 0.5;

/** As `lateness`, where the question speaks of what is new. */
export const latenessWanted: Signal = ({ lateness: value }, { text }) =>
  RECENT.test(text) ? value - 0.5 : 0;

const RECENT =
  /\b(?:now|new|newest|latest|recent(?:ly)?|current(?:ly)?|today|still|this (?:week|month|year)|last (?:week|month))\b/i;

/** 1 at the top of the article, falling slowly: news says the main thing first. */
export const lead: Signal = ({ position }) => 1 / (1 + position / 4);

/** 1 for two sentences, 0 for one. */
export const isPair: Signal = ({ from, to }) => Number(to > from);
