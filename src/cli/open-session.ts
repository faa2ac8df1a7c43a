import { type ProgramIo, writeTo } from "./io.js";
import type { Setting } from "./program.js";
import { createSession, type Session } from "./session.js";
import { warnSkipped } from "./skipped.js";

/** Milliseconds after which somebody at a terminal is told what they are waiting for. */
const QUIET_FOR = 1000;

/** Says on a terminal's standard error that loading takes its time. Returns what ends the waiting. */
const tellWaiting = ({ stderr }: ProgramIo): (() => void) => {
  if (!stderr.isTTY) return () => undefined;
  const timer = setTimeout(() => stderr.write("Reading the collection …\n"), QUIET_FOR);
  return () => clearTimeout(timer);
};

/** Loads the collection, warns of what was skipped, and makes it ready for requests. */
export const openSession = async ({ program, config, log, corpus }: Setting): Promise<Session> => {
  const done = tellWaiting(program.io);
  log.debug({ corpus }, "reading the collection");
  try {
    const archive = await program.openArchive({ path: corpus, cacheDir: config.cacheDir, log });
    for (const warning of warnSkipped(archive.problems)) await writeTo(program.io.stderr, `${warning}\n`);
    return createSession({ archive, commands: program.commands, log });
  } finally {
    done();
  }
};
