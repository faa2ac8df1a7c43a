import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { decodeWordVectors } from "../../../src/analysis/vectors/word-vectors.js";
import { runVectors } from "../../../src/cli/vectors/run-vectors.js";
import { fakeIo } from "../../fakes/program-io.js";

const folder = mkdtempSync(join(tmpdir(), "vectors-"));
afterAll(() => rmSync(folder, { recursive: true }));

const from = join(folder, "vectors.json");
writeFileSync(
  from,
  JSON.stringify({
    dimensions: 2,
    words: [",", "harbour", "1,000", "port", "quay"],
    vectors: { ",": [1, 1, 9], harbour: [1, 0, 9], "1,000": [0, 1, 9], port: [1, 1, 9], quay: [1, 2, 9] },
  }),
);

const run = async (...argv: readonly string[]) => {
  const { io, stderr } = fakeIo();
  const status = await runVectors(argv, { io });
  return { status, stderr: stderr() };
};

describe("runVectors", () => {
  test("keeps the most common words of letters alone", async () => {
    const out = join(folder, "made.bin");
    const { status, stderr } = await run("--from", from, "--words", "2", "--out", out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "2 words, 17 bytes\n" });
    const vectors = decodeWordVectors(readFileSync(out));
    expect(["harbour", "port", "quay", ","].map((word) => vectors.vectorOf(word)?.length ?? 0)).toEqual([
      2, 2, 0, 0,
    ]);
  });

  test.each([
    {
      name: "no file is named",
      argv: ["--words", "2"],
      status: 2,
      message: /^vectors needs --from and --out\nUsage: /,
    },
    {
      name: "words are not counted",
      argv: ["--from", "a", "--out", "b", "--words", "many"],
      status: 2,
      message: /^--words is a whole number/,
    },
    {
      name: "the file is not there",
      argv: ["--from", join(folder, "none"), "--out", "b", "--words", "2"],
      status: 1,
      message: /none: cannot be read/,
    },
  ])("says so when $name", async ({ argv, status, message }) => {
    const result = await run(...argv);
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(message);
  });

  test("says so when the file is another one", async () => {
    const other = join(folder, "other.json");
    writeFileSync(other, "{}");
    const result = await run("--from", other, "--out", join(folder, "b"), "--words", "2");
    expect(result).toEqual({ status: 1, stderr: `${other}: has no words, vectors and dimensions\n` });
  });
});
