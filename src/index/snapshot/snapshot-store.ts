import { readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { ANALYSIS_VERSION } from "../../analysis/analyse-article.js";
import type { Article } from "../../core/model/article.js";
import type { Pace } from "../../core/pace.js";
import { INDEX_VERSION } from "../index-data.js";
import type { Log } from "../log.js";
import { readLineFile, writeLineFile } from "./line-file.js";
import { createSnapshotReader, type SnapshotContent, snapshotLines } from "./snapshot-lines.js";

/** The articles as they were read just now, before they are analysed. */
export interface ReadArticles {
  readonly version: string;
  readonly articles: readonly Article[];
  readonly skipped: number;
}

/** Keeps what was worked out about collections in a folder, so that the next start need not work it out again. */
export interface SnapshotStore {
  /** What was kept for exactly these articles, or null where nothing usable is there; the log says why. Never throws. */
  load(read: ReadArticles): Promise<SnapshotContent | null>;
  /** Keeps a content and removes old ones. A folder that cannot be written to is a warning. Never throws. */
  save(content: SnapshotContent): Promise<void>;
}

export interface SnapshotStoreOptions {
  /** Made where it is missing. Must lie outside the collection. */
  readonly folder: string;
  readonly log: Log;
  readonly pace: Pace;
  /** Milliseconds since 1970, to tell drafts that were left behind from those being written. */
  readonly now: () => number;
}

const ENDING = ".verbatim-snapshot";
/** Collections and versions whose snapshots stay in the folder. */
const KEPT = 4;
/** A draft older than this was left behind by a process that died, in milliseconds. */
const DRAFT_AGE = 3_600_000;

const headerSchema = z.object({
  format: z.literal("verbatim-snapshot"),
  collection: z.string(),
  analysis: z.number(),
  index: z.number(),
});

type Header = z.infer<typeof headerSchema>;

const headerOf = (collection: string): Header => ({
  format: "verbatim-snapshot",
  collection,
  analysis: ANALYSIS_VERSION,
  index: INDEX_VERSION,
});

const fileName = (version: string): string =>
  `${version.replace(/[^\w-]/g, "_")}.a${ANALYSIS_VERSION}.i${INDEX_VERSION}${ENDING}`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

const checkHeader = (json: string, version: string): void => {
  const header = headerSchema.parse(JSON.parse(json));
  const wanted = headerOf(version);
  if (header.analysis !== wanted.analysis || header.index !== wanted.index)
    throw new Error(`made by another version (analysis ${header.analysis}, index ${header.index})`);
  if (header.collection !== wanted.collection)
    throw new Error(`made of another collection (${header.collection})`);
};

const readSnapshot = async (path: string, read: ReadArticles, pace: Pace): Promise<SnapshotContent> => {
  const reader = createSnapshotReader(read.articles);
  let lines = 0;
  for await (const line of readLineFile(path)) {
    if (lines === 0) checkHeader(line, read.version);
    else reader.take(line);
    lines += 1;
    const pause = pace();
    if (pause !== undefined) await pause;
  }
  return reader.finish(read.version, read.skipped);
};

function* withHeader(content: SnapshotContent): Generator<string> {
  yield JSON.stringify(headerOf(content.collection.version));
  yield* snapshotLines(content);
}

/** When a file was last changed; null for a folder, and for what another process removed in the meantime. */
const changeOf = async (path: string): Promise<number | null> => {
  try {
    const found = await stat(path);
    return found.isFile() ? found.mtimeMs : null;
  } catch {
    return null;
  }
};

const removeOld = async (folder: string, now: number): Promise<void> => {
  const files: { name: string; path: string; changed: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const changed = name.includes(ENDING) ? await changeOf(path) : null;
    if (changed !== null) files.push({ name, path, changed });
  }
  const snapshots = files
    .filter(({ name }) => name.endsWith(ENDING))
    .sort((a, b) => b.changed - a.changed || (a.name < b.name ? -1 : 1));
  const drafts = files.filter(({ name, changed }) => name.endsWith(".tmp") && now - changed > DRAFT_AGE);
  for (const { path } of [...snapshots.slice(KEPT), ...drafts]) await rm(path, { force: true });
};

/** Makes the store of a cache folder. */
export const createSnapshotStore = ({ folder, log, pace, now }: SnapshotStoreOptions): SnapshotStore => ({
  load: async (read) => {
    const path = join(folder, fileName(read.version));
    try {
      const content = await readSnapshot(path, read, pace);
      const time = new Date(now());
      // The newest are kept: one that is in use counts as new. A folder that cannot be written to may stay as it is.
      await utimes(path, time, time).catch(() => undefined);
      return content;
    } catch (error) {
      if (isMissing(error)) log.info({ path }, "no snapshot of this collection yet");
      else log.warn({ path, reason: reasonOf(error) }, "snapshot not used, the collection is analysed again");
      return null;
    }
  },
  save: async (content) => {
    const path = join(folder, fileName(content.collection.version));
    try {
      await writeLineFile(path, withHeader(content), pace);
      await removeOld(folder, now());
    } catch (error) {
      log.warn({ path, reason: reasonOf(error) }, "snapshot not kept, the next start will be as slow");
    }
  },
});
