import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfidenceFlags } from "../../../src/cli/bench/bench-confidence.js";
import { runBench } from "../../../src/cli/bench/run-bench.js";
import { openArchive } from "../../../src/cli/open-archive.js";
import { UsageError } from "../../../src/cli/usage-error.js";
import { fakeIo } from "../../fakes/program-io.js";

const folder = mkdtempSync(join(tmpdir(), "bench-confidence-"));
const place = (...names: readonly string[]): string => join(folder, ...names);
const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("\n");

beforeAll(() => {
  const text = "The bridge of Ashby was opened in 1901 by the mayor. Many people cross the bridge every day.";
  mkdirSync(place("set"));
  for (const file of [place("articles.jsonl"), place("set", "corpus.jsonl")])
    writeFileSync(file, jsonLines([{ id: "d1", title: "Bridge of Ashby", text }]));
  const asked = "When was the bridge of Ashby opened?";
  const lost = "Who painted the lighthouse of Corley?";
  writeFileSync(
    place("questions.jsonl"),
    jsonLines([
      { id: "q1", question: asked, answerable: true, sources: ["d1"], holds: ["in 1901", "mayor"] },
      { id: "q2", question: lost, answerable: false, sources: [], holds: [] },
    ]),
  );
  writeFileSync(
    place("set", "queries.jsonl"),
    jsonLines([
      { id: "q1", text: asked, answers: ["1901"] },
      { id: "q2", text: lost, answerable: false },
    ]),
  );
  writeFileSync(place("set", "qrels.tsv"), "qid\tdocid\tgrade\nq1\td1\t2\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const bench = async (...argv: readonly string[]) => {
  const { io, stdout, stderr } = fakeIo();
  const status = await runBench(argv, {
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

describe("bench confidence", () => {
  test("asks questions of the project's own form and shows the curve", async () => {
    const own = ["--questions", place("questions.jsonl"), "--corpus", place("articles.jsonl")];
    const { status, stdout } = await bench("confidence", ...own);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^confidence on questions: 2 questions, 1 with an answer$/m);
    expect(stdout).toMatch(/^0\.\d–[01]\.\d +1 +0\.\d{3} +1\.000 +1\.000$/m);
    expect(stdout).toMatch(/^always silent +0\.000 +1\.000 +0\.500 +0\.000$/m);
    expect(stdout).toMatch(/^always answering +1\.000 +0\.000 +0\.500 +0\.000$/m);
  });

  test("asks development sets, and gives JSON", async () => {
    const { stdout } = await bench("confidence", "--sets", place("set"), "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      confidence: [
        {
          set: "set",
          questions: 2,
          answerable: 1,
          ours: { answered: 1, silent: 1, reliability: 0.5 },
          alwaysSilent: { answered: 0, silent: 1, reliability: 0 },
          alwaysAnswering: { answered: 1, silent: 0, reliability: 0 },
        },
      ],
    });
  });

  test("asks its own questions when nothing is said", () => {
    expect(readConfidenceFlags([])).toEqual({
      questions: "tests/eval/questions.jsonl",
      corpus: "corpus",
      sets: [],
      json: false,
    });
  });

  test.each([
    { name: "questions without their articles", argv: ["--questions", "a.jsonl"] },
    { name: "articles without questions", argv: ["--corpus", "a"] },
    { name: "questions beside sets", argv: ["--questions", "a", "--corpus", "b", "--sets", "c"] },
    { name: "no set", argv: ["--sets", ","] },
    { name: "a flag of the other half", argv: ["--sizes", "10"] },
  ])("refuses $name", ({ argv }) => {
    expect(() => readConfidenceFlags(argv)).toThrow(UsageError);
  });

  test.each([[["confidence", "--sizes", "10"]], [["weather"]], [["speed", "--sizes", "ten"]]])(
    "shows its usage for %j",
    async (argv) => {
      const { status, stderr } = await bench(...argv);
      expect([status, stderr]).toEqual([2, expect.stringContaining("Usage: npm run bench")]);
    },
  );
});
