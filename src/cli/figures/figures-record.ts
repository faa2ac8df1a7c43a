import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { FigureSetError } from "./figure-set.js";

const recordSchema = z.record(
  z.string(),
  z.object({ date: z.string(), version: z.string(), figures: z.record(z.string(), z.number()) }),
);

/** What was last recorded of each set: the day, the program's version and the figures. */
export type FiguresRecord = Readonly<z.output<typeof recordSchema>>;

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "{}";
    throw error;
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Reads what was recorded; a file that is not there has recorded nothing.
 * @throws FigureSetError for a file that is no record.
 */
export const readRecord = async (file: string): Promise<FiguresRecord> => {
  const read = recordSchema.safeParse(parse(await readText(file)));
  if (!read.success) throw new FigureSetError(`${file}: is no record of figures`);
  return read.data;
};

/** Writes a record, in the layout that the formatter gives it. */
export const writeRecord = (file: string, record: FiguresRecord): Promise<void> =>
  writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
