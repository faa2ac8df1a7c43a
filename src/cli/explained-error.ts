import { WordVectorsError } from "../analysis/vectors/word-vectors.js";
import { CollectionPathError } from "../collection/collection-path-error.js";
import { ConfigError } from "../ops/config.js";
import { JsonLineError } from "./measure/json-lines.js";
import { SetError } from "./question-sets/read-set.js";

/** Tells errors that say themselves what is wrong; of all others the place in the program is wanted too. */
export const isExplained = (error: Error): boolean =>
  error instanceof ConfigError ||
  error instanceof CollectionPathError ||
  error instanceof JsonLineError ||
  error instanceof SetError ||
  error instanceof WordVectorsError ||
  // From the file system: "ENOENT: no such file or directory, open 'x'".
  "syscall" in error;
