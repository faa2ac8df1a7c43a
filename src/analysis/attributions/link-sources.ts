import type { AttributedSource } from "../../core/model/attribution.js";
import type { PersonMention } from "../../core/model/person.js";
import type { Span } from "../../core/model/span.js";
import { PREPOSITIONS } from "./word-lists.js";

/** Position of the first mention that ends after `offset`. `mentions` in text order. */
export const mentionFrom = (mentions: readonly PersonMention[], offset: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const holdsPreposition = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => PREPOSITIONS.has(word));

/** True when the mention is who speaks, not somebody named beside them: "Vance's lawyer", "a spokesman for Vance". */
const isHead = (text: string, source: Span, mention: PersonMention): boolean => {
  const before = text.slice(source.start, Math.max(source.start, mention.start));
  // "an attorney representing Doe": the attorney.
  if (
    holdsPreposition(before) ||
    /(?<!\p{L})(?!\p{L}*thing\s|evening\s|morning\s|including\s)\p{Ll}+ing\s+$/u.test(before)
  )
    return false;
  const after = text.slice(mention.end, source.end).trim();
  return after === "" || /^(?:[,(]|(?:of|from|for|in|at|with|who)\b)/.test(after);
};

/** "New York (CNN) One of them": the place and agency before a report are no part of who speaks. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.]*,? ){0,5}\((?:CNN(?: \p{Lu}\p{L}+)?|AP|AFP|Reuters|UPI|Bloomberg|DPA|Xinhua|ANI|PTI|TASS|Kyodo|Yonhap|EFE|ANSA)\)\s+(?:[-–—]\s+)?(?=\p{L})/u;
const SPOKEN_AT =
  /\s+(?:(?:on|in|at|by|early|late|earlier)\s+)?(?:last\s+|this\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)(?:\s+(?:morning|afternoon|evening|night))?$/u;

/** The words that name a source, without the dateline before them and the time behind them. */
const sourceWords = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const before = DATELINE.exec(words)?.[0].length ?? 0;
  const behind = SPOKEN_AT.exec(words)?.[0].length ?? 0;
  return before + behind < words.length ? { start: start + before, end: end - behind } : { start, end };
};

/** Joins the words that name a source with the person they stand for, where that is certain. */
export const linkSource = (
  text: string,
  whole: Span,
  mentions: readonly PersonMention[],
): AttributedSource => {
  const source = sourceWords(text, whole);
  const heads = new Set<number>();
  for (let i = mentionFrom(mentions, source.start); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= source.end) break;
    if (isHead(text, source, mention)) heads.add(mention.person);
  }
  const [person] = heads;
  const several = /\b(?:and|or)\b/.test(text.slice(source.start, source.end));
  return {
    start: source.start,
    end: source.end,
    person: heads.size === 1 && !several ? (person ?? null) : null,
  };
};

const PRONOUN = /^(?:he|she|they)$/i;

/**
 * Takes back the person of a pronoun that does not go on with the speaker before it: after "He joked …" the next
 * "He" is the same one, after "Lee said …" it is Lee or somebody named since. Where that fails, nobody is linked.
 */
export const withSteadyPronoun = (
  text: string,
  source: AttributedSource,
  context: {
    readonly last: AttributedSource;
    /** Those that the text itself makes between the two, outside quotation marks. */
    readonly mentions: readonly PersonMention[];
  },
): AttributedSource => {
  const words = text.slice(source.start, source.end);
  if (source.person === null || !PRONOUN.test(words)) return source;
  const { last, mentions } = context;
  const named = mentions.some(({ person, kind }) => person === source.person && kind === "name");
  if (named) return source;
  const same = text.slice(last.start, last.end).toLowerCase() === words.toLowerCase();
  if (same) return { ...source, person: last.person };
  return last.person === null || last.person === source.person ? source : { ...source, person: null };
};

const THINKING =
  /^(?:believe[sd]?|thinks?|thought|hope[sd]?|fear(?:s|ed)?|expect(?:s|ed)?|worr(?:y|ies|ied))$/i;

/** An attribution as far as this file needs it. */
interface Linked {
  readonly source: AttributedSource;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** "asked Lee if he believes …" */
const isQuestion = (text: string, { cue, content }: Linked): boolean => {
  const [first] = content;
  if (cue === null || first === undefined) return false;
  return (
    /^(?:ask|wonder)/i.test(text.slice(cue.start, cue.end)) &&
    /^(?:if|whether)\b/i.test(text.slice(first.start, first.start + 8))
  );
};

/** True where a source stands in a question: what is asked nobody has said. */
const asksOf = ({ content: [first] }: Linked, source: Span): boolean =>
  first !== undefined && first.start < source.start && source.end <= first.end;

/** "Lee said he believed …": whose mind it is, only the one who speaks can say. */
export const withOwnMind = <T extends Linked>(text: string, all: readonly T[]): readonly T[] => {
  const said = new Map(
    all.flatMap((each) => (each.content[0] ? [[each.content[0].start, each] as const] : [])),
  );
  const questions = all.filter((each) => isQuestion(text, each));
  const told = all.filter(({ source }) => !questions.some((question) => asksOf(question, source)));
  return told.map((each) => {
    const { source, cue } = each;
    const outer = said.get(source.start);
    if (outer === undefined || outer === each || source.person !== null || cue === null) return each;
    const isMind =
      /^(?:he|she)$/i.test(text.slice(source.start, source.end)) &&
      THINKING.test(text.slice(cue.start, cue.end));
    return isMind ? { ...each, source: { ...source, person: outer.source.person } } : each;
  });
};

/** Takes back the person of a pronoun who is named in the words said: "“Doe lost,” he said" is somebody else's. */
export const withoutOwnName = (
  text: string,
  source: AttributedSource,
  { content, mentions }: { readonly content: readonly Span[]; readonly mentions: readonly PersonMention[] },
): AttributedSource => {
  if (source.person === null || !PRONOUN.test(text.slice(source.start, source.end))) return source;
  const named = content.some(({ start, end }) => {
    for (let at = mentionFrom(mentions, start); at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.start >= end) return false;
      if (mention.kind === "name" && mention.person === source.person) return true;
    }
    return false;
  });
  return named ? { ...source, person: null } : source;
};
