import type { Desk } from "../desk.js";
import type { Collection } from "../model/collection.js";
import type { Pace } from "../pace.js";
import { createPeopleLookup } from "../people/people-lookup.js";
import type { PeopleLookup } from "../people-lookup.js";
import {
  noWordVectors,
  type PassageIndex,
  type Spelling,
  type Tokenise,
  type WordsPerMillion,
  type WordVectors,
} from "../ports.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { compare } from "./compare.js";
import type { DeskContext } from "./context.js";
import { contextOfQuote } from "./context-of-quote.js";
import { help } from "./help.js";
import { createLookups } from "./lookups.js";
import { posts } from "./posts.js";
import { quotes } from "./quotes.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { verify } from "./verify.js";
import { who } from "./who.js";

/** A collection that is loaded, with the index over its passages and the tokeniser that made the index. */
export interface Archive {
  readonly collection: Collection;
  readonly index: PassageIndex;
  readonly tokenise: Tokenise;
  readonly wordsPerMillion: WordsPerMillion;
  /** Left out, words are like themselves only. */
  readonly vectors?: WordVectors;
  readonly spelling: Spelling;
  /** The collection's people, where they were made ready for look-up already; else each that needs them does so. */
  readonly people?: PeopleLookup;
  /** Lets others run between the steps of an answer; without it an answer is made in one go. */
  readonly pace?: Pace;
}

/** Prepares an archive for questions. */
export const createDeskContext = ({
  collection,
  index,
  tokenise,
  wordsPerMillion,
  vectors = noWordVectors,
  spelling,
  people = createPeopleLookup(collection.people),
  pace = () => undefined,
}: Archive): DeskContext => ({
  collection,
  index,
  tokenise,
  wordsPerMillion,
  vectors,
  spelling,
  people,
  lookups: createLookups(collection),
  pace,
});

/** The query core over one archive. */
export const createDesk = (archive: Archive): Desk => {
  const context = createDeskContext(archive);
  return {
    ask: (question, options) => ask(context, question, options),
    who: (name) => who(context, name),
    timeline: (topic, options) => timeline(context, topic, options),
    quotes: (speaker, options) =>
      options?.kind === "post" ? posts(context, speaker, options) : quotes(context, speaker, options),
    compare: (topic) => compare(context, topic),
    verify: (words) => verify(context, words),
    sources: (topic, window) => sources(context, topic, window),
    help: (topic) => help(context, topic),
    about: () => about(context),
    context: (place) => contextOfQuote(context, place),
  };
};
