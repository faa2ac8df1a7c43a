import { isGivenName } from "./given-names.js";
import type { Candidate } from "./name-candidates.js";
import { isInitials, PARTICLES, SUFFIXES } from "./name-runs.js";
import { DEMONYMS, PLACES } from "./place-words.js";
import { PERSON_VERBS, PLAIN_WORDS } from "./plain-words.js";
import { THING_SURNAMES, THING_WORDS } from "./thing-words.js";
import { ROLE_NOUNS, TITLES } from "./title-words.js";
import { wordSet } from "./word-set.js";
import type { Word } from "./words.js";

/** A text's words with what is known of all of them together. */
export interface WordContext {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words that the text also uses in lower case. */
  readonly ordinary: ReadonlySet<string>;
}

const KIN = wordSet(
  "wife husband son daughter brother sister mother father widow spouse girlfriend boyfriend parents family aide spokesman spokeswoman lawyer attorney career children uncle aunt nephew niece fiancee",
);
const SPOTS = wordSet("in at near across throughout outside inside via around onto towards toward within");
const THING_ENDING =
  /(?:tion|tions|ment|ments|ness|ity|ism|ics|ology|ship|ance|ence|ers|ware|graphy|ical|ional|ous|ive|less)$/;
const CHINESE_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const ACRONYM = /^\p{Lu}{3,}$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const SURNAME_CAPITAL = /^(?:Mc|Mac|De|Di|Da|Del|La|Le|Van|Von|Fitz|Al|El|O['’]|D['’]|L['’])\p{Lu}/u;
const INITIALS_WORD = /^(?:\p{Lu}\.?){2,3}$/u;
const NOT_INITIALS = wordSet(
  "us uk un eu ai tv it pr hr pc gm bp hp fc ny la dc vp id ok cd dvd am pm ex gp mp",
);

const isInitialsWord = (word: Word): boolean =>
  isInitials(word) ||
  (INITIALS_WORD.test(word.text) && word.text.length === 2 && !NOT_INITIALS.has(word.lower));

/** What the words of the name themselves tell. */
export const ownWeight = ({ words, ordinary }: WordContext, { from, to }: Candidate): number => {
  const first = words[from];
  if (first === undefined) return -9;
  const many = to - from > 1;
  const given = many && isGivenName(first.lower);
  let weight = given ? 3 : 0;
  if (many && !given && isInitialsWord(first))
    weight += isInitials(first) && !PLACES.has(first.lower) ? 2.5 : 1.5;
  if (to - from > 5) weight -= 2;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const { lower } = word;
    const inner = at > from;
    if (inner && at < to - 1 && isInitials(word)) weight += 2.5;
    if (inner && CHINESE_GIVEN.test(word.text)) weight += 2.5;
    if (inner && SUFFIXES.has(lower)) weight += 3;
    if (isInitialsWord(word) || PARTICLES.has(lower) || SUFFIXES.has(lower)) continue;
    if (DEMONYMS.has(lower)) weight -= given ? 1 : 3;
    if (THING_WORDS.has(lower)) weight -= THING_SURNAMES.has(lower) && inner && given ? 0 : many ? 5 : 4;
    else if (PLACES.has(lower)) weight -= given ? 0.5 : many ? 2 : 3;
    if (TITLES.has(lower) && !(inner && given)) weight -= isGivenName(lower) ? 0.5 : 3;
    if (PLAIN_WORDS.has(lower) && !(at === from && given)) weight -= inner && given ? 1 : 3;
    if (ordinary.has(lower) && !isGivenName(lower)) weight -= 1.5;
    if (THING_ENDING.test(lower) && !isGivenName(lower)) weight -= 1.5;
    if (ACRONYM.test(word.text) && !word.headline) weight -= 3;
    if (INNER_CAPITAL.test(word.text) && !SURNAME_CAPITAL.test(word.text)) weight -= 3;
    if (/\d/.test(word.text)) weight -= 4;
  }
  return weight;
};

const APPOSITION_WORDS = 7;

const apposition = ({ text, words }: WordContext, { to }: Candidate): number => {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || last.closed) return 0;
  const gap = text.slice(last.end, last.end + 3);
  if (/^,? \(/.test(gap)) {
    return /^,? \((?:born|b\.|aged?|[a-z, ]*\d{4}\s?[-–—])/.test(text.slice(last.end, last.end + 24)) ? 3 : 0;
  }
  if (next === undefined || next.sentence !== last.sentence || !/^(?:,|\s?[—–]|\s-)/.test(gap)) return 0;
  if (/^\d{1,2}$/.test(next.text))
    return Number(next.text) >= 16 && /^[,.]/.test(text.slice(next.end, next.end + 1)) ? 2.5 : 0;
  if (next.lower === "who" || next.lower === "aged") return 2.5;
  if (next.lower === "whose") return 1;
  for (let at = to; at < to + APPOSITION_WORDS; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== last.sentence) return 0;
    if (at > to && /[,;:()]/.test(text.slice(words[at - 1]?.end, word.start))) return 0;
    if (ROLE_NOUNS.has(word.lower.replace(/s$/, "")) || ROLE_NOUNS.has(word.lower))
      return word.lower.endsWith("s") && !ROLE_NOUNS.has(word.lower) ? 0 : 2;
    if (PERSON_VERBS.has(word.lower) && at > to) return 0;
  }
  return 0;
};

const afterwards = ({ text, words }: WordContext, { to }: Candidate): number => {
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined || next.sentence !== last.sentence) return 0;
  if (last.closed) return KIN.has(next.lower) ? 1.5 : 0;
  const gap = text.slice(last.end, next.start);
  if (/^ $/.test(gap)) {
    if (next.lower === "who") return 2.5;
    if (PERSON_VERBS.has(next.lower)) return 1.5;
    const verb = words[to + 1];
    if (/^(?:has|had|also|later|then|reportedly|himself|herself)$/.test(next.lower))
      return next.lower.endsWith("self") ? 3 : verb !== undefined && PERSON_VERBS.has(verb.lower) ? 1.5 : 0;
  }
  if (/^, $/.test(gap) && PLACES.has(next.lower) && next.capital) return -2.5;
  return 0;
};

const beforehand = ({ text, words }: WordContext, { from, runFrom, titled }: Candidate): number => {
  const [first, before] = [words[runFrom], words[runFrom - 1]];
  const own = words[from];
  if (own === undefined || first === undefined) return 0;
  if (titled) return 3;
  if (before === undefined || before.sentence !== first.sentence) return 0;
  const gap = text.slice(before.end, first.start);
  if (!/^,? ?$/.test(gap)) return 0;
  if (from === runFrom && ROLE_NOUNS.has(before.lower)) return 2.5;
  if (gap !== " ") return 0;
  if (before.lower === "the") return -3;
  if (before.lower === "a" || before.lower === "an") return -2;
  if (SPOTS.has(before.lower)) return -2;
  if (/^(?:said|says|told|asked|tells)$/.test(before.lower)) return 1.5;
  if (/^(?:by|named|called|with|to)$/.test(before.lower)) return before.lower === "named" ? 1.5 : 0.3;
  return 0;
};

/** What the words around one place of the name tell. */
export const contextWeight = (context: WordContext, candidate: Candidate): number => {
  const { embedded } = candidate;
  const after = embedded ? -1 : apposition(context, candidate) + afterwards(context, candidate);
  return beforehand(context, candidate) + after;
};
