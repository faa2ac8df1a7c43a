import { spawn } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { type ProgramIo, writeTo } from "../io.js";
import { inTemporaryFolder } from "../temporary-folder.js";
import type { BenchFlags } from "./bench-flags.js";
import { benchTable, type SizeFigures } from "./bench-table.js";
import type { PartRequest, runPart } from "./run-part.js";
import type { Figures } from "./take-time.js";

const figuresSchema = z.record(z.string(), z.number());

/** Runs one part in a process of its own, by starting this program again. */
const spawnPart = async ({ part, size, folder, flags }: PartRequest): Promise<Figures> => {
  const [, program = ""] = process.argv;
  const own = ["--part", part, "--folder", folder, "--sizes", String(size)];
  const shared = ["--questions", String(flags.questions), "--seed", String(flags.seed)];
  const corpus = flags.corpus === null ? [] : ["--corpus", flags.corpus];
  const child = spawn(
    process.execPath,
    [...process.execArgv, program, "bench", ...own, ...shared, ...corpus],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  // When this process is told to stop, the one that it started must not go on alone.
  const stop = (): void => void child.kill();
  process.once("exit", stop);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const output = await text(child.stdout);
  const status = await ended;
  process.off("exit", stop);
  if (status !== 0) throw new Error(`measuring "${part}" at ${size} passages ended with status ${status}`);
  return figuresSchema.parse(JSON.parse(output));
};

/** Measures one size, part after part. `run` runs a part; `tell` is told what goes on. */
export const benchSize = (
  size: number,
  flags: BenchFlags,
  { run, tell }: { run: typeof runPart; tell: (line: string) => Promise<void> },
): Promise<SizeFigures> =>
  inTemporaryFolder("bench", async (folder) => {
    await tell(`${size} passages: first start`);
    const built = await run({ part: "build", size, folder, flags });
    await tell(`${size} passages: second start and questions`);
    const served = await run({ part: "serve", size, folder, flags });
    await tell(`${size} passages: plain MiniSearch`);
    const plain = await run({ part: "plain", size, folder, flags });
    return { size, verbatim: { ...built, ...served }, plain };
  });

/** What the figures were taken on. A load above the number of cores means that they are too high. */
const machineLine = (): string => {
  const [load = 0] = loadavg();
  return `Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)}`;
};

/** Measures each size beside plain MiniSearch, and prints its table unless JSON is wanted. */
export const benchSpeed = async (flags: BenchFlags, io: ProgramIo): Promise<readonly SizeFigures[]> => {
  const tell = (line: string): Promise<void> => writeTo(io.stderr, `${line}\n`);
  const found: SizeFigures[] = [];
  for (const size of flags.sizes) {
    const figures = await benchSize(size, flags, { run: spawnPart, tell });
    found.push(figures);
    if (!flags.json) await writeTo(io.stdout, `${benchTable(figures)}\n${machineLine()}\n\n`);
  }
  return found;
};
