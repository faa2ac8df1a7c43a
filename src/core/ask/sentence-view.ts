import type { DeskContext } from "../desk/context.js";
import type { Sentence } from "../model/article.js";
import type { Attribution } from "../model/attribution.js";
import type { DateExpression } from "../model/date.js";
import type { PersonMention } from "../model/person.js";
import type { Token } from "../ports.js";
import { isFunctionWord } from "./function-words.js";

/** A sentence as the ranking sees it. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** For each token, whether it is written with a capital that the start of the sentence does not explain. */
  readonly capitals: readonly boolean[];
  readonly stems: ReadonlySet<string>;
  /** Ids of the people mentioned in it: by name, description or certain pronoun. */
  readonly people: ReadonlySet<string>;
  /** In text order. */
  readonly named: readonly NamedToken[];
  /** Ids of the people to whom it gives words. */
  readonly speakers: ReadonlySet<string>;
  readonly dates: readonly DateExpression[];
  readonly attributions: readonly Attribution[];
}

/** A person who is mentioned, and the place of the first word of the mention among the tokens. */
export interface NamedToken {
  readonly id: string;
  readonly at: number;
}

/** Looks at sentences, and keeps what it saw for the next question. */
export type ViewSentence = (article: number, sentence: number) => SentenceView | undefined;

/** Sentences kept at most: about 2 kB each. */
const KEPT = 6_000;

const kept = new WeakMap<DeskContext, Map<number, SentenceView>>();

const idsOf = (
  context: DeskContext,
  article: number,
  persons: Iterable<number | null | undefined>,
): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const index of persons) {
    const person = index == null ? undefined : context.lookups.personOf(article, index);
    if (person !== undefined) ids.add(person.id);
  }
  return ids;
};

const CAPITAL = /\p{Lu}/u;

/** The first word of a sentence is a name too where a second capital follows it at once: "Ann Harlow resigned". */
const capitalsOf = (words: string, tokens: readonly Token[]): readonly boolean[] => {
  const [first, second] = tokens;
  return tokens.map(({ start }, at) => {
    if (!CAPITAL.test(words[start] ?? "")) return false;
    if (at > 0) return true;
    const leadsName = second !== undefined && first !== undefined && second.start - first.end <= 1;
    return leadsName && CAPITAL.test(words[second.start] ?? "") && !isFunctionWord(first.word);
  });
};

const namedTokens = (
  context: DeskContext,
  place: { readonly article: number; readonly start: number; readonly tokens: readonly Token[] },
  mentions: readonly PersonMention[],
): readonly NamedToken[] => {
  const { article, start, tokens } = place;
  return mentions.flatMap((mention) => {
    const person = context.lookups.personOf(article, mention.person);
    const at = tokens.findIndex((token) => start + token.end > mention.start);
    return person === undefined || at < 0 ? [] : [{ id: person.id, at }];
  });
};

const look = (context: DeskContext, article: number, index: number): SentenceView | undefined => {
  const { lookups, tokenise } = context;
  const { text, analysis } = lookups.article(article);
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return undefined;
  const words = text.slice(sentence.start, sentence.end);
  const tokens = tokenise(words);
  const attributions = lookups.attributionsIn(article, sentence);
  const mentions = lookups.mentionsIn(article, sentence);
  return {
    sentence,
    tokens,
    capitals: capitalsOf(words, tokens),
    stems: new Set(tokens.map(({ stem }) => stem)),
    people: idsOf(
      context,
      article,
      mentions.map(({ person }) => person),
    ),
    named: namedTokens(context, { article, start: sentence.start, tokens }, mentions),
    speakers: idsOf(
      context,
      article,
      attributions.map(({ source }) => source?.person),
    ),
    dates: lookups.datesIn(article, sentence),
    attributions,
  };
};

/** Makes the view of a collection's sentences. Sentences that many questions touch are looked at once. */
export const createViews = (context: DeskContext): ViewSentence => {
  const views = kept.get(context) ?? new Map<number, SentenceView>();
  kept.set(context, views);
  return (article, sentence) => {
    if (sentence < 0) return undefined;
    const key = article * 65_536 + sentence;
    const known = views.get(key);
    if (known !== undefined) return known;
    const view = look(context, article, sentence);
    if (view === undefined) return undefined;
    if (views.size >= KEPT) views.clear();
    views.set(key, view);
    return view;
  };
};
