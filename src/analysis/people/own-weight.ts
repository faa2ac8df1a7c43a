import { COMMON_WORDS } from "../../core/people/common-words.js";
import { DEMONYMS, PLACES } from "../../core/people/place-words.js";
import { PLAIN_WORDS } from "../../core/people/plain-words.js";
import { THING_SURNAMES, THING_WORDS } from "../../core/people/thing-words.js";
import { wordSet } from "../../core/people/word-set.js";
import { isGivenName } from "./given-names.js";
import type { Candidate } from "./name-candidates.js";
import { isInitials, PARTICLES, SUFFIXES } from "./name-runs.js";
import { SURNAMES } from "./surnames.js";
import { TITLE_MODIFIERS, TITLES } from "./title-words.js";
import type { Word, WordContext } from "./words.js";

const THING_ENDING =
  /(?:tion|tions|ment|ments|ness|ity|ism|isms|ics|ology|ship|ance|ence|ware|graphy|ical|ional|ous|ive|less|ing)$/;
const HYPHENED_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const SURNAME_CAPITAL = /^(?:Mc|Mac|De|Di|Da|Del|La|Le|Van|Von|Fitz|Al|El)\p{Lu}/u;
const INITIALS_PAIR = /^\p{Lu}{2}$/u;
const NOT_INITIALS = wordSet(
  "us uk un eu ai tv it pr hr pc gm bp hp fc ny la dc vp id ok cd ex gp mp ep dj mr ms st fm am pm uc ev",
);

const SHORT_SURNAME = 3;
const FUNCTION_WORDS = wordSet(
  "in of the and for on at by with from a as is was are were be has have had his her its this that or but if it he she they we",
);

/** Where a word stands in a name: with a given name in front, as the last word, as the only one. */
interface Place {
  readonly given: boolean;
  readonly inner: boolean;
  readonly last: boolean;
  readonly many: boolean;
}

const isPair = (word: Word): boolean => INITIALS_PAIR.test(word.text) && !NOT_INITIALS.has(word.lower);

/** True for words that a name may hold without telling anything: "J.", "JD", "van", "Jr". */
const isFiller = (word: Word): boolean =>
  isInitials(word) || isPair(word) || PARTICLES.has(word.lower) || SUFFIXES.has(word.lower);

/** Surnames that more often name a place: "Victoria Park". */
const SPOT_SURNAMES = wordSet(
  "park street bay falls beach lake house hall bridge church square field fields garden gardens river island road station cross land town village valley gate",
);
const MONTHS = wordSet(
  "january february march april may june july august september october november december",
);

/** "Jane Park" is a person, "Victoria Park" a place, "Jim Press" either. */
const thingPenalty = (lower: string, { given, inner, last, many }: Place): number => {
  if (!given) return many ? 5 : 4;
  if (!inner) return 0;
  if (!last) return 5;
  if (!THING_SURNAMES.has(lower)) return 2.5;
  return SPOT_SURNAMES.has(lower) ? 1.5 : 0;
};

const listPenalty = (lower: string, place: Place): number => {
  const { given, many } = place;
  if (!many && MONTHS.has(lower)) return 4;
  if (THING_WORDS.has(lower)) return thingPenalty(lower, place);
  if (DEMONYMS.has(lower) || DEMONYMS.has(lower.replace(/s$/, ""))) return given ? 1 : 3;
  if (PLACES.has(lower)) return given ? 0.5 : many ? 2 : 3;
  if (TITLE_MODIFIERS.has(lower) && !SURNAMES.has(lower) && !isGivenName(lower)) return 2;
  if (!TITLES.has(lower) && !TITLES.has(lower.replace(/s$/, ""))) return 0;
  return given || isGivenName(lower) ? 0.5 : 4;
};

const vocabularyPenalty = (word: Word, place: Place, ordinary: ReadonlySet<string>): number => {
  const { lower } = word;
  if (isGivenName(lower) && (!word.first || place.many)) return 0;
  const soft = place.given && place.last;
  if (FUNCTION_WORDS.has(lower)) return 4;
  // "James To" is a name, "Jackson Women" is none.
  if (PLAIN_WORDS.has(lower)) return soft && !word.headline && lower.length <= SHORT_SURNAME ? 0.5 : 3;
  if (SURNAMES.has(lower)) return ordinary.has(lower) && !place.many ? 1 : 0;
  const common = COMMON_WORDS.has(lower) ? (soft ? 1 : 2) : 0;
  const used = ordinary.has(lower) ? (soft ? 0.5 : 1.5) : 0;
  return common + used + (THING_ENDING.test(lower) ? 1.5 : 0);
};

const shapePenalty = (word: Word): number => {
  if (/\d/.test(word.text)) return 4;
  if (ACRONYM.test(word.text) && !word.headline) return 5;
  return INNER_CAPITAL.test(word.text) && !SURNAME_CAPITAL.test(word.text) ? 3 : 0;
};

const shapeBonus = (word: Word, { given, inner, last }: Place): number => {
  if (!inner) return 0;
  // "Charles III" is a king, "Artemis III" is none.
  if (SUFFIXES.has(word.lower)) return given || /^[js]r/.test(word.lower) ? 3 : -2;
  if (isInitials(word) && !last) return 2.5;
  return HYPHENED_GIVEN.test(word.text) ? 2.5 : 0;
};

const startWeight = (first: Word, many: boolean): number => {
  if (isGivenName(first.lower)) return many ? 3 : PLACES.has(first.lower) ? 0 : 1.5;
  if (!many) return SURNAMES.has(first.lower) ? 1.5 : 0;
  if (isInitials(first)) return PLACES.has(first.lower) ? -9 : 2.5;
  return isPair(first) ? 1.5 : 0;
};

/** A full name without any known word; with a common surname it needs little more. */
const UNKNOWN_NAME = 1.5;
const KNOWN_SURNAME = 1.5;
const LONGEST = 5;

/** What the words of a name themselves tell: from strongly negative for "White House" to 3 and more for "Jane Doe". */
export const ownWeight = ({ words, ordinary }: WordContext, { from, to }: Candidate): number => {
  const [first, end] = [words[from], words[to - 1]];
  if (first === undefined || end === undefined) return -9;
  const many = to - from > 1;
  const given = many && isGivenName(first.lower);
  let [penalty, bonus] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const place: Place = { given, inner: at > from, last: at === to - 1, many };
    bonus += shapeBonus(word, place);
    if (isFiller(word)) continue;
    penalty += listPenalty(word.lower, place) + vocabularyPenalty(word, place, ordinary) + shapePenalty(word);
  }
  if (to - from > LONGEST || (many && first.lower === end.lower)) penalty += 3;
  if (many && !given) {
    if (SURNAMES.has(end.lower)) bonus += KNOWN_SURNAME;
    if (penalty === 0 && !isFiller(first)) bonus += UNKNOWN_NAME;
  }
  return startWeight(first, many) + bonus - penalty;
};
