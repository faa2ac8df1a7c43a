import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureTimelines, type TimelineRun } from "../../../src/cli/measure/timeline.js";

const text =
  "Nora Lindqvist opened the ferry terminal on Tuesday. The weather held all day. In June 2019, Lindqvist founded the harbor union.";
const sentenceAt = (n: number, words: string) => {
  const start = text.indexOf(words);
  return { n, start, end: text.indexOf(".", start) + 1 };
};

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "timeline-"));
  const document = {
    id: "7",
    set: "s",
    date: "2023-03-15",
    title: "Terminal",
    text,
    sentences: [sentenceAt(1, "Nora"), sentenceAt(2, "The weather"), sentenceAt(3, "In June")],
  };
  const line = `${JSON.stringify(document)}\n`;
  await writeFile(join(folder, "own-docs.jsonl"), line);
  await writeFile(join(folder, "news.jsonl.gz"), gzipSync(line));
  const entity = { id: "t", set: "s", entity: "Nora Lindqvist" };
  const news = {
    id: "n",
    query: ["Lindqvist"],
    articles: "news.jsonl.gz",
    range: ["2023", "2023"],
    l: 2,
    k: 1,
  };
  await writeFile(join(folder, "own-tasks.jsonl"), `${JSON.stringify(entity)}\n${JSON.stringify(news)}\n`);
});

afterAll(() => rm(folder, { recursive: true }));

describe("measureTimelines", () => {
  test("cites sentences by their number, or gives the quotes of each day, as the task asks", async () => {
    const runs: TimelineRun[] = [];
    for await (const run of measureTimelines(join(folder, "own-tasks.jsonl"))) runs.push(run);
    expect(runs).toEqual([
      {
        id: "t",
        timeline: [
          { date: "2019-06", cites: [{ doc: "7", sent: 3 }] },
          { date: "2023-03-14", cites: [{ doc: "7", sent: 1 }] },
        ],
      },
      {
        id: "n",
        timeline: [
          { date: "2023-03-14", sentences: ["Nora Lindqvist opened the ferry terminal on Tuesday."] },
        ],
      },
    ]);
  });
});
