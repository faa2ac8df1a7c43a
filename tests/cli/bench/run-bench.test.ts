import { access } from "node:fs/promises";
import { expect, test } from "vitest";
import { readBenchFlags } from "../../../src/cli/bench/bench-flags.js";
import { benchSize } from "../../../src/cli/bench/bench-speed.js";
import { benchTable } from "../../../src/cli/bench/bench-table.js";
import { BLOCKING } from "../../../src/cli/bench/measure-blocks.js";
import { type PartRequest, runPart } from "../../../src/cli/bench/run-part.js";

test("measures first start, second start and plain MiniSearch, and leaves nothing behind", async () => {
  const told: string[] = [];
  const folders = new Set<string>();
  const run = (request: PartRequest) => {
    folders.add(request.folder);
    return runPart(request);
  };
  const flags = readBenchFlags(["--questions", "2"]);
  const tell = async (line: string) => void told.push(line);
  const { verbatim, plain } = await benchSize(30, flags, { run, tell });
  for (const figure of [
    "passages",
    "analysis",
    "index build",
    "load",
    "first answer",
    "ask p99",
    "timeline p50",
    "compose p50",
    "discord p95",
    "slack p95",
  ])
    expect(verbatim[figure]).toBeGreaterThan(0);
  for (const command of BLOCKING) expect(verbatim[`${command} block`]).toBeGreaterThanOrEqual(0);
  for (const figure of ["index build", "index load", "search p50", "who p99", "serve memory"])
    expect(plain[figure]).toBeGreaterThan(0);
  expect(told).toEqual([
    "30 passages: first start",
    "30 passages: second start and questions",
    "30 passages: plain MiniSearch",
  ]);
  expect(folders.size).toBe(1);
  for (const folder of folders) await expect(access(folder)).rejects.toThrow("ENOENT");
});

test("prints a figure beside that of plain MiniSearch, with the ratio", () => {
  const verbatim = {
    passages: 1_001,
    "index build": 1_200,
    "index load": 40,
    "search p50": 2,
    load: 300,
    "discord p95": 0.2,
  };
  const plain = { "index build": 2_400, "index load": 20, "search p50": 60 };
  expect(benchTable({ size: 1_000, verbatim, plain })).toMatchInlineSnapshot(`
    "1000 passages                         Verbatim    MiniSearch         ratio
    --------------------------------------------------------------------------
    passages                                  1001             –             –
    index build                             1.20 s        2.40 s         2.0 ×
    snapshot load                           0.30 s             –             –
    index load                              0.04 s        0.02 s         0.5 ×
    search p50                             2.00 ms       60.0 ms          30 ×
    Discord layout p95                     0.20 ms             –             –"
  `);
});
