import { PLACES } from "../../core/people/place-words.js";
import { PERSON_VERBS } from "../../core/people/plain-words.js";
import { wordSet } from "../../core/people/word-set.js";
import type { Candidate } from "./name-candidates.js";
import { ROLE_NOUNS } from "./title-words.js";
import type { Word, WordContext } from "./words.js";

const KIN = wordSet(
  "wife husband son daughter brother sister mother father widow spouse girlfriend boyfriend parents family aide spokesman spokeswoman lawyer attorney career children uncle aunt nephew niece fiancee",
);
const SPOTS = wordSet("in at near across throughout outside inside via around onto towards toward within");
const SAYING_BEFORE = wordSet("said says told asked tells named");
/** What a company has right behind its name, and no person without an 's. */
const SHARES = wordSet(
  "shares share stock stake shareholders investors vehicles cars car owners customers factory factories plant plants employees stores store products users ceo cfo",
);
const LIFE_DATES = /^,? ?\((?:born|b\.|aged?|[\p{L}\d ,.]{0,24}\d{4}\s?[-–—])/u;
const APPOSITION_WORDS = 7;
const ADULT = 16;

/** True when nothing but a comma or a dash that opens an apposition stands there. */
const opensApposition = (gap: string): boolean => /^(?:,|\s?[—–]|\s-)/.test(gap);

const isRole = (word: Word): boolean => ROLE_NOUNS.has(word.lower);

/** Looks for a role noun between commas after the name: ", spokesman for", "—a former judge". */
const roleFollows = ({ text, words }: WordContext, to: number, sentence: number): boolean => {
  for (let at = to; at < to + APPOSITION_WORDS; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined || word.sentence !== sentence) return false;
    if (at > to && /[,;:()]/.test(text.slice(before.end, word.start))) return false;
    if (isRole(word)) return true;
    if (at > to && PERSON_VERBS.has(word.lower)) return false;
  }
  return false;
};

const apposition = (context: WordContext, { to }: Candidate): number => {
  const { text, words } = context;
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || last.closed) return 0;
  if (LIFE_DATES.test(text.slice(last.end, last.end + 40))) return 3;
  if (next === undefined || next.sentence !== last.sentence) return 0;
  if (!opensApposition(text.slice(last.end, last.end + 3))) return 0;
  if (/^\d{1,3}$/.test(next.text))
    return Number(next.text) >= ADULT && /^[,.]/.test(text.slice(next.end, next.end + 1)) ? 2.5 : 0;
  if (next.lower === "who" || next.lower === "aged") return 2.5;
  if (next.lower === "whose") return 1;
  return roleFollows(context, to, last.sentence) ? 2 : 0;
};

const afterwards = ({ text, words }: WordContext, { from, to }: Candidate): number => {
  const [last, next, verb] = [words[to - 1], words[to], words[to + 1]];
  if (last === undefined || next === undefined || next.sentence !== last.sentence) return 0;
  if (last.closed) return KIN.has(next.lower) ? 1.5 : 0;
  const gap = text.slice(last.end, next.start);
  if (to - from === 1 && gap === " " && SHARES.has(next.lower)) return -2;
  if (gap === ", " && next.capital && PLACES.has(next.lower) && verb?.capital !== true) return -2.5;
  if (gap !== " ") return 0;
  if (next.lower === "who") return 2.5;
  if (next.lower === "himself" || next.lower === "herself") return 3;
  // Companies and countries speak and act as well: a verb alone never makes a single word a person.
  const verbWeight = to - from > 1 ? 1.5 : 0.4;
  if (PERSON_VERBS.has(next.lower)) return verbWeight;
  const linking = /^(?:has|had|also|later|then|reportedly)$/.test(next.lower);
  return linking && verb !== undefined && PERSON_VERBS.has(verb.lower) ? verbWeight : 0;
};

/** "Republican Study Committee": a party's body, and no Republican called Study. */
const isOfParty = (words: readonly Word[], { from, to, embedded }: Candidate): boolean =>
  embedded && to - from === 1 && /^(?:republican|democrat|democratic)$/.test(words[from - 1]?.lower ?? "");

const beforehand = ({ text, words }: WordContext, candidate: Candidate): number => {
  const { from, to, runFrom, titled, embedded } = candidate;
  if (titled) return isOfParty(words, candidate) ? -3 : 3;
  const [first, before] = [words[runFrom], words[runFrom - 1]];
  if (first === undefined || before === undefined || before.sentence !== first.sentence) return 0;
  const gap = text.slice(before.end, first.start);
  if (from === runFrom && /^,? ?$/.test(gap) && isRole(before)) return 2.5;
  if (gap !== " ") return 0;
  if (before.lower === "the") return -3;
  if (before.lower === "a" || before.lower === "an" || SPOTS.has(before.lower)) return -2;
  if (!SAYING_BEFORE.has(before.lower) || embedded) return 0;
  // Newspapers and broadcasters are told more often than persons of one name.
  return before.lower === "told" && to - from === 1 ? 0.5 : 1.5;
};

const OWN_WORDS = wordSet("he his himself she her herself");
const REACH = 9;
const REFERRED_TO = 1;

/** "Doe … his": a pronoun soon after the name, with no other name between, speaks for a person. */
const referredTo = ({ words }: WordContext, { to }: Candidate): number => {
  const sentence = words[to - 1]?.sentence;
  for (let at = to; at < to + REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) return 0;
    if (OWN_WORDS.has(word.lower)) return REFERRED_TO;
    if (word.capital) return 0;
  }
  return 0;
};

/** What the words around one place of a name tell: titles, verbs, appositions for; "the" and "in" against. */
export const contextWeight = (context: WordContext, candidate: Candidate): number =>
  beforehand(context, candidate) +
  (candidate.embedded
    ? 0
    : apposition(context, candidate) + afterwards(context, candidate) + referredTo(context, candidate));
