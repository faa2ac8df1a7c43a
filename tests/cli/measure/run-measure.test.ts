import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { runMeasure } from "../../../src/cli/measure/run-measure.js";
import { openArchive } from "../../../src/cli/open-archive.js";
import { fakeIo } from "../../fakes/program-io.js";

const folder = mkdtempSync(join(tmpdir(), "measure-"));
const place = (name: string): string => join(folder, name);
const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("\n");
const text =
  "Mayor Ann Harlow resigned on 5 June 2025. “I have had quite enough of this harbour,” Harlow said.";

beforeAll(() => {
  writeFileSync(place("a.jsonl"), jsonLines([{ id: "a", text, doc_date: "2025-06-06" }]));
  writeFileSync(
    place("b.jsonl.gz"),
    gzipSync(
      jsonLines([
        { id: "b", text, doc_date: null },
        { id: "c", text: "" },
      ]),
    ),
  );
  writeFileSync(place("broken.jsonl"), `${jsonLines([{ id: "a", text }])}\n{"id":1}\n`);
  writeFileSync(place("corpus.jsonl"), jsonLines([{ id: "d1", title: "Harbour", text }]));
  writeFileSync(
    place("queries.jsonl"),
    jsonLines([{ id: "q1", text: "When did Ann Harlow resign?", answerable: true }]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const measure = async (...argv: readonly string[]) => {
  const { io, stdout, stderr } = fakeIo();
  const program = {
    argv,
    env: { CACHE_DIR: place("cache"), LOG_LEVEL: "silent" },
    io,
    commands,
    platforms: [],
    subcommands: {},
    openArchive,
    shutdown: { onClose: () => undefined },
  };
  const status = await runMeasure(argv, program);
  return { status, stdout: stdout(), stderr: stderr() };
};

const rows = (jsonText: string): readonly Record<string, unknown>[] =>
  jsonText
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("runMeasure", () => {
  test.each([
    ["dates", "timexes"],
    ["people", "mentions"],
    ["quotes", "quotes"],
  ])("writes a line of %s a document, from several files, packed or not", async (kind, field) => {
    const files = `${place("a.jsonl")},${place("b.jsonl.gz")}`;
    const { status, stderr } = await measure(kind, "--docs", files, "--out", place("run.jsonl"));
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^3 measured in /)]);
    const run = rows(readFileSync(place("run.jsonl"), "utf8"));
    expect(run.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(run[0]?.[field]).not.toEqual([]);
    expect(run[2]?.[field]).toEqual([]);
  });

  test("writes answers to standard output where no file is named", async () => {
    const { status, stdout } = await measure(
      "ask",
      "--corpus",
      place("corpus.jsonl"),
      "--queries",
      place("queries.jsonl"),
    );
    expect(status).toBe(0);
    expect(rows(stdout)).toEqual([
      {
        qid: "q1",
        ranked: ["d1"],
        quotes: expect.arrayContaining([expect.stringContaining("resigned on 5 June 2025.")]),
        abstained: expect.any(Boolean),
        confidence: expect.any(Number),
      },
    ]);
  });

  test.each([
    { argv: [], message: "what to measure is one of" },
    { argv: ["weather"], message: "what to measure is one of" },
    { argv: ["dates"], message: "dates needs --docs" },
    { argv: ["ask", "--corpus", "x"], message: "ask needs --queries" },
    { argv: ["dates", "--frobnicate"], message: "--frobnicate" },
  ])("ends $argv with the usage and status 2", async ({ argv, message }) => {
    const { status, stderr } = await measure(...argv);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).toContain("Usage: npm run measure -- ");
  });

  test("names the file and line that is broken", async () => {
    await expect(measure("dates", "--docs", place("broken.jsonl"))).rejects.toThrow(/broken\.jsonl:2: /);
  });

  test("names a file that is not there", async () => {
    await expect(measure("dates", "--docs", place("none.jsonl.gz"))).rejects.toThrow(/none\.jsonl\.gz/);
  });
});
