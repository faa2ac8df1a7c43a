import type { Collection } from "../model/collection.js";
import type { Pace } from "../pace.js";
import type { PeopleLookup } from "../people-lookup.js";
import type { PassageIndex, Spelling, Tokenise, WordsPerMillion, WordVectors } from "../ports.js";
import type { Lookups } from "./lookups.js";

/** What every command of the desk works with. */
export interface DeskContext {
  readonly collection: Collection;
  readonly index: PassageIndex;
  readonly tokenise: Tokenise;
  readonly wordsPerMillion: WordsPerMillion;
  readonly vectors: WordVectors;
  readonly spelling: Spelling;
  readonly people: PeopleLookup;
  readonly lookups: Lookups;
  /** Called between the steps of an answer: one question must not hold up everything else. */
  readonly pace: Pace;
}
