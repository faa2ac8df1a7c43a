import type { DeskContext } from "../../desk/context.js";
import { sentenceKey } from "../../desk/lookups.js";
import type { Sentence } from "../../model/article.js";
import type { Attribution } from "../../model/attribution.js";
import type { DateExpression } from "../../model/date.js";
import type { PersonMention } from "../../model/person.js";
import type { Token } from "../../ports.js";
import { isFunctionWord } from "../reading/function-words.js";

/** A person who is mentioned, and the place of the first word of the mention among the tokens. */
export interface NamedToken {
  readonly id: string;
  readonly at: number;
}

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

/** A sentence as the ranking sees it. Of most sentences a question needs the words alone: all is made when asked for. */
export class SentenceView {
  readonly sentence: Sentence;
  readonly #context: DeskContext;
  readonly #article: number;
  #tokens: readonly Token[] | undefined;
  #capitals: readonly boolean[] | undefined;
  #stems: ReadonlySet<string> | undefined;
  #mentions: readonly PersonMention[] | undefined;
  #people: ReadonlySet<string> | undefined;
  #named: readonly NamedToken[] | undefined;
  #speakers: ReadonlySet<string> | undefined;
  #dates: readonly DateExpression[] | undefined;
  #attributions: readonly Attribution[] | undefined;

  constructor(context: DeskContext, article: number, sentence: Sentence) {
    this.sentence = sentence;
    this.#context = context;
    this.#article = article;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#context.tokenise(this.#text());
    return this.#tokens;
  }

  /** For each token, whether it is written with a capital that the start of the sentence does not explain. */
  get capitals(): readonly boolean[] {
    this.#capitals ??= capitalsOf(this.#text(), this.tokens);
    return this.#capitals;
  }

  get stems(): ReadonlySet<string> {
    if (this.#stems !== undefined) return this.#stems;
    const stems = new Set<string>();
    for (const { stem } of this.tokens) stems.add(stem);
    this.#stems = stems;
    return stems;
  }

  /** Ids of the people mentioned in it: by name, description or certain pronoun. */
  get people(): ReadonlySet<string> {
    this.#people ??= idsOf(
      this.#context,
      this.#article,
      this.#mentioned().map(({ person }) => person),
    );
    return this.#people;
  }

  /** Every mention of somebody, in text order. */
  get named(): readonly NamedToken[] {
    const { start } = this.sentence;
    const place = { article: this.#article, start, tokens: this.tokens };
    this.#named ??= namedTokens(this.#context, place, this.#mentioned());
    return this.#named;
  }

  /** Ids of the people to whom it gives words. */
  get speakers(): ReadonlySet<string> {
    this.#speakers ??= idsOf(
      this.#context,
      this.#article,
      this.attributions.map(({ source }) => source?.person),
    );
    return this.#speakers;
  }

  get dates(): readonly DateExpression[] {
    this.#dates ??= this.#context.lookups.datesIn(this.#article, this.sentence);
    return this.#dates;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= this.#context.lookups.attributionsIn(this.#article, this.sentence);
    return this.#attributions;
  }

  #text(): string {
    const { start, end } = this.sentence;
    return this.#context.lookups.article(this.#article).text.slice(start, end);
  }

  #mentioned(): readonly PersonMention[] {
    this.#mentions ??= this.#context.lookups.mentionsIn(this.#article, this.sentence);
    return this.#mentions;
  }
}

/** Looks at sentences; at each once. */
export type ViewSentence = (article: number, sentence: number) => SentenceView | undefined;

/** Makes the view of a collection's sentences for one question. Kept longer, views only burden the memory. */
export const createViews = (context: DeskContext): ViewSentence => {
  const views = new Map<number, SentenceView>();
  return (article, index) => {
    const key = sentenceKey(article, index);
    const known = views.get(key);
    if (known !== undefined) return known;
    const sentence = context.lookups.article(article).analysis.sentences[index];
    if (sentence === undefined) return undefined;
    const view = new SentenceView(context, article, sentence);
    views.set(key, view);
    return view;
  };
};
