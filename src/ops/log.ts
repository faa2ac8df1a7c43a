import { type DestinationStream, type Logger, pino } from "pino";
import type { LogLevel } from "./config.js";

export type { Logger } from "pino";

/** Where log lines go and what they may not hold. */
export interface LogOptions {
  readonly level: LogLevel;
  /** Values that are blotted out wherever they occur in a line. */
  readonly secrets: readonly string[];
  readonly destination: DestinationStream;
}

const HIDDEN = "[hidden]";
const SECRET_FIELDS = ["token", "botToken", "appToken", "signingSecret", "authorization", "password"];

/** Makes the log: one JSON line an entry, secrets blotted out by field name and by value. */
export const createLog = ({ level, secrets, destination }: LogOptions): Logger => {
  // As they stand in a JSON line: a quotation mark or backslash within a secret is escaped there.
  const written = secrets
    .filter((secret) => secret !== "")
    .map((secret) => JSON.stringify(secret).slice(1, -1));
  const blot = (line: string): string =>
    written.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), line);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: HIDDEN,
      },
    },
    { write: (line: string) => destination.write(blot(line)) },
  );
};

/** Standard error, written at once: a line survives even when the process ends right after it. */
export const standardError = (): DestinationStream => pino.destination({ dest: 2, sync: true });
