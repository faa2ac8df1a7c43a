import { PassThrough, Readable } from "node:stream";
import type { ProgramIo } from "../../src/cli/io.js";

/** Standard streams that nobody else sees. */
export interface FakeIo {
  readonly io: ProgramIo;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

const collect = (): { stream: PassThrough; text: () => string } => {
  const stream = new PassThrough();
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return { stream, text: () => text };
};

/** Streams of a process without a terminal; `input` is what is piped in. */
export const fakeIo = (input = ""): FakeIo => {
  const stdout = collect();
  const stderr = collect();
  const streams = { stdin: Readable.from([input]), stdout: stdout.stream, stderr: stderr.stream };
  return { io: streams as unknown as ProgramIo, stdout: stdout.text, stderr: stderr.text };
};
