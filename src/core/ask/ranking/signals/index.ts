import type { Question } from "../../reading/question.js";
import type { Unit } from "../unit.js";
import * as near from "./near.js";
import * as place from "./place.js";
import * as relation from "./relation.js";
import * as shape from "./shape.js";
import * as soft from "./soft.js";
import * as words from "./words.js";

/** Every signal by its name; `weights` holds one number for each of them. */
export const signals = {
  coverage: words.coverage,
  headlineCoverage: words.headlineCoverage,
  predicateCoverage: words.predicateCoverage,
  askedCoverage: words.askedCoverage,
  kinCoverage: words.kinCoverage,
  softCoverage: soft.softCoverage,
  softAsked: soft.softAsked,
  pairs: words.pairs,
  closeness: words.closeness,
  answerShape: shape.answerShape,
  personShape: shape.personShape,
  dateShape: shape.dateShape,
  numberShape: shape.numberShape,
  wordsShape: shape.wordsShape,
  answerNear: near.answerNear,
  askedNear: near.askedNear,
  counts: near.counts,
  placeName: shape.placeName,
  relationFits: relation.relationFits,
  speakerFits: shape.speakerFits,
  causal: shape.causal,
  novelty: shape.novelty,
  namedPeople: place.namedPeople,
  passageScore: place.passageScore,
  articleScore: place.articleScore,
  lead: place.lead,
  lateness: place.lateness,
  latenessWanted: place.latenessWanted,
  isPair: place.isPair,
} as const satisfies Readonly<Record<string, words.Signal>>;

export type SignalName = keyof typeof signals;

/** Every signal's value for one unit. */
export type SignalValues = Readonly<Record<SignalName, number>>;

/** The names in a fixed order. */
export const signalNames = Object.keys(signals) as readonly SignalName[];

/** Looks at a unit with every signal. */
export const measureSignals = (unit: Unit, question: Question): SignalValues => {
  const values = {} as Record<SignalName, number>;
  for (const name of signalNames) values[name] = signals[name](unit, question);
  return values;
};
