import { expect, test } from "vitest";
import { WordVectorsError } from "../../src/analysis/vectors/word-vectors.js";
import { isExplained } from "../../src/cli/explained-error.js";

test("a file of the program that is missing is told without the place in the program", () => {
  expect(isExplained(new WordVectorsError("english.bin is missing: install the program anew"))).toBe(true);
  expect(isExplained(new TypeError("x is not a function"))).toBe(false);
});
