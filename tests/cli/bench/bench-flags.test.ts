import { describe, expect, test } from "vitest";
import { readBenchFlags } from "../../../src/cli/bench/bench-flags.js";
import { UsageError } from "../../../src/cli/usage-error.js";

describe("readBenchFlags", () => {
  test("measures three sizes of invented news when nothing is said", () => {
    expect(readBenchFlags([])).toEqual({
      sizes: [1_000, 10_000, 100_000],
      questions: 200,
      seed: 1,
      corpus: null,
      json: false,
      part: null,
      folder: null,
    });
  });

  test("takes sizes, questions, seed and a collection", () => {
    const argv = ["--sizes", "10, 20", "--questions", "5", "--seed", "0", "--corpus", "a.jsonl", "--json"];
    expect(readBenchFlags(argv)).toMatchObject({
      sizes: [10, 20],
      questions: 5,
      seed: 0,
      corpus: "a.jsonl",
      json: true,
    });
  });

  test.each([
    { name: "a size that is no number", argv: ["--sizes", "ten"] },
    { name: "a size of nothing", argv: ["--sizes", "0"] },
    { name: "an empty size", argv: ["--sizes", "10,"] },
    { name: "no questions", argv: ["--questions", "0"] },
    { name: "a negative seed", argv: ["--seed=-1"] },
    { name: "an unknown flag", argv: ["--fast"] },
    { name: "text beside the flags", argv: ["fast"] },
    { name: "an unknown part", argv: ["--part", "half", "--folder", "x"] },
    { name: "a part without its folder", argv: ["--part", "build"] },
  ])("refuses $name", ({ argv }) => {
    expect(() => readBenchFlags(argv)).toThrow(UsageError);
  });
});
