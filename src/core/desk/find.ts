import type { Reading } from "../answer.js";
import { type RankedUnit, rankUnits } from "../ask/ranking/rank.js";
import type { Unit } from "../ask/ranking/unit.js";
import { type Question, understand } from "../ask/reading/question.js";
import { confidenceOf } from "../ask/silence/decide.js";
import { isHeld, weigh } from "../ask/silence/evidence.js";
import type { AskOptions } from "../desk.js";
import type { DeskContext } from "./context.js";
import { articleFilter, isInWindow } from "./scope.js";

/** What a ranking leads to, before it is put into an answer. The order of `ranked` is the order of the sources. */
export interface Finding {
  readonly question: Question;
  readonly ranked: readonly RankedUnit[];
  readonly confidence: number;
}

/** The unit's own date decides where it has one; else the article's. */
const isUnitInWindow = (unit: Unit, options: AskOptions): boolean => {
  if (options.since === undefined && options.until === undefined) return true;
  const own = unit.dates.filter(
    ({ type, value, tense }) => type === "DATE" && value !== null && tense === "past",
  );
  if (own.length > 0) return own.some(({ value }) => value !== null && isInWindow(value, options));
  return unit.published !== null && isInWindow(unit.published, options);
};

/** Finds and ranks what could answer a question, with the confidence that the first does. */
export const find = async (
  context: DeskContext,
  text: string,
  options: AskOptions = {},
): Promise<Finding> => {
  const question = await understand(context, text);
  const speaker = options.speaker === undefined ? undefined : context.people.resolve(options.speaker);
  const keeps = (unit: Unit): boolean =>
    isUnitInWindow(unit, options) &&
    (speaker === undefined || (speaker.kind === "one" && unit.speakers.has(speaker.person.id)));
  const all = await rankUnits(context, question, { searched: articleFilter(context, options), keeps });
  const ranked = all.filter(({ unit }) => keeps(unit));
  const [best] = ranked;
  return { question, ranked, confidence: best === undefined ? 0 : confidenceOf(weigh(question, best)) };
};

/** How names and words were read, each once, names first. */
export const readingsOf = ({ people, readings }: Question): readonly Reading[] => {
  const names = people
    .filter(({ corrected }) => corrected)
    .map(({ written, person }) => ({ written, shown: person.name }));
  return [...new Map([...names, ...readings].map((reading) => [reading.written, reading])).values()];
};

/**
 * Words of a question that the collection has at all, and those that it has not. That the first stand together nowhere is
 * what an abstention itself says.
 */
export const lookedFor = ({
  terms,
}: Question): { readonly found: readonly string[]; readonly notFound: readonly string[] } => ({
  found: terms.filter(({ frequency }) => frequency > 0).map(({ written }) => written),
  notFound: terms.filter(({ frequency }) => frequency === 0).map(({ written }) => written),
});

/**
 * Words of a question that the collection has, but neither a unit nor its neighbours nor its headline: what it is that
 * the closest passage does not tell.
 */
export const missingThere = ({ terms }: Question, closest: RankedUnit): readonly string[] =>
  terms
    .filter((term) => term.frequency > 0 && !term.isKind && !isHeld(closest, term))
    .map(({ written }) => written);
