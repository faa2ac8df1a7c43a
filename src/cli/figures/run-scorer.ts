import { execFile } from "node:child_process";
import { realpath } from "node:fs/promises";
import { promisify } from "node:util";
import { z } from "zod";
import { FigureSetError } from "./figure-set.js";

const run = promisify(execFile);

const failureSchema = z.object({ stderr: z.string().optional() });

/** What a failed script says: the line of its error, else its first. */
const reasonOf = (error: unknown): string => {
  const lines = (failureSchema.safeParse(error).data?.stderr ?? "").split("\n");
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.find((line) => line !== "") ?? String(error);
};

const realPath = async (scorer: string): Promise<string> => {
  try {
    // Scorers look whether they are the script that was started by comparing real paths.
    return await realpath(scorer);
  } catch (error) {
    throw new FigureSetError(`${scorer}: is not there`, { cause: error });
  }
};

/**
 * Makes sure that a scorer is there.
 * @throws FigureSetError when it is not.
 */
export const requireScorer = async (scorer: string): Promise<void> => void (await realPath(scorer));

/**
 * Runs a scorer in a process of its own; gives the JSON that it prints.
 * @throws FigureSetError when it is not there, fails or prints something else.
 */
export const runScorer = async (scorer: string, options: readonly string[]): Promise<unknown> => {
  const script = await realPath(scorer);
  const output = await run(process.execPath, [script, ...options, "--json"]).catch((error: unknown) => {
    throw new FigureSetError(`${scorer}: ${reasonOf(error)}`, { cause: error });
  });
  try {
    return JSON.parse(output.stdout);
  } catch (error) {
    throw new FigureSetError(`${scorer}: printed no JSON`, { cause: error });
  }
};
