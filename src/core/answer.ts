import type { AskedSubject, QuestionPart } from "./asked-text.js";
import type { Citation } from "./model/citation.js";
import type { DateBasis, DatePrecision } from "./model/date.js";
import type { CitedQuote } from "./model/quote.js";

/** What every answer carries. No member is free text about the world: words come from quotes or from metadata. */
export interface AnswerBase {
  /** The command that was asked, and what it was asked about, in the asker's own words. */
  readonly command: CommandName;
  readonly asked: string;
  /** How a misspelt or shortened name was read ("issacman" → "Jared Isaacman"), or a word: "nominaton" → "nomination". */
  readonly readAs: readonly Reading[];
  /** In the order shown; `n` of each points into `citations`. */
  readonly quotes: readonly CitedQuote[];
  readonly citations: readonly Citation[];
  /** What was searched. */
  readonly scope: Scope;
}

export type CommandName =
  | "ask"
  | "who"
  | "timeline"
  | "quotes"
  | "compare"
  | "verify"
  | "sources"
  | "help"
  | "about";

export interface Reading {
  readonly written: string;
  readonly shown: string;
}

/** The part of the collection that an answer was looked for in. */
export interface Scope {
  /** Version of the collection. */
  readonly version: string;
  /** Articles of the whole collection, and of them the ones searched after filters. */
  readonly articles: number;
  readonly searched: number;
  readonly source: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/** `ask`: the best quotes, from different sources where possible. */
export interface AskAnswer extends AnswerBase {
  readonly kind: "ask";
  /** Calibrated chance that the first quote answers, 0–1. */
  readonly confidence: number;
  /** Independent sources among the citations: reports that lean on the same report count once. */
  readonly independentSources: number;
  /** The question of a pasted text as it was read; left out where it is all that was asked. */
  readonly asRead?: string;
  /** Of a text that asks nothing: what was asked instead. */
  readonly subject?: AskedSubject;
}

/** `ask` of several questions at once: each is answered, or not, on its own. All quotes stand in `quotes`. */
export interface PartsAnswer extends AnswerBase {
  readonly kind: "parts";
  readonly parts: readonly QuestionPart[];
  /** Further questions that were left out. */
  readonly left: number;
  /** Requests that do have answers; empty where every question was answered. */
  readonly suggestions: readonly string[];
}

/** `who`: a person in the words of the collection. All quotes stand in `quotes`; the lists below index into it. */
export interface WhoAnswer extends AnswerBase {
  readonly kind: "who";
  readonly name: string;
  readonly aliases: readonly string[];
  /** Roles as quoted: words of the text, with their place and citation number. */
  readonly roles: readonly Role[];
  /** Indexes into `quotes`: what sources say of the person. */
  readonly about: readonly number[];
  /** Indexes into `quotes`: the person's own words. */
  readonly words: readonly number[];
  readonly connections: readonly Connection[];
  readonly coverage: Coverage;
}

export interface Role {
  readonly text: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly n: number;
}

/** Somebody that the person is named together with, shown by one quote. */
export interface Connection {
  readonly name: string;
  /** Sentences that name both. */
  readonly sentences: number;
  /** Index into `quotes`. */
  readonly quote: number;
}

export interface Coverage {
  readonly articles: number;
  /** Published dates of the first and last dated article; null when none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** `timeline`: one entry an event, in order; what cannot be dated stands in `undated`. */
export interface TimelineAnswer extends AnswerBase {
  readonly kind: "timeline";
  readonly topic: string;
  readonly entries: readonly TimelineEntry[];
  /** Indexes into `quotes`. */
  readonly undated: readonly number[];
  readonly order: "oldest-first" | "newest-first";
  /** How many entries there are; where `entries` has fewer, it holds the most important ones. */
  readonly found: number;
  /** Quotes left out because there were too many, least important first: of entries, and without a date. */
  readonly left: number;
}

export interface TimelineEntry {
  readonly date: string;
  readonly precision: DatePrecision;
  /** The date phrase as it stands in the text; null when the date is the article's. */
  readonly phrase: string | null;
  readonly basis: DateBasis;
  /** Indexes into `quotes`, the clearest first; the rest are further sources of the same event. */
  readonly quotes: readonly number[];
}

/** `quotes`: one person's words, with the attribution chain. */
export interface QuotesAnswer extends AnswerBase {
  readonly kind: "quotes";
  readonly speaker: string;
  readonly about: string | null;
  /** Quotes left out because there were too many, the least substantial. */
  readonly left: number;
}

/** `compare`: what each source says, side by side. */
export interface CompareAnswer extends AnswerBase {
  readonly kind: "compare";
  readonly topic: string;
  /** One row a source, `quotes` indexes into the answer's quotes. */
  readonly rows: readonly CompareRow[];
  readonly independentSources: number;
}

export interface CompareRow {
  readonly n: number;
  readonly quotes: readonly number[];
  /** Indexes into `quotes` of what only this source has. */
  readonly only: readonly number[];
}

/** `verify`: whether words stand in the collection. */
export interface VerifyAnswer extends AnswerBase {
  readonly kind: "verify";
  readonly verdict: "exact" | "other-speaker" | "altered" | "not-found";
  /** Speaker that the asker named, where they did. */
  readonly claimed: string | null;
  /** Speaker that the text gives, where it gives one. */
  readonly speaker: string | null;
  /** Word diff between the words asked about and the text; empty unless altered. */
  readonly diff: readonly DiffPart[];
}

/** `same` stands in both, `asked` only in the question, `text` only in the article. */
export interface DiffPart {
  readonly op: "same" | "asked" | "text";
  readonly text: string;
}

/** `sources`: the articles of the collection, or those on a topic. */
export interface SourcesAnswer extends AnswerBase {
  readonly kind: "sources";
  readonly topic: string | null;
  readonly total: number;
}

/** `help`: the commands and three examples that work on this collection. */
export interface HelpAnswer extends AnswerBase {
  readonly kind: "help";
  readonly examples: readonly string[];
  /** The command that help was asked for, where one was. */
  readonly topic: CommandName | null;
}

/** `about`: what is loaded. */
export interface AboutAnswer extends AnswerBase {
  readonly kind: "about";
  readonly coverage: Coverage;
  readonly passages: number;
  readonly people: number;
  readonly skipped: number;
  readonly outlets: readonly string[];
  readonly licences: readonly string[];
}

/** The collection has no answer. Says what was looked for, what was found of it, and shows the closest passage. */
export interface Abstention extends AnswerBase {
  readonly kind: "abstention";
  /** Chance that the closest passage would have answered, 0–1. */
  readonly confidence: number;
  readonly reason:
    | "no-match"
    | "not-answered"
    | "unknown-name"
    | "no-words"
    | "nothing-dated"
    | "empty-collection"
    | "filtered-out"
    | "other-language";
  /** Words of the question that the collection knows, and those it does not. */
  readonly found: readonly string[];
  readonly notFound: readonly string[];
  /** Words that the collection knows, but neither the closest passage nor what is around it has. */
  readonly missingThere?: readonly string[];
  /** Questions or commands that do have answers, at most two. */
  readonly suggestions: readonly string[];
  /** Names near the one asked for, at most five. */
  readonly nearest: readonly string[];
  /** The question of a pasted text as it was read; left out where it is all that was asked. */
  readonly asRead?: string;
  /** Of a text that asks nothing: what was asked instead. */
  readonly subject?: AskedSubject;
  /** For `other-language`: what the question seems to be in, and what the articles are in. */
  readonly languages?: { readonly question: string; readonly collection: string };
  // `quotes` holds at most one: the closest passage, shown as not answering.
}

/** More than one person fits: the asker chooses, nothing is guessed. */
export interface Choice extends AnswerBase {
  readonly kind: "choice";
  readonly name: string;
  /** Full names that fit, at most five. */
  readonly options: readonly string[];
  /** How many more names fit than `options` lists; none where it is left out. */
  readonly further?: number;
}

/** Wrong use of a command: what is missing or wrong. */
export interface Misuse extends AnswerBase {
  readonly kind: "misuse";
  readonly problem: MisuseProblem;
}

export type MisuseProblem =
  | { readonly code: "missing"; readonly option: string }
  | { readonly code: "too-long"; readonly option: string; readonly max: number; readonly length: number }
  | { readonly code: "not-a-date"; readonly option: string; readonly value: string }
  | {
      readonly code: "not-a-choice";
      readonly option: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | { readonly code: "not-a-number"; readonly option: string; readonly value: string }
  /** A time that ends (`until`) before it begins (`value`). */
  | { readonly code: "reversed"; readonly option: string; readonly value: string; readonly until: string }
  | { readonly code: "unknown-option"; readonly option: string };

/** The paragraph around a quote, with its neighbours where the quote is all of it. Nothing was asked in words. */
export interface ContextAnswer extends AnswerBase {
  readonly kind: "context";
}

/** Everything the bot can say. Closed: a new thing to say is a new kind, and every presenter fails to compile first. */
export type Answer =
  | AskAnswer
  | PartsAnswer
  | WhoAnswer
  | TimelineAnswer
  | QuotesAnswer
  | CompareAnswer
  | VerifyAnswer
  | SourcesAnswer
  | HelpAnswer
  | AboutAnswer
  | Abstention
  | Choice
  | Misuse
  | ContextAnswer;
