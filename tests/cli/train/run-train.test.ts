import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "../../../src/cli/open-archive.js";
import { runTrain } from "../../../src/cli/train/run-train.js";
import { fakeIo } from "../../fakes/program-io.js";

const folder = mkdtempSync(join(tmpdir(), "train-"));
const place = (...names: readonly string[]): string => join(folder, ...names);
const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("\n");

const TOWNS = ["Ashby", "Brindle", "Corley", "Dunmore", "Elsworth", "Fenwick"];

const articleOf = (town: string, at: number) => ({
  id: `d${at}`,
  title: `Bridge of ${town}`,
  text: `The bridge of ${town} is old. The bridge of ${town} was opened in ${1901 + at} by the mayor. Many people cross the bridge of ${town} every day.`,
});

const writeSet = (name: string): void => {
  mkdirSync(place(name));
  writeFileSync(place(name, "corpus.jsonl"), jsonLines(TOWNS.map(articleOf)));
  const asked = TOWNS.map((town, at) => ({
    id: `q${at}`,
    text: `When was the bridge of ${town} opened?`,
    answerable: true,
    answers: [String(1901 + at)],
  }));
  const lost = TOWNS.map((town, at) => ({
    id: `u${at}`,
    text: `Who painted the lighthouse of ${town}?`,
    answerable: false,
  }));
  writeFileSync(place(name, "queries.jsonl"), jsonLines([...asked, ...lost]));
  const grades = asked.map(({ id }, at) => `${id}\td${at}\t2`);
  writeFileSync(place(name, "qrels.tsv"), ["qid\tdocid\tgrade", ...grades].join("\n"));
};

beforeAll(() => {
  writeSet("bridges");
  writeSet("unjudged");
  rmSync(place("unjudged", "qrels.tsv"));
  writeSet("garbled");
  writeFileSync(place("garbled", "qrels.tsv"), "qid\tdocid\tgrade\nq1 d1 2\n");
  mkdirSync(place("empty"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const train = async (...argv: readonly string[]) => {
  const { io, stdout, stderr } = fakeIo();
  const status = await runTrain(argv, {
    argv,
    env: { CACHE_DIR: place("cache"), LOG_LEVEL: "silent" },
    io,
    commands: [],
    platforms: [],
    subcommands: {},
    openArchive,
    shutdown: { onClose: () => undefined },
  });
  return { status, stdout: stdout(), stderr: stderr() };
};

describe("runTrain", () => {
  test("writes the weights of a set, and says what it reached and what each signal is worth", async () => {
    const file = place("weights.ts");
    const { status, stdout, stderr } = await train("--sets", place("bridges"), "--write", file);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/bridges\s+\d\.\d{3} {2}1\.000 {2}1\.000/);
    expect(stdout).toMatch(/^bridges: area under curve 1\.000$/m);
    expect(stdout).toMatch(/^coverage\s+[+-]?\d+\.\d \[/m);
    const written = readFileSync(file, "utf8");
    expect(written).toContain("export const signalWeights");
    expect(written).toMatch(/^ {2}bias: -?[\d.]+,$/m);
  }, 30_000);

  test("shows the weights where no file is named", async () => {
    const { status, stdout } = await train("--sets", place("bridges"), "--quick", "--line", "0.5");
    expect(status).toBe(0);
    expect(stdout).toContain("export const ABSTENTION_LINE = 0.5;");
  }, 30_000);

  test.each([
    ["a folder without articles", "empty", /empty: has no corpus\.jsonl or corpus\.jsonl\.gz/],
    ["a set without judgements", "unjudged", /qrels\.tsv: cannot be read/],
    ["a line that is no judgement", "garbled", /qrels\.tsv:2: is not "question, article, grade"/],
  ])("says what is wrong with %s", async (_name, set, message) => {
    const { status, stderr } = await train("--sets", place(set));
    expect([status, stderr]).toEqual([1, expect.stringMatching(message)]);
  });

  test.each([[[]], [["--sets", "x", "--line", "2"]], [["--what"]]])(
    "shows its usage for %j",
    async (argv) => {
      const { status, stderr } = await train(...argv);
      expect([status, stderr]).toEqual([2, expect.stringContaining("Usage: npm run train")]);
    },
  );
});
