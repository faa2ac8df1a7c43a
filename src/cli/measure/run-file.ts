import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { type ProgramIo, writeTo } from "../io.js";

/** Milliseconds between two progress lines. */
const PROGRESS_EVERY = 5000;

/** Where a run is written to. */
export interface RunFileOptions {
  readonly io: ProgramIo;
  /** Null: standard output. */
  readonly out: string | null;
}

/** Writes one JSON line an item, with a progress line on standard error now and then. Returns how many. */
export const writeRunFile = async (
  lines: AsyncIterable<unknown>,
  { io, out }: RunFileOptions,
): Promise<number> => {
  const stream = out === null ? io.stdout : createWriteStream(out);
  let count = 0;
  let told = Date.now();
  for await (const line of lines) {
    await writeTo(stream, `${JSON.stringify(line)}\n`);
    count += 1;
    if (Date.now() - told < PROGRESS_EVERY) continue;
    told = Date.now();
    io.stderr.write(`${count} measured\n`);
  }
  if (out !== null) {
    stream.end();
    await finished(stream);
  }
  return count;
};
