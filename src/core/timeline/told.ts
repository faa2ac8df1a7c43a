import { isFunctionWord } from "../ask/reading/function-words.js";
import type { SentenceRange } from "../desk/citer.js";
import type { DeskContext } from "../desk/context.js";
import { isHalfQuoted } from "../desk/sentence-worth.js";
import type { QuoteDate } from "../model/quote.js";
import type { SubjectSentence } from "./subject.js";

/** A sentence about the subject with its place on the timeline. */
export interface Told extends SentenceRange {
  /** The sentence about the subject; `from` lies before it where the sentence before is needed for its date. */
  readonly sentence: number;
  /** Null for what cannot be dated. */
  readonly date: QuoteDate | null;
  /** `own`: dated by its own words. `report`: by its article's day. `carried`: by the sentence before. */
  readonly kind: "own" | "report" | "carried" | "undated";
  readonly text: string;
  /** Content words, those of its date expressions left out: every sentence of a date has them. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that are written small: no names. */
  readonly plain: ReadonlySet<string>;
  /** Stem of what the subject did or what was done to it that day, once only; null where nobody can tell. */
  readonly once: string | null;
  /** How well it can be shown alone; compares within one timeline. */
  readonly clarity: number;
  /** How much it tells without a date: clarity, more where the subject acts and the text at least names a time. */
  readonly worth: number;
}

const PRONOUN_LED =
  /^[“"‘']?(?:(?:But|And|Yet|So|Still|Then|However|Meanwhile|Also|Instead),? )?(?:he|she|they|it|his|her|their|its|this|that|these|those|there|who|which)\b/i;
/** "On Tuesday, he called …": who that is stands before. */
const PRONOUN_NEXT =
  /^(?:In|On|At|By|During|After|Since|Last|Earlier|Later|That)\s[^,.]{2,40},\s(?:he|she|they|it)\b/;
/** "While they had …": what happened comes second. */
const SUBORDINATE_LED = /^(?:While|Although|Though|Even (?:as|though)|If|Whereas|Despite|Because)\b/;
/** A sentence that opens with the subject, `at` characters from its beginning, tells of it. */
const OPENS = 8;
const SHORT = 50;
const LONG = 220;

/** Scene-setting: the sentence's only verb is a form of "be" or another word that tells of no deed. */
const SETS_SCENE =
  /(?<!\p{L})(?:(?:was|were)(?!\s+(?:\p{L}+ly\s+)?(?:\p{L}{2,}ed|shot|won|lost|sent|held|met|born|known|beaten|chosen|given|made|taken)(?!\p{L}))|played|seemed|appeared|remained|underscored?|reflected|signal(?:l?ed)?)(?!\p{L})/iu;

/** How well a sentence can stand for its event: names the subject, needs nothing before it, is neither short nor long. */
export const clarityOf = (text: string, { kind, sentence }: SubjectSentence, at: number): number =>
  (kind === "name" ? 1 : 0) +
  (kind === "name" && at < OPENS ? 0.3 : 0) +
  (PRONOUN_LED.test(text) || PRONOUN_NEXT.test(text) ? -0.8 : 0) +
  (isHalfQuoted(text) ? -0.6 : 0) +
  (SUBORDINATE_LED.test(text) ? -0.3 : 0) +
  (/^["“‘]/.test(text) ? -0.5 : 0) +
  (SETS_SCENE.test(text) ? -0.25 : 0) +
  (text.length < SHORT ? -0.5 : 0) -
  Math.max(0, text.length - LONG) / 250 +
  Math.max(0, 0.4 - sentence * 0.04);

/** Of a sentence without an end only the beginning is read, in characters. */
const LONGEST_READ = 1_000;

/** Content words of a text: stems of all but small words, names included. */
export const contentStems = (context: DeskContext, text: string): ReadonlySet<string> =>
  new Set(
    context
      .tokenise(text.slice(0, LONGEST_READ))
      .flatMap(({ word, stem }) => (word.length > 2 && !isFunctionWord(word) ? [stem] : [])),
  );

/** Content words of a text, and those of them that begin with a small letter. */
export const readStems = (context: DeskContext, text: string): Pick<Told, "stems" | "plain"> => {
  const stems = new Set<string>();
  const plain = new Set<string>();
  for (const { word, stem, start } of context.tokenise(text.slice(0, LONGEST_READ))) {
    if (word.length <= 2 || isFunctionWord(word)) continue;
    stems.add(stem);
    if (/\p{Ll}/u.test(text.charAt(start))) plain.add(stem);
  }
  return { stems, plain };
};
