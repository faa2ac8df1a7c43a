import { createTokeniser } from "../analysis/text/tokens.js";
import { createWordFrequencies } from "../analysis/text/word-frequencies.js";
import { analyseCollection } from "../collection/analyse-collection.js";
import { collectionVersion } from "../collection/collection-version.js";
import { protectedNames } from "../collection/protected-names.js";
import { type ReadResult, readCollection } from "../collection/read-collection.js";
import { indexCollection } from "../index/build-index.js";
import { createMiniSearchIndex } from "../index/mini-search-index.js";
import { createPace, type Pace } from "../index/pace.js";
import type { SnapshotContent } from "../index/snapshot/snapshot-lines.js";
import { createSnapshotStore } from "../index/snapshot/snapshot-store.js";
import type { OpenArchive } from "./program.js";

const clock = (): number => performance.now();

/** Analyses the articles and indexes their passages: what a snapshot saves the next time. */
const workOut = async (read: ReadResult, version: string, pace: Pace): Promise<SnapshotContent> => {
  const { articles, roster, problems } = read;
  const collection = await analyseCollection({ articles, roster, version, skipped: problems.length });
  const tokenise = createTokeniser(protectedNames(collection.people));
  return { collection, index: await indexCollection(collection, tokenise, pace) };
};

/**
 * Opens the collection of a folder or file for questions. What was worked out about exactly these articles before is
 * taken from the cache folder; else it is worked out now and kept there.
 * @throws CollectionPathError when the path cannot be read.
 */
export const openArchive: OpenArchive = async ({ path, cacheDir, log }) => {
  const started = clock();
  const pace = createPace(clock);
  const read = await readCollection(path);
  const { articles, roster, problems } = read;
  const version = collectionVersion(articles, roster);
  const store = createSnapshotStore({ folder: cacheDir, log, pace, now: Date.now });
  const kept = await store.load({ version, articles, skipped: problems.length });
  const content = kept ?? (await workOut(read, version, pace));
  if (kept === null) await store.save(content);
  const { collection } = content;
  const index = await createMiniSearchIndex(content.index, pace);
  const milliseconds = Math.round(clock() - started);
  const counts = {
    articles: articles.length,
    passages: collection.passages.length,
    skipped: problems.length,
  };
  log.info({ ...counts, version, fromSnapshot: kept !== null, milliseconds }, "collection is open");
  return {
    collection,
    index,
    tokenise: createTokeniser(protectedNames(collection.people)),
    wordsPerMillion: createWordFrequencies(),
    problems,
  };
};
