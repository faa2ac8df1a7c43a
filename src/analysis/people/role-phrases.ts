import type { Span } from "../../core/model/span.js";
import { DEMONYMS, PLACES } from "../../core/people/place-words.js";
import { PERSON_VERBS, PLAIN_WORDS } from "../../core/people/plain-words.js";
import { THING_WORDS } from "../../core/people/thing-words.js";
import { wordSet } from "../../core/people/word-set.js";
import { DOUBTFUL_TITLES, ROLE_NOUNS, TITLE_MODIFIERS, TITLES } from "./title-words.js";
import type { Word, WordContext } from "./words.js";

/** What reading roles needs: the words, and which of them belong to names. */
export interface RoleContext extends WordContext {
  readonly named: ReadonlySet<number>;
}

/** A role phrase: its words, its head ("secretary") and its span, determiner left off. */
export interface RolePhrase extends Span {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

const COURTESY = wordSet(
  "mr mrs ms miss mx sir dame lord lady madam madame monsieur mme mlle herr frau dr don doña saint st",
);
const NO_ROLE = wordSet(
  "wife husband widow widower girlfriend boyfriend nephew niece resident grandson granddaughter grandfather grandmother man woman lady gentleman native friend winner victim son daughter brother sister father mother uncle aunt cousin star boss fellow suspect person people crown player performer hero contender beneficiary insider",
);
const DETERMINERS = wordSet("a an the one his her its their our my another perhaps arguably");
/** Words that change what a role means: they are never left off. */
const QUALIFIERS = wordSet(
  "preferred would-be prospective potential possible likely alleged self-proclaimed self-styled failed aspiring onetime one-time de-facto unofficial honorary proposed rumored presumptive departing designate elect caretaker disbarred convicted accused fellow",
);
/** Words that say what the writer thinks of somebody, not what they are. */
const OPINIONS = wordSet(
  "most enigmatic controversial famous prominent outspoken longtime long-time influential powerful popular beloved notorious embattled disgraced wealthy celebrated renowned respected so-called self-described close key top young new well-known unpredictable legendary acclaimed noted polarizing powerful then now current",
);
const STOPS = wordSet(
  "who which whose that where when while but said says told is was were are has had have will would could should can may might if because after before since until as than not never also then saying adding according during amid despite",
);
const BEFORE_HEAD_STOPS = wordSet("of in for at with to from by on about over under into and or");
const COMPASS = wordSet("north south east west new united saudi");
const DAYS = wordSet("monday tuesday wednesday thursday friday saturday sunday today yesterday");
const LONGEST = 16;
const HEAD_WITHIN = 7;

const bare = (word: Word): string => word.lower.replace(/\.$/, "");

/** True for a word that can head a role: "secretary", "Sen."; not "Mr." and not kin. */
export const isRoleHead = (word: Word | undefined): boolean =>
  word !== undefined && ROLE_NOUNS.has(bare(word)) && !NO_ROLE.has(bare(word)) && !COURTESY.has(bare(word));

/** "first lady", "second gentleman": roles only as a whole. */
const isSpouseRole = (words: readonly Word[], at: number): boolean =>
  /^(?:lady|gentleman)$/.test(words[at]?.lower ?? "") &&
  /^(?:first|second)$/.test(words[at - 1]?.lower ?? "");

/** Titles that are written short keep their point: "Kansas Gov." */
const SHORT = wordSet("sen sens rep reps gov gen lt col maj capt sgt adm prof rev hon cmdr");

const spanOf = (
  { text, words }: RoleContext,
  from: number,
  phrase: { head: number; to: number },
): RolePhrase | null => {
  const [first, last] = [words[from], words[phrase.to - 1]];
  if (first === undefined || last === undefined) return null;
  const point = SHORT.has(last.lower) && text[last.end] === "." ? 1 : 0;
  return { from, ...phrase, start: first.start, end: last.end + point };
};

const joins = ({ text }: RoleContext, left: Word, right: Word): boolean =>
  left.sentence === right.sentence &&
  !left.closed &&
  /^\.?[ \u00a0]$/.test(text.slice(left.end, right.start));

/** True for words that stand before a head and belong to it: "Vice", "U.S.", "former", "Tesla". */
const belongsBefore = (word: Word, own: Word): boolean => {
  const lower = bare(word);
  if (DAYS.has(lower) || STOPS.has(lower)) return false;
  if (!word.capital && !own.capital && THING_WORDS.has(lower)) return true;
  return (
    (word.capital && !word.first) ||
    TITLE_MODIFIERS.has(word.lower) ||
    QUALIFIERS.has(word.lower) ||
    ROLE_NOUNS.has(lower) ||
    DEMONYMS.has(word.lower) ||
    PLACES.has(word.lower)
  );
};

/** The role that ends with a word: "U.S. Vice President", "Secretary of State"; null when there is none. */
export const titleEndingAt = (context: RoleContext, last: number): RolePhrase | null => {
  const isHead = isRoleHead(context.words[last]) || isSpouseRole(context.words, last);
  const head = isHead ? last : ofTitle(context, last);
  if (head < 0) return null;
  return spanOf(context, phraseStart(context, head), { head, to: last + 1 });
};

/** The title right before a name: "U.S. Vice President", "Secretary of State", "activist"; null when there is none. */
export const titleBefore = (context: RoleContext, name: number): RolePhrase | null => {
  const [before, own] = [context.words[name - 1], context.words[name]];
  if (before === undefined || own === undefined || !joins(context, before, own)) return null;
  return titleEndingAt(context, name - 1);
};

/** For "Secretary of State" and "President of the United States" before a name: the place of the head, else -1. */
const ofTitle = ({ text, words }: RoleContext, last: number): number => {
  for (let at = last; at > last - 5 && at > 1; at -= 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined || word.sentence !== before.sentence) return -1;
    // "the Duchess of Rosholm, Prince John and …": the title ends at the comma.
    if (/[,;:()]/.test(text.slice(before.end, word.start))) return -1;
    if (word.lower === "of") {
      return isRoleHead(before) && before.capital && !before.closed ? at - 1 : -1;
    }
    if (!word.capital && word.lower !== "the" && word.lower !== "and") return -1;
  }
  return -1;
};

/** True when the first word of a sentence belongs to the title that follows: "Former President", "Tesla CEO". */
const opensTitle = (word: Word): boolean => {
  if (TITLE_MODIFIERS.has(word.lower) || isPlaceLike(word)) return true;
  const isFunction =
    DETERMINERS.has(word.lower) || STOPS.has(word.lower) || BEFORE_HEAD_STOPS.has(word.lower);
  return word.capital && !isFunction && !PLAIN_WORDS.has(word.lower);
};

const belongs = ({ named }: RoleContext, at: number, pair: { before: Word; own: Word }): boolean => {
  const { before, own } = pair;
  if (COURTESY.has(bare(before))) return false;
  // A caption's place before "Ukrainian President", or a name before it, is no part of the title.
  if ((isPlaceLike(own) || COMPASS.has(own.lower)) && isPlaceLike(before)) return false;
  if (named.has(at) && own.capital) return false;
  return before.first ? opensTitle(before) || TITLES.has(bare(before)) : belongsBefore(before, own);
};

/** "Department of Justice" before a head: the place of its first word, else -1. */
const bodyWithOf = (context: RoleContext, at: number): number => {
  const [body, of, name] = context.words.slice(at - 2, at + 1);
  if (body === undefined || of?.lower !== "of" || name?.capital !== true) return -1;
  return body.capital && THING_WORDS.has(body.lower) && joins(context, body, of) ? at - 2 : -1;
};

const phraseStart = (context: RoleContext, head: number): number => {
  const { words } = context;
  let from = head;
  for (;;) {
    const [before, own] = [words[from - 1], words[from]];
    if (before === undefined || own === undefined || !joins(context, before, own)) return from;
    const body = from < head ? bodyWithOf(context, from) : -1;
    if (body < 0 && !belongs(context, from - 1, { before, own })) return from;
    from = body < 0 ? from - 1 : body;
  }
};

const isPlaceLike = (word: Word): boolean => DEMONYMS.has(word.lower) || PLACES.has(word.lower);

/** True when the stretch between two words breaks a phrase. */
const breaks = (gap: string): boolean => /[,;:()[\]"“”—–?!]|\s-\s|\.\s/.test(gap);

/** "Ledyard King" in a list of names is no king. */
const isSurname = (word: Word, before: Word | undefined): boolean =>
  word.capital &&
  DOUBTFUL_TITLES.has(word.lower) &&
  before?.capital === true &&
  !TITLE_MODIFIERS.has(before.lower) &&
  !isPlaceLike(before) &&
  !ROLE_NOUNS.has(before.lower);

const headFrom = ({ text, words }: RoleContext, start: number, sentence: number): number => {
  let head = -1;
  for (let at = start; at < start + HEAD_WITHIN; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || word.sentence !== sentence) break;
    if (at > start && before !== undefined && breaks(text.slice(before.end, word.start))) break;
    if (STOPS.has(word.lower) || (PERSON_VERBS.has(word.lower) && head < 0)) break;
    if (BEFORE_HEAD_STOPS.has(word.lower) && !(word.lower === "and" && head < 0)) break;
    if (
      (isRoleHead(word) || isSpouseRole(words, at)) &&
      !word.closed &&
      !isSurname(word, at > start ? before : undefined)
    )
      head = at;
    else if (head >= 0) break;
  }
  return head;
};

const endsRole = (word: Word): boolean =>
  /^\d/.test(word.text) || PERSON_VERBS.has(word.lower) || word.lower === "worked";

const phraseEnd = ({ text, words }: RoleContext, head: number): number => {
  let at = head + 1;
  for (; at < head + LONGEST; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined || word.sentence !== before.sentence) return at;
    if (breaks(text.slice(before.end, word.start))) return at;
    if (STOPS.has(word.lower)) return at;
    if (at === head + 1 && !/^(?:of|for|at|in|to|on|and|emeritus|general)$/.test(word.lower)) return at;
    const after = words[at + 1];
    // "mayor of Lund from 1995", "member for Lund and worked …": the role ends before.
    if (/^(?:from|in|until|and)$/.test(word.lower) && after !== undefined && endsRole(after)) return at;
    if (word.lower === "to" && after !== undefined && !after.capital && !DETERMINERS.has(after.lower))
      return at;
    if (PERSON_VERBS.has(word.lower) && !/^(?:served|state|states|notes|named|plays?)$/.test(word.lower))
      return at;
  }
  return at;
};

const withoutTail = (words: readonly Word[], head: number, to: number): number => {
  let end = to;
  while (end > head + 1) {
    const word = words[end - 1];
    if (word === undefined || !/^(?:of|for|at|in|to|on|and|with|from|the|a|an|by|or)$/.test(word.lower))
      break;
    end -= 1;
  }
  return end;
};

/** A role phrase that begins at a word: "a former judge", "CEO of a company linked to …"; determiner left off. */
export const phraseAt = (context: RoleContext, start: number): RolePhrase | null => {
  const { words } = context;
  const first = words[start];
  if (first === undefined) return null;
  // "…, becoming the first senator": of somebody else, further up.
  if (!first.capital && first.lower.endsWith("ing")) return null;
  const head = headFrom(context, start, first.sentence);
  if (head < 0) return null;
  let from = start;
  while (from < head) {
    const word = words[from];
    if (word === undefined || !(DETERMINERS.has(word.lower) || OPINIONS.has(word.lower))) break;
    from += 1;
  }
  const to = withoutTail(words, head, phraseEnd(context, head));
  if (to === from + 1 && words[from]?.lower === "member") return null;
  return spanOf(context, from, { head, to });
};
