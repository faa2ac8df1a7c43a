import { readFileSync } from "node:fs";
import { decodeWordVectors, WordVectorsError } from "../analysis/vectors/word-vectors.js";
import type { WordVectors } from "../core/ports.js";

/** From the source folder, and from the built one: the file stands beside its source only. */
const PLACES = ["../analysis/vectors/english.bin", "../../../src/analysis/vectors/english.bin"];

/** The bytes of the first place that has the file. */
const readBytes = (): Uint8Array | undefined => {
  for (const place of PLACES) {
    try {
      return readFileSync(new URL(place, import.meta.url));
    } catch {
      // The other place may have it.
    }
  }
  return undefined;
};

let opened: WordVectors | undefined;

/**
 * The word vectors that come with the program, read once in a process: 5 MB in 30 ms.
 * @throws WordVectorsError when the program's files are not complete.
 */
export const openWordVectors = (): WordVectors => {
  if (opened !== undefined) return opened;
  const bytes = readBytes();
  if (bytes === undefined)
    throw new WordVectorsError("src/analysis/vectors/english.bin is missing: install the program anew");
  opened = decodeWordVectors(bytes);
  return opened;
};
