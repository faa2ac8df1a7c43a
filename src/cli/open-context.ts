import type { DeskContext } from "../core/desk/context.js";
import { createDeskContext } from "../core/desk/create-desk.js";
import { readConfig } from "../ops/config.js";
import { createLog, standardError } from "../ops/log.js";
import type { Program } from "./program.js";

/** Opens a folder or file of articles with what the desk works with, for subcommands that look behind its answers. */
export const openContext = async (
  path: string,
  { env, openArchive }: Pick<Program, "env" | "openArchive">,
): Promise<DeskContext> => {
  const { cacheDir, logLevel, secrets } = readConfig(env);
  const log = createLog({ level: logLevel ?? "warn", secrets, destination: standardError() });
  return createDeskContext(await openArchive({ path, cacheDir, log }));
};
