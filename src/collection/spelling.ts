import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createNearEnglish } from "../analysis/text/word-frequencies.js";
import type { Spelling } from "../core/ports.js";

/** The package only exports its settings file; the names stand beside it, one a line. */
const readNames = (): readonly string[] => {
  const settings = createRequire(import.meta.url).resolve("@cspell/dict-people-names/cspell-ext.json");
  return readFileSync(join(dirname(settings), "dict", "people-names.txt"), "utf8").split(/\r?\n/);
};

/**
 * Makes the look-up of given names and surnames that people bear anywhere, by a word in lower case: a spelling checker's
 * list of 39,000. Read when first asked for.
 */
const createAnyName = (): Spelling["isAnyName"] => {
  let names: ReadonlySet<string> | null = null;
  return (word) => {
    names ??= new Set(
      readNames()
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => line.toLowerCase()),
    );
    return names.has(word);
  };
};

/** Makes what is known of words that a collection may not have. */
export const createSpelling = (): Spelling => ({ near: createNearEnglish(), isAnyName: createAnyName() });
