import type { Person } from "../../model/person.js";
import type { RankedUnit } from "../ranking/rank.js";
import { likest } from "../ranking/signals/soft.js";
import { holdsKin, holdsTerm, unitHolds } from "../ranking/signals/words.js";
import type { Unit } from "../ranking/unit.js";
import type { Question } from "../reading/question.js";
import type { QuestionTerm } from "../reading/terms.js";
import { findExchanged } from "./exchanged.js";

/** What speaks for and against the best unit being an answer; each about 0–1. */
export interface Evidence {
  /** How many words of the question the unit, its neighbours or its headline hold; 1 for ten or more. */
  readonly held: number;
  /** Share of what is missing that stands there in another form of the word. */
  readonly kin: number;
  /** Share of the question's names that neither the unit nor what is around it has. */
  readonly missingNames: number;
  /** 1 where a number of the question stands neither in the unit nor around it. */
  readonly missingNumber: number;
  /** 1 where the unit has the contrary of a word that it lacks. */
  readonly opposite: number;
  /** 1 where words that are one name in the question stand apart in the unit. */
  readonly tornName: number;
  /** Weighted share of the question's words that neither the unit nor what is around it has, less what is like them. */
  readonly farMissing: number;
  /** Weight of the most telling word that the unit lacks, less what is like it, as a share of the most telling one asked. */
  readonly rarestUnlike: number;
  /** Share of the question's weight in words that the collection does not know at all. */
  readonly unknown: number;
  /** 1 where the question denies something and the unit denies nothing. */
  readonly denied: number;
  /** Share of the headline's words that the question has. A headline of few words names a topic, and says nothing. */
  readonly headline: number;
  /** How long the unit is, in words; 1 for eighty or more: a long one holds more words by chance. */
  readonly length: number;
  /** 1 where the question asks who or what somebody or something is. */
  readonly defines: number;
  /** Score of the ranking, in tens. */
  readonly score: number;
  /** 1 where a number, a date or a person is asked for and the unit has none that is new. */
  readonly noNumber: number;
  readonly noDate: number;
  readonly noPerson: number;
  /** 1 where the unit says of others what the question says of the people it names. */
  readonly otherRelation: number;
  /** Where somebody's words are asked for: 1 when the unit does not mention them, a half when it gives them no words. */
  readonly otherSpeaker: number;
}

/** The names of the evidence, in a fixed order. */
export const evidenceNames = [
  "held",
  "kin",
  "missingNames",
  "missingNumber",
  "opposite",
  "tornName",
  "farMissing",
  "rarestUnlike",
  "unknown",
  "denied",
  "headline",
  "length",
  "defines",
  "score",
  "noNumber",
  "noDate",
  "noPerson",
  "otherRelation",
  "otherSpeaker",
] as const satisfies readonly (keyof Evidence)[];

const MOST_HELD = 10;
const MOST_WORDS = 80;

/** Headlines of fewer words are names of topics. */
const LEAST_HEADLINE = 5;
/** What a headline of news shares with a question that its article answers. */
const USUAL_HEADLINE = 0.3;

const DENIAL = /\b(?:not|never|cannot|no longer|without|nor|neither|unable|fail(?:s|ed)?)\b|n['’]t\b/i;

const share = (terms: readonly Weighed[], of: readonly Weighed[]): number => {
  const total = sumOf(of);
  return total === 0 ? 0 : sumOf(terms) / total;
};

/** True when the unit, its neighbours or its headline hold the word. */
export const isHeld = ({ unit }: RankedUnit, term: QuestionTerm): boolean =>
  unitHolds(unit, term) || holdsTerm(unit.around, term) || holdsTerm(unit.headline, term);

interface Weighed {
  readonly weight: number;
}

const sumOf = (of: readonly Weighed[]): number => of.reduce((sum, { weight }) => sum + weight, 0);

const heaviest = (of: readonly Weighed[]): number => Math.max(0, ...of.map(({ weight }) => weight));

/** The terms that an answer should have and the unit lacks in any form. */
const missingIn = (unit: Unit, terms: readonly QuestionTerm[]): readonly QuestionTerm[] =>
  terms.filter((term) => !term.isKind && !unitHolds(unit, term) && !holdsKin(unit, term));

const HAS_TIME =
  /\b(?:1\d{3}|20\d\d|after|before|when|while|during|until|since|once|century|centuries|decades?|years?|months?|weeks?|days?|era|age|war)\b/i;

/** A capital within the unit that the question does not have: who is asked for may be an organisation. */
const bringsName = ({ tokens, capitals }: Unit, { stems }: Question): boolean =>
  tokens.some(({ stem }, at) => capitals[at] === true && !stems.has(stem));

const headlineShare = ({ headline }: Unit, { stems }: Question): number => {
  if (headline.size < LEAST_HEADLINE) return USUAL_HEADLINE;
  let shared = 0;
  for (const stem of headline) if (stems.has(stem)) shared += 1;
  return shared / headline.size;
};

const distanceToSpeaker = ({ speakers, people }: Unit, { id }: Person): number => {
  if (speakers.has(id)) return 0;
  return people.has(id) ? 0.5 : 1;
};

/** Gathers the evidence for the best unit. */
export const weigh = (question: Question, best: RankedUnit): Evidence => {
  const { terms, type, speaker } = question;
  const { unit, values } = best;
  const names = terms.filter(({ isName }) => isName);
  const lacks = (wanted: typeof type): number => Number(type === wanted && values.answerShape === 0);
  const missing = missingIn(unit, terms);
  const { opposite, name } = findExchanged(unit, question, missing);
  const like = likest(unit, question);
  const unlike = missing.map((term) => ({
    weight: term.weight * (1 - (like[terms.indexOf(term)] ?? 0)),
    isFar: !isHeld(best, term),
  }));
  const needed = terms.filter(({ isKind }) => !isKind);
  return {
    held: Math.min(MOST_HELD, terms.filter((term) => isHeld(best, term)).length) / MOST_HELD,
    kin: values.kinCoverage,
    missingNames: names.length === 0 ? 0 : names.filter((term) => !isHeld(best, term)).length / names.length,
    missingNumber: Number(terms.some((term) => term.isNumber && !isHeld(best, term))),
    opposite: Number(opposite),
    tornName: Number(name),
    farMissing: sumOf(unlike.filter(({ isFar }) => isFar)) / Math.max(1e-9, sumOf(terms)),
    rarestUnlike: heaviest(unlike) / Math.max(1e-9, heaviest(terms)),
    unknown: share(
      needed.filter(({ frequency }) => frequency === 0),
      terms,
    ),
    denied: Number(DENIAL.test(question.text) && !DENIAL.test(unit.text)),
    headline: headlineShare(unit, question),
    length: Math.min(MOST_WORDS, unit.tokens.length) / MOST_WORDS,
    defines: Number(type === "definition"),
    score: best.score / 10,
    noNumber: lacks("number"),
    noDate: HAS_TIME.test(unit.text) ? 0 : lacks("date"),
    noPerson: bringsName(unit, question) ? 0 : lacks("person"),
    otherRelation: Number(values.relationFits < 0),
    otherSpeaker: speaker === null ? 0 : distanceToSpeaker(unit, speaker),
  };
};
