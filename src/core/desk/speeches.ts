import type { QuotesOptions } from "../desk.js";
import type { ArticleAnalysis } from "../model/article.js";
import type { Attribution } from "../model/attribution.js";
import type { Person, PersonAppearance } from "../model/person.js";
import type { Span } from "../model/span.js";
import { eachPaced } from "../pace.js";
import { isSatireArticle } from "../satire.js";
import type { SentenceRange } from "./citer.js";
import type { DeskContext } from "./context.js";

/** Words of a person: the whole sentences that hold them. */
export interface Speech extends SentenceRange {
  readonly attribution: Attribution;
  /** The words themselves, as they stand in the article. */
  readonly words: string;
  /** How substantial they are; compares within one person. */
  readonly score: number;
}

/** Sentences are added to a quote while it is no longer than this, in characters. */
const LONGEST = 600;

/** A quotation that goes on begins this near to the end of the one before, in characters. */
const NEAR = 200;

/** Sentences of one block that hold the words, and the cue where it stands in the next sentence. */
const rangeOf = (context: DeskContext, article: number, part: Span): SentenceRange | null => {
  const { sentences, blocks } = context.lookups.article(article).analysis;
  const from = context.lookups.sentenceAt(article, part.start);
  const first = from === undefined ? undefined : sentences[from];
  if (from === undefined || first === undefined || blocks[first.block]?.kind !== "paragraph") return null;
  let to = from;
  for (let next = sentences[to + 1]; next !== undefined; next = sentences[to + 1]) {
    const goesOn = next.block === first.block && next.start < part.end;
    if (!goesOn || next.end - first.start > LONGEST) break;
    to += 1;
  }
  return { article, from, to };
};

/** From the first to the last character of words and cue, within the block of the first words. */
const extentOf = ({ content, cue }: Attribution): Span | null => {
  const [first, ...rest] = content;
  if (first === undefined) return null;
  const end = Math.max(first.end, ...rest.map((part) => part.end), cue === null ? 0 : cue.end);
  // "“Why?” Smith asked.": the cue is a sentence of its own behind the words, or before them after a colon.
  const start =
    cue !== null && cue.start < first.start && first.start - cue.end < 80 ? cue.start : first.start;
  return { start, end };
};

const BLANK = /\s/;
const SPACE = 32;
const BEYOND_ASCII = 128;

/** As `words.split(/\s+/).length`, without the pieces: a well-known person has many thousand speeches. */
const countWords = (words: string): number => {
  let count = 1;
  let wasBlank = false;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const isBlank =
      code === SPACE || ((code < SPACE || code >= BEYOND_ASCII) && BLANK.test(words.charAt(at)));
    if (isBlank && !wasBlank) count += 1;
    wasBlank = isBlank;
  }
  return count;
};

/** Words in quotation marks: of partly quoted speech only they are the speaker's own. */
const countQuoted = (words: string): number =>
  (words.match(/“[^“”]+”?|"[^"]+"?/g) ?? []).reduce((sum, each) => sum + countWords(each), 0);

const scoreOf = ({ mode, cue, carrier }: Attribution, words: string): number => {
  const count = mode === "mixed" ? countQuoted(words) : countWords(words);
  const kind = mode === "reported" ? 0 : count < 4 ? 0.6 : mode === "mixed" ? 0.9 : 1.1;
  return kind + Math.min(count, 40) / 40 + (carrier === null ? 0 : 0.1) - (cue === null ? 0.1 : 0);
};

const isOfKind = ({ mode }: Attribution, kind: NonNullable<QuotesOptions["kind"]>): boolean =>
  kind === "any" || (kind === "reported") === (mode === "reported");

const blockAt = ({ blocks }: ArticleAnalysis, offset: number): number =>
  blocks.findIndex(({ end }) => end > offset);

const goesOn = (analysis: ArticleAnalysis, last: Attribution, next: Attribution): boolean => {
  const [end, start] = [last.content.at(-1)?.end, next.content[0]?.start];
  return (
    next.cue === null &&
    last.mode === next.mode &&
    next.source?.start === last.source?.start &&
    end !== undefined &&
    start !== undefined &&
    start - end < NEAR &&
    blockAt(analysis, start) === blockAt(analysis, end - 1)
  );
};

/**
 * What one person of an article is given, with the quotations that go on in the same paragraph put to the one that has
 * the cue. Most articles that name somebody give them nothing: that is seen before anything is made.
 */
const givenTo = (analysis: ArticleAnalysis, person: number): readonly Attribution[] => {
  const found: Attribution[] = [];
  let wasTheirs = false;
  for (const attribution of analysis.attributions) {
    const isTheirs = attribution.source?.person === person;
    const last = wasTheirs ? found.at(-1) : undefined;
    wasTheirs = isTheirs;
    if (!isTheirs) continue;
    if (last !== undefined && goesOn(analysis, last, attribution))
      found[found.length - 1] = { ...last, content: [...last.content, ...attribution.content] };
    else found.push(attribution);
  }
  return found;
};

type Kind = NonNullable<QuotesOptions["kind"]>;

const speechesIn = (
  context: DeskContext,
  { article: index, person }: PersonAppearance,
  kind: Kind,
): readonly Speech[] => {
  const article = context.lookups.article(index);
  const given = givenTo(article.analysis, person);
  if (given.length === 0 || isSatireArticle(article)) return [];
  return given.flatMap((attribution): readonly Speech[] => {
    if (!isOfKind(attribution, kind)) return [];
    const extent = extentOf(attribution);
    const range = extent === null ? null : rangeOf(context, index, extent);
    if (range === null) return [];
    const words = attribution.content.map((part) => article.text.slice(part.start, part.end)).join(" ");
    return [{ ...range, attribution, words, score: scoreOf(attribution, words) }];
  });
};

/** Everything that articles give to a person as their words, the most substantial first. No posts, no satire. */
export const speechesOf = async (
  context: DeskContext,
  person: Person,
  kind: Kind,
): Promise<readonly Speech[]> => {
  const speeches: Speech[] = [];
  await eachPaced(person.appearances, context.pace, (appearance) => {
    for (const speech of speechesIn(context, appearance, kind)) speeches.push(speech);
  });
  return speeches.sort((a, b) => b.score - a.score || a.article - b.article || a.from - b.from);
};
