import { parseArgs } from "node:util";
import type { Command } from "../core/command.js";
import { UsageError } from "./usage-error.js";

/** What stood on the command line. */
export interface ProgramArguments {
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly history: boolean;
  readonly colour: boolean;
  /** Folder or file to read instead of the configured collection. */
  readonly corpus: string | null;
  /** The request: a command and its text, or a question. */
  readonly words: readonly string[];
  /** Options of commands, by name: `--since 2025`. */
  readonly given: Readonly<Record<string, string>>;
}

const OWN = {
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  "no-history": { type: "boolean" },
  "no-color": { type: "boolean" },
  corpus: { type: "string" },
} as const;

/** The first sentence of parseArgs' message; the rest is advice on dashes that does not help here. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(
    /\.?\s*(?:To specify|Did you forget).*$/s,
    "",
  );

/**
 * Reads the command line; flags may stand anywhere, after "--" everything is text.
 * @throws UsageError for a flag that does not exist or lacks its value.
 */
export const readProgramArguments = (
  argv: readonly string[],
  commands: readonly Command[],
): ProgramArguments => {
  const names = new Set(commands.flatMap(({ options }) => Object.keys(options)));
  const ofCommands = Object.fromEntries([...names].map((name) => [name, { type: "string" as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...ofCommands, ...OWN },
      allowPositionals: true,
    });
    const given = Object.entries(values).filter(
      (entry): entry is [string, string] => names.has(entry[0]) && typeof entry[1] === "string",
    );
    if (values.corpus === "") throw new UsageError("--corpus needs a folder or a file");
    return {
      json: values.json === true,
      help: values.help === true,
      version: values.version === true,
      history: values["no-history"] !== true,
      colour: values["no-color"] !== true,
      corpus: values.corpus ?? null,
      words: positionals,
      given: Object.fromEntries(given),
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(reasonOf(error), { cause: error });
  }
};
