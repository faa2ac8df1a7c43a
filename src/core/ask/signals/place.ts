import type { Signal } from "./words.js";

/** Share of the people named in the question whom the unit mentions. 0 when the question names nobody. */
export const namedPeople: Signal = (unit, { people }) =>
  people.length === 0 ? 0 : people.filter(({ person }) => unit.people.has(person.id)).length / people.length;

/** As `namedPeople`, of those whom only the sentences around the unit mention. */
export const namedPeopleAround: Signal = (unit, { people }) =>
  people.length === 0
    ? 0
    : people.filter(({ person }) => !unit.people.has(person.id) && unit.peopleAround.has(person.id)).length /
      people.length;

/** Score of the unit's passage in the index, as a share of the best. */
export const passageScore: Signal = ({ passageScore: score }) => score;

/** Score of the unit's article, as a share of the best. */
export const articleScore: Signal = ({ articleScore: score }) => score;

/** 1 at the top of the article, falling slowly: news says the main thing first. */
export const lead: Signal = ({ position }) => 1 / (1 + position / 4);

/** 1 for two sentences, 0 for one. */
export const isPair: Signal = ({ from, to }) => Number(to > from);

/** Length of the unit in words, on a logarithmic scale: 1 at about 40 words. */
export const length: Signal = ({ tokens }) => Math.log(1 + tokens.length) / Math.log(41);

/** 1 for a unit of fewer than six words: too short to answer alone. */
export const stub: Signal = ({ tokens }) => Number(tokens.length < 6);

const PRONOUN_LED = /^["“‘(]?(?:but |and |so )?(?:he|she|they|it|this|that|these|those|his|her|their|its)\b/i;

/** 1 when the unit begins with a pronoun: a reader cannot tell who is meant. */
export const pronounLed: Signal = ({ text }) => Number(PRONOUN_LED.test(text));

/** 1 when the unit is itself a question. */
export const isQuestion: Signal = ({ text }) => Number(/\?["”’)]*$/.test(text));
