import type { Collection } from "../core/model/collection.js";
import type { Pace } from "../core/pace.js";
import type { Tokenise } from "../core/ports.js";
import { buildIndexData, type IndexData } from "./index-data.js";
import { createDocumentMaker, type PassageDocument } from "./passage-document.js";

/** The documents of a collection's passages, in order, each made when it is asked for. */
export function* passageDocuments(collection: Collection, tokenise: Tokenise): Generator<PassageDocument> {
  const documentOf = createDocumentMaker(collection, tokenise);
  for (const passage of collection.passages) yield documentOf(passage);
}

/** Reads the words of every passage of a collection into index data. */
export const indexCollection = (collection: Collection, tokenise: Tokenise, pace: Pace): Promise<IndexData> =>
  buildIndexData(passageDocuments(collection, tokenise), pace);
