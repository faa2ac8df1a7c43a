import type { Answer } from "./answer.js";

/** ISO 8601 day, month or year, as an asker wrote it and as it was checked. */
export type DateLimit = string;

export interface Window {
  readonly since?: DateLimit;
  readonly until?: DateLimit;
}

export interface AskOptions extends Window {
  readonly speaker?: string;
  /** Outlet or title words; only articles that match are searched. */
  readonly source?: string;
}

export interface TimelineOptions extends Window {
  readonly order?: "oldest-first" | "newest-first";
  /** At most this many entries, the most important ones kept. Without it: 30. */
  readonly limit?: number;
}

export interface QuotesOptions {
  readonly about?: string;
  /** `post`: embedded social posts by that name or handle, which no other answer shows. */
  readonly kind?: "direct" | "reported" | "any" | "post";
}

/** The query core: questions in, answers out. Knows no platform. Same question, same collection, same answer. */
export interface Desk {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  who(name: string): Promise<Answer>;
  timeline(topic: string, options?: TimelineOptions): Promise<Answer>;
  quotes(speaker: string, options?: QuotesOptions): Promise<Answer>;
  compare(topic: string): Promise<Answer>;
  verify(words: string): Promise<Answer>;
  sources(topic?: string, window?: Window): Promise<Answer>;
  help(topic?: string): Promise<Answer>;
  about(): Promise<Answer>;
  /** The paragraph around a quote; null when no quote of this collection has that place. */
  context(place: {
    readonly article: string;
    readonly start: number;
    readonly end: number;
  }): Promise<Answer | null>;
}
