import { createTokeniser } from "../analysis/text/tokens.js";
import { createWordFrequencies } from "../analysis/text/word-frequencies.js";
import { analyseCollection } from "../collection/analyse-collection.js";
import { collectionVersion } from "../collection/collection-version.js";
import { protectedNames } from "../collection/protected-names.js";
import { type ReadResult, readCollection } from "../collection/read-collection.js";
import { createSpelling } from "../collection/spelling.js";
import { createPace, type Pace } from "../core/pace.js";
import { createPeopleLookup } from "../core/people/people-lookup.js";
import type { Tokenise } from "../core/ports.js";
import { indexCollection } from "../index/build-index.js";
import { createMiniSearchIndex } from "../index/mini-search-index.js";
import type { SnapshotContent } from "../index/snapshot/snapshot-lines.js";
import { createSnapshotStore, type SnapshotStore } from "../index/snapshot/snapshot-store.js";
import { openWordVectors } from "./open-word-vectors.js";
import type { OpenArchive } from "./program.js";

const clock = (): number => performance.now();

/** What an archive is made of; the tokeniser remembers the words that it met while indexing. */
interface Opened extends SnapshotContent {
  readonly tokenise: Tokenise;
}

/** Analyses the articles and indexes their passages: what a snapshot saves the next time. */
const workOut = async (read: ReadResult, version: string, pace: Pace): Promise<Opened> => {
  const { articles, roster, problems } = read;
  const collection = await analyseCollection({ articles, roster, version, skipped: problems.length });
  const tokenise = createTokeniser(protectedNames(collection.people));
  await pace();
  return { collection, tokenise, index: await indexCollection(collection, tokenise, pace) };
};

/** Takes what was kept about exactly these articles; else works it out and keeps it. */
const loadOrWorkOut = async (
  read: ReadResult,
  store: SnapshotStore,
  pace: Pace,
): Promise<Opened & { readonly fromSnapshot: boolean }> => {
  const { articles, roster, problems } = read;
  const version = await collectionVersion({ articles, roster }, pace);
  const kept = await store.load({ version, articles, skipped: problems.length });
  if (kept !== null) {
    const tokenise = createTokeniser(protectedNames(kept.collection.people));
    await pace();
    return { ...kept, tokenise, fromSnapshot: true };
  }
  const made = await workOut(read, version, pace);
  await store.save(made);
  return { ...made, fromSnapshot: false };
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
  const { articles, problems } = read;
  const store = createSnapshotStore({ folder: cacheDir, log, pace, now: Date.now });
  const opened = await loadOrWorkOut(read, store, pace);
  const { collection, tokenise, fromSnapshot } = opened;
  const index = await createMiniSearchIndex(opened.index, pace);
  const wordsPerMillion = createWordFrequencies();
  const vectors = openWordVectors();
  // Neither of the two can be cut, but others may run in between.
  await pace();
  const spelling = createSpelling();
  // Both read their words when first asked: better now than while somebody waits.
  spelling.isAnyName("");
  await pace();
  spelling.near("");
  await pace();
  const people = createPeopleLookup(collection.people, spelling);
  await pace();
  const milliseconds = Math.round(clock() - started);
  const counts = {
    articles: articles.length,
    passages: collection.passages.length,
    skipped: problems.length,
  };
  log.info({ ...counts, version: collection.version, fromSnapshot, milliseconds }, "collection is open");
  return { collection, index, tokenise, wordsPerMillion, vectors, spelling, people, problems, pace };
};
