import type { AnswerType } from "../../reading/answer-type.js";
import { wantedPlaces } from "../../reading/place-names.js";
import type { Question } from "../../reading/question.js";
import type { Unit } from "../unit.js";
import { isNumberWord } from "./number-words.js";
import type { Signal } from "./words.js";

const CAUSE =
  /\b(?:because|since|due to|after|over|as a result|resulted?|led to|prompted|caused?|blam(?:ed|ing)|following|in response|so that|in order to|amid|reason|citing|cited|for (?:fail|not|his|her|their|allegedly|being|having)\w*)\b/i;
const PLACE = /\b(?:in|at|from|near|to|of|across|outside|off|on|into)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*)/u;
const DEFINING = /\b(?:is|are|was|were|be|known as|called|dubbed|means|refers to|a|an)\b|[—–(,]/i;

const ASKS_AGE = /\bhow old\b|\bwhat age\b/i;
const AGE = /\b(?:aged?|turn(?:ed|s|ing)?)\s+\d|\d[- ]years?[- ]old\b|,\s\d{1,3}(?:,|\.|$)|\bat \d\d\b/i;
const ASKS_MONEY =
  /\bhow much\b.*\b(?:cost|pay|paid|price|worth|money|spend|spent|raise[ds]?|earn(?:ed)?|fine[ds]?|sold|sell|give|gave|donate[ds]?|bid)\b|\b(?:price|salary)\b/i;
const MONEY = /[$£€¥]\s?\d|\b(?:dollars?|cents?|pounds?|euros?|million|billion|trillion|percent)\b|\d\s?%/i;

const holdsNewNumber = (unit: Unit, question: Question): boolean => {
  if (ASKS_AGE.test(question.text)) return AGE.test(unit.text);
  if (ASKS_MONEY.test(question.text) && !MONEY.test(unit.text)) return false;
  return holdsSomeNewNumber(unit, question);
};

const holdsSomeNewNumber = (unit: Unit, question: Question): boolean =>
  unit.tokens.some(({ stem, word }) => !question.stems.has(stem) && isNumberWord(word));

const holdsNewPerson = (unit: Unit, question: Question): boolean => {
  const asked = new Set(question.people.map(({ person }) => person.id));
  return unit.mentionsOther(asked);
};

const CAPITAL = /(?<=[\p{Ll}\d,;:—–-]["“‘(]?\s["“‘(]?)\p{Lu}[\p{L}\d.'’-]+/gu;

/** A capitalised word within the sentence, or words in quotation marks, that the question does not have. */
const holdsNewName = (unit: Unit, question: Question): boolean => {
  const asked = question.text.toLowerCase();
  for (const [word] of unit.text.matchAll(CAPITAL)) {
    if (!asked.includes(word.toLowerCase().replace(/['’]s$|[.,]$/g, ""))) return true;
  }
  return /[“"]\p{L}/u.test(unit.text);
};

const FITS: Readonly<Record<AnswerType, (unit: Unit, question: Question) => boolean>> = {
  person: holdsNewPerson,
  date: (unit) => unit.dates.some(({ value, type }) => type === "DATE" && value !== null),
  number: holdsNewNumber,
  place: (unit, question) => PLACE.test(unit.text) && holdsNewName(unit, question),
  reason: (unit) => CAUSE.test(unit.text),
  words: (unit) => unit.attributions.length > 0 || /[“"]/.test(unit.text),
  definition: (unit) => DEFINING.test(unit.text),
  "yes-no": () => true,
  thing: holdsNewName,
};

/** 1 when the unit holds something of the kind that the question wants and that the question does not say itself. */
export const answerShape: Signal = (unit, question) => Number(FITS[question.type](unit, question));

const ofType =
  (...types: readonly AnswerType[]): Signal =>
  (unit, question) =>
    types.includes(question.type) ? Number(FITS[question.type](unit, question)) : 0;

/** As `answerShape`, one kind each: some kinds are told more surely than others. */
export const personShape = ofType("person");
export const dateShape = ofType("date");
export const numberShape = ofType("number");
export const wordsShape = ofType("words");

/** A question for a country or state: 1 when the unit names one that the question does not. */
export const placeName: Signal = (unit, question) => {
  if (question.type !== "place") return 0;
  const wanted = wantedPlaces(question.text);
  if (wanted === null) return 0;
  return Number(unit.tokens.some(({ word, stem }) => wanted.has(word) && !question.stems.has(stem)));
};

/** A question for words said: 1 when the unit gives words to the person asked about, −1 when to somebody else. */
export const speakerFits: Signal = (unit, question) => {
  if (question.speaker === null) return 0;
  if (unit.attributions.length === 0) return 0;
  return unit.speakers.has(question.speaker.id) ? 1 : -1;
};

/** A question for a reason: causal words that stand in the unit. */
export const causal: Signal = (unit, question) => Number(question.type === "reason" && CAUSE.test(unit.text));

/** Share of the unit's words that the question does not have: an answer brings something new. */
export const novelty: Signal = (unit, question) => {
  const fresh = unit.tokens.filter(({ stem }) => !question.stems.has(stem)).length;
  return Math.min(1, fresh / 12);
};
