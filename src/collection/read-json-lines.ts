import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Article, articleId } from "../core/model/article.js";
import { type ByteLine, readByteLines } from "./byte-lines.js";
import { decodeText, textTrouble } from "./decode-text.js";
import { readMetadata } from "./metadata.js";
import { type Checked, right, wrong } from "./problem.js";

/** What a line of a file gave: an article, or what is wrong with it. */
export interface ReadLine {
  readonly line: number;
  readonly article: Checked<Article>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parseJson = (source: string, line: number): Checked<Readonly<Record<string, unknown>>> => {
  try {
    const value: unknown = JSON.parse(source);
    return isRecord(value) ? right(value) : wrong(line, "the line is no JSON object: write {…}");
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The engine's message may repeat the line; a report needs its beginning only.
    return wrong(line, `the line is not JSON: ${message.slice(0, 160)}`);
  }
};

/** Makes an article of one JSON line. */
export const readJsonLine = (source: string, line: number): Checked<Article> => {
  const parsed = parseJson(source, line);
  if (!parsed.ok) return parsed;
  const { text, ...members } = parsed.value;
  const fields = new Map(Object.entries(members).map(([name, value]) => [name, { value, line }]));
  const read = readMetadata(fields);
  if (!read.ok) return read;
  const { id, ...metadata } = read.value;
  if (id === null) return wrong(line, '"id" is missing: give each line an id of its own');
  if (text === undefined || text === null) return wrong(line, '"text" is missing: add the article\'s text');
  if (typeof text !== "string") return wrong(line, '"text" must be text');
  const trouble = textTrouble(text);
  if (trouble !== null) return wrong(line, `"text" ${trouble}`);
  return right({ ...metadata, id: articleId(id), text });
};

const readLine = ({ number, bytes }: ByteLine, longest: number): Checked<Article> | null => {
  if (bytes === null) {
    return wrong(
      number,
      `the line is longer than ${longest.toLocaleString("en")} bytes: split or shorten it`,
    );
  }
  const decoded = decodeText(bytes, number);
  if (!decoded.ok) return decoded;
  return decoded.value.trim() === "" ? null : readJsonLine(decoded.value, number);
};

/** Bytes that are unpacked at a time: with the 16 kB that are usual, passing them on costs as much as unpacking. */
const CHUNK = 256 * 1024;

const openFile = (path: string): AsyncIterable<Buffer> => {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  // Errors of either stream come out of the iteration; the callback has nothing to add.
  return /\.gz$/i.test(path) ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => undefined) : file;
};

/**
 * Reads a file of JSON lines as a stream; never holds more than one line of at most `longest` bytes. Trouble with the
 * file itself is the last thing it gives.
 */
export async function* readJsonLines(path: string, longest: number): AsyncGenerator<ReadLine> {
  let last = 0;
  try {
    for await (const line of readByteLines(openFile(path), longest)) {
      last = line.number;
      const article = readLine(line, longest);
      if (article !== null) yield { line: line.number, article };
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = `the file cannot be read after line ${last} (${message}): replace it with a whole copy`;
    yield { line: last + 1, article: wrong(last + 1, reason) };
  }
}
