import type { Span } from "./span.js";

/** A person as one article names them. */
export interface ArticlePerson {
  /** Fullest form in the article, as it stands there: "JD Vance", "Isaacman". */
  readonly name: string;
  /** Other name forms used for this person in the article, titles left off: "Vance", "J.D. Vance". */
  readonly aliases: readonly string[];
}

/** `name`: a proper name, titles left off the span. `description`: "the vice president". `pronoun`: "he". */
export type MentionKind = "name" | "description" | "pronoun";

/** A place in the text that stands for a person. */
export interface PersonMention extends Span {
  /** Index into the `people` of the same article's analysis. */
  readonly person: number;
  readonly kind: MentionKind;
}

/** Words of the text that say what somebody is: "Transportation Secretary", "CEO of a payment processing company". */
export interface RoleMention extends Span {
  /** Index into the `people` of the same article's analysis. */
  readonly person: number;
}

/** A person of the collection: the persons of all articles that are the same one, put together. */
export interface Person {
  /** Stable within a collection version: the name in lower case, hyphenated; numbered where two people share it. */
  readonly id: string;
  /** Fullest form found: "Jared Isaacman". */
  readonly name: string;
  /** Every other form found, most frequent first: "Isaacman". Never includes `name`. */
  readonly aliases: readonly string[];
  /** One entry an article that names the person, in collection order. `person` indexes that article's `people`. */
  readonly appearances: readonly PersonAppearance[];
}

/** Where a person of the collection occurs. */
export interface PersonAppearance {
  /** Index into the collection's `articles`. */
  readonly article: number;
  /** Index into that article's `analysis.people`. */
  readonly person: number;
}

/** One line of the hand-kept roster file of a collection; it wins over what is learned from the articles. */
export interface RosterEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}
