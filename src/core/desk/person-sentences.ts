import type { AnalysedArticle } from "../model/article.js";
import type { Person, PersonMention } from "../model/person.js";
import { isWithin, type Span } from "../model/span.js";
import { isSatireArticle } from "../satire.js";
import type { DeskContext } from "./context.js";
import type { NamingSentence } from "./lookups.js";
import { isQuotable, isRunningText, placeScore, wordingScore } from "./sentence-worth.js";

/** A sentence that names a person, with how well it would show who that is; scores compare for one person only. */
export interface PersonSentence {
  readonly article: number;
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  readonly score: number;
}

/** Sentences that get a closer look; the rest lost the first, cheap comparison. */
const LOOKED_AT = 300;
/** Of somebody named in more sentences than this, only those near the top of their articles are looked at. */
const MANY = 1_000;
const DEEPEST = 8;

interface Placed extends NamingSentence {
  readonly span: Span;
  readonly quick: number;
}

/** Those sentences that may be shown, with what their place says for them. */
const place = (
  context: DeskContext,
  naming: readonly NamingSentence[],
  mayShow: typeof isQuotable,
): Placed[] => {
  const placed: Placed[] = [];
  for (const { article, sentence, kind } of naming) {
    const found = context.lookups.article(article);
    const span = found.analysis.sentences[sentence];
    if (span === undefined || !mayShow(found, sentence)) continue;
    placed.push({ article, sentence, kind, span, quick: placeScore(sentence, span.end - span.start) });
  }
  return placed;
};

/** What stands behind a name that is being explained. */
const EXPLAINED = /^(?:\s*[,(—–]\s?|\s+(?:is|was|has been|became|serves|served|heads|leads|chairs)\b)/;

/** True where a name stands for the person: in "the Smith-led council" it is part of another word. */
export const isNaming = ({ kind, start, end }: PersonMention, text: string): boolean =>
  kind === "name" &&
  !(isHyphen(text[end]) && LETTER.test(text.charAt(end + 1))) &&
  !(isHyphen(text[start - 1]) && LETTER.test(text.charAt(start - 2)));

const LETTER = /\p{L}/u;
const isHyphen = (sign: string | undefined): boolean => sign === "-" || sign === "\u2011";

/** The person, and whether others of the collection go by the same surname. */
interface Portrayed {
  readonly person: Person;
  readonly isShared: boolean;
}

/** A full name says most; a surname that others have too may stand for one of them. */
const nameScore = (name: string, isShared: boolean): number => {
  if (name.includes(" ")) return 0.8;
  return isShared ? -1.5 : 0;
};

const mentionScore = (
  context: DeskContext,
  { person, isShared }: Portrayed,
  at: NamingSentence & { span: Span },
): number => {
  const { text } = context.lookups.article(at.article);
  const mentions = context.lookups.mentionsIn(at.article, at.span);
  const isHim = (local: number): boolean => context.lookups.personOf(at.article, local)?.id === person.id;
  const [first] = mentions;
  const own = mentions.find((mention) => isNaming(mention, text) && isHim(mention.person));
  if (own === undefined) return -2;
  const others = new Set(
    mentions.filter((mention) => !isHim(mention.person)).map((mention) => mention.person),
  );
  return (
    nameScore(text.slice(own.start, own.end), isShared) +
    (first !== undefined && isHim(first.person) ? 0.7 : 0) +
    (own.start - at.span.start < 40 ? 0.3 : 0) +
    (EXPLAINED.test(text.slice(own.end, own.end + 14)) ? 0.5 : 0) -
    0.25 * Math.max(0, others.size - 1)
  );
};

const roleScore = (context: DeskContext, person: Person, at: NamingSentence & { span: Span }): number => {
  const { analysis } = context.lookups.article(at.article);
  const roles = analysis.roles.filter(
    (role) => isWithin(role, at.span) && context.lookups.personOf(at.article, role.person)?.id === person.id,
  );
  return roles.length === 0 ? 0 : 1.2 + Math.min(0.4, Math.max(...roles.map((r) => r.end - r.start)) / 100);
};

/** Of sentences that name a person, those to choose from. */
const isNear = (naming: readonly NamingSentence[]): ((ref: NamingSentence) => boolean) => {
  const deepest = naming.length > MANY ? DEEPEST : Number.POSITIVE_INFINITY;
  return ({ kind, sentence }) => kind === "name" && sentence <= deepest;
};

/** True where `personSentences` has something to show; stops at the first. */
export const hasPersonSentence = (context: DeskContext, person: Person): boolean => {
  const naming = context.lookups.sentencesNaming(person);
  const isClose = isNear(naming);
  const some = (isShown: (ref: NamingSentence) => boolean): boolean =>
    naming.some((ref) => isClose(ref) && isShown(ref));
  const articleOf = (ref: NamingSentence) => context.lookups.article(ref.article);
  const standsAlone = (ref: NamingSentence): boolean => isQuotable(articleOf(ref), ref.sentence);
  const isReporting = (ref: NamingSentence): boolean => !isSatireArticle(articleOf(ref));
  if (some((ref) => isReporting(ref) && standsAlone(ref))) return true;
  return some((ref) => isReporting(ref) && isRunningText(articleOf(ref), ref.sentence)) && !some(standsAlone);
};

const surnameOf = ({ name }: Person): string => name.split(" ").at(-1) ?? name;

const headlineScore = (article: AnalysedArticle, person: Person): number =>
  article.title?.includes(surnameOf(person)) === true ? 0.3 : 0;

/**
 * The sentences of sources that name a person and can stand alone, the most telling first: those that say who the
 * person is, have the person as subject, in full. Where none can stand alone, all are taken. Embedded posts, headings
 * and satire are left out.
 */
export const personSentences = (context: DeskContext, person: Person): readonly PersonSentence[] => {
  const naming = context.lookups.sentencesNaming(person);
  const portrayed = { person, isShared: context.people.resolve(surnameOf(person)).kind === "several" };
  const near = naming.filter(isNear(naming));
  const alone = place(context, near, isQuotable);
  const quotable = alone.length > 0 ? alone : place(context, near, isRunningText);
  const looked = quotable
    .sort((a, b) => b.quick - a.quick || a.article - b.article || a.sentence - b.sentence)
    .slice(0, LOOKED_AT)
    .filter(({ article }) => !isSatireArticle(context.lookups.article(article)));
  return looked
    .map((at) => {
      const article = context.lookups.article(at.article);
      const text = article.text.slice(at.span.start, at.span.end);
      const score =
        at.quick +
        mentionScore(context, portrayed, at) +
        roleScore(context, person, at) +
        wordingScore(text) +
        headlineScore(article, person);
      return { article: at.article, sentence: at.sentence, span: at.span, text, score };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article || a.sentence - b.sentence);
};
