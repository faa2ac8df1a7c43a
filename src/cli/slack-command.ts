import { parseArgs } from "node:util";
import { createManifest } from "../adapters/slack/manifest/manifest.js";
import { checkManifest } from "../adapters/slack/manifest/manifest-rules.js";
import { writeTo } from "./io.js";
import type { Program } from "./program.js";
import { UsageError } from "./usage-error.js";

const USAGE = "Usage: npm start -s -- slack manifest [--url https://ADDRESS] [--installable]";

const readArguments = (argv: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { url: { type: "string" }, installable: { type: "boolean" } },
      allowPositionals: true,
    });
    if (positionals.join(" ") !== "manifest") throw new UsageError(USAGE);
    return { baseUrl: values.url ?? null, installable: values.installable === true };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(USAGE, { cause: error });
  }
};

/**
 * `slack manifest`: prints the manifest to create the app from, for Socket Mode, or for HTTP with `--url`. Status 1
 * when Slack would refuse it.
 */
export const runSlackCommand = async (argv: readonly string[], program: Program): Promise<number> => {
  const { commands, env, io } = program;
  const prefix = env["SLACK_COMMAND_PREFIX"]?.trim() ?? "";
  const manifest = createManifest({ commands, prefix, ...readArguments(argv) });
  const wrong = checkManifest(manifest);
  await writeTo(io.stderr, wrong.map((problem) => `${problem}\n`).join(""));
  if (wrong.length > 0) return 1;
  await writeTo(io.stdout, `${JSON.stringify(manifest, null, 2)}\n`);
  return 0;
};
