import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Pace } from "../../core/pace.js";

/** A file of lines that is not as it was written: cut off, altered or something else altogether. */
export class DamagedFileError extends Error {
  readonly code = "DAMAGED_FILE";
}

const CHUNK = 1 << 20;
const NEWLINE = 10;

/** The last line: how many lines and bytes stand before it, and their hash. */
const closingLine = (lines: number, bytes: number, hash: string): string =>
  JSON.stringify({ lines, bytes, sha256: hash });

const writeChunks = async (file: FileHandle, lines: Iterable<string>, pace: Pace): Promise<void> => {
  const hash = createHash("sha256");
  let count = 0;
  let bytes = 0;
  let waiting: string[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    const chunk = Buffer.from(waiting.join(""));
    waiting = [];
    length = 0;
    hash.update(chunk);
    bytes += chunk.length;
    await file.writeFile(chunk);
  };
  for (const line of lines) {
    waiting.push(line, "\n");
    length += line.length;
    count += 1;
    if (length >= CHUNK) await flush();
    const pause = pace();
    if (pause !== undefined) await pause;
  }
  await flush();
  await file.writeFile(`${closingLine(count, bytes, hash.digest("hex"))}\n`);
  await file.sync();
};

/**
 * Writes lines to a file that others see whole or not at all: under a name of its own first, then renamed. Two
 * processes that write the same file at once do not disturb each other; the last one to finish stays.
 */
export const writeLineFile = async (path: string, lines: Iterable<string>, pace: Pace): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}.tmp`;
  try {
    const file = await open(draft, "wx");
    try {
      await writeChunks(file, lines, pace);
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

/** Cuts a stream of bytes into lines, without their line ends. What follows the last line end is left over. */
async function* linesOf(path: string, left: { over: Buffer }): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    let rest = left.over.length === 0 ? chunk : Buffer.concat([left.over, chunk]);
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      yield rest.subarray(0, end);
      rest = rest.subarray(end + 1);
    }
    left.over = rest;
  }
}

/**
 * Reads a file that `writeLineFile` wrote, line by line. That the file is whole is known only when all lines are read:
 * what was made of them must not be used before.
 * @throws DamagedFileError at the end when lines, bytes or hash are not the ones that were written.
 */
export async function* readLineFile(path: string): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const left = { over: Buffer.alloc(0) };
  let held: Buffer | undefined;
  let count = 0;
  let bytes = 0;
  for await (const line of linesOf(path, left)) {
    if (held !== undefined) {
      hash.update(held).update("\n");
      count += 1;
      bytes += held.length + 1;
      yield held.toString("utf8");
    }
    held = line;
  }
  const closing = held?.toString("utf8");
  if (left.over.length > 0 || closing !== closingLine(count, bytes, hash.digest("hex")))
    throw new DamagedFileError(`${path} is cut off or altered`);
}
