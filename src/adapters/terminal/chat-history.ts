import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const MOST_LINES = 500;
/** Readable by its owner only: questions are private. */
const PRIVATE = 0o600;

/** What was asked before, kept in a file. A file that cannot be read or written is done without. */
export interface ChatHistory {
  /** Newest first, as readline wants it. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/** For chats that keep nothing. */
export const noHistory: ChatHistory = { lines: [], add: () => undefined };

const attempt = <Result>(act: () => Result, otherwise: Result): Result => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};

/** Opens the history in a file, cutting it down to its newest lines. */
export const openHistory = (file: string): ChatHistory => {
  const kept = attempt(() => readFileSync(file, "utf8"), "")
    .split("\n")
    .filter((line) => line !== "")
    .slice(-MOST_LINES);
  attempt(() => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kept.map((line) => `${line}\n`).join(""), { mode: PRIVATE });
  }, undefined);
  return {
    lines: kept.toReversed(),
    add: (line) => attempt(() => appendFileSync(file, `${line}\n`, { mode: PRIVATE }), undefined),
  };
};
