import { type Logger as BoltLogger, LogLevel } from "@slack/bolt";
import type { Logger } from "pino";

const words = (parts: readonly unknown[]): string =>
  parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");

/**
 * Bolt's log as ours. Its debug lines hold whole messages, so it is told that nobody listens to them; what it calls
 * info is of interest to a debugger only.
 */
export const boltLog = (log: Logger): BoltLogger => ({
  debug: () => undefined,
  info: (...parts: readonly unknown[]) => log.debug(words(parts)),
  warn: (...parts: readonly unknown[]) => log.warn(words(parts)),
  error: (...parts: readonly unknown[]) => log.error(words(parts)),
  setLevel: () => undefined,
  getLevel: () => LogLevel.INFO,
  setName: () => undefined,
});
