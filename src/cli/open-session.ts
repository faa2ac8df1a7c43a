import { writeTo } from "./io.js";
import type { Setting } from "./program.js";
import { createSession, type Session } from "./session.js";
import { warnSkipped } from "./skipped.js";

/** Loads the collection, warns of what was skipped, and makes it ready for requests. */
export const openSession = async ({ program, config, log, corpus }: Setting): Promise<Session> => {
  const archive = await program.openArchive({ path: corpus, cacheDir: config.cacheDir, log });
  for (const warning of warnSkipped(archive.problems)) await writeTo(program.io.stderr, `${warning}\n`);
  return createSession({ archive, commands: program.commands, log });
};
