import { TextDecoder } from "node:util";
import { utf16Label } from "./decode-text.js";

/** A line of a stream in bytes, without its line end; `bytes` is null where the line was longer than allowed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** Turns UTF-16 with its mark into UTF-8, chunk by chunk; everything else passes unchanged. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      const label = utf16Label(chunk);
      decoder = label === null ? null : new TextDecoder(label);
    }
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

const withoutReturn = (line: Buffer): Buffer => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line);

/** Cuts a stream into lines and never holds more than `longest` bytes of one: longer lines come as null. */
export async function* readByteLines(
  chunks: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer): void => {
    size += part.length;
    if (size > longest) held = [];
    else held.push(part);
  };
  const take = (): ByteLine => {
    const bytes = size > longest ? null : withoutReturn(Buffer.concat(held));
    held = [];
    size = 0;
    number += 1;
    return { number: number - 1, bytes };
  };
  for await (const chunk of asUtf8(chunks)) {
    let start = 0;
    for (let feed = chunk.indexOf(0x0a); feed !== -1; feed = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, feed));
      start = feed + 1;
      yield take();
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
