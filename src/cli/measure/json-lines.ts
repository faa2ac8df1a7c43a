import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { z } from "zod";

/** A line of an input file that is not what its format says. */
export class JsonLineError extends Error {
  readonly code = "JSON_LINE";
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
};

const readLines = (file: string): AsyncIterable<string> => {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  // A file that cannot be opened must end the pipe behind it too.
  bytes.on("error", (error) => input.destroy(error));
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
};

/**
 * Reads files of one JSON value a line, gzipped where the name ends in ".gz", one after the other.
 * @throws JsonLineError naming file and line; the file system's error for a file that cannot be read.
 */
export async function* readJsonLines<Schema extends z.ZodType>(
  files: readonly string[],
  schema: Schema,
): AsyncGenerator<z.output<Schema>> {
  for (const file of files) {
    let number = 0;
    for await (const line of readLines(file)) {
      number += 1;
      if (line.trim() === "") continue;
      const read = schema.safeParse(parse(line));
      if (!read.success)
        throw new JsonLineError(`${file}:${number}: ${read.error.issues[0]?.message ?? "?"}`);
      yield read.data;
    }
  }
}
