import { usageLine } from "../core/command/usage.js";
import type { Command } from "../core/command.js";

/** How the program is started, on one line. */
export const PROGRAM_USAGE =
  "Usage: npm start -s -- [<command>] [<words>] [--json] [--corpus DIR-or-FILE] [--no-history] [--no-color]";

/** The usage line that fits what was typed: the command's, where a command was named, else the program's. */
export const usageFor = (words: readonly string[], commands: readonly Command[]): string => {
  const [first = ""] = words.join(" ").trim().toLowerCase().split(/\s+/, 1);
  const word = first.replace(/^[/!]/, "");
  const command = commands.find(({ name, aliases }) => name === word || aliases.includes(word));
  return command === undefined ? PROGRAM_USAGE : `Usage: npm start -s -- ${usageLine(command)} [--json]`;
};

/** What `--help` prints. */
export const programHelp = (commands: readonly Command[]): string => {
  const lines = commands.map((command) => [usageLine(command), command.summary] as const);
  return [
    PROGRAM_USAGE,
    "",
    "Answers with word-for-word quotes from a collection of articles, each with its source.",
    "Without words: a chat in the terminal, or one request a line from standard input.",
    "",
    "Commands:",
    ...lines.flatMap(([usage, summary]) => [`  ${usage}`, `      ${summary}`]),
    "  check",
    "      Read the collection and list what was skipped; status 3 when anything was",
    "  doctor [--live]",
    "      Check settings, collection, tokens, scopes and messages, and say how to mend what is wrong",
    "  slack manifest [--url https://ADDRESS] [--installable]",
    "      Print the manifest that the Slack app is created from",
    "  discord register [--guild ID] [--dry-run]",
    "      Register the commands on Discord",
    "  discord register [--guild ID] [--dry-run]",
    "      Register the commands on Discord, or print what would be registered",
    "",
    "Words that are no command are a question. Options of commands work as flags too: --since 2025-06.",
    "",
    "Environment: CORPUS_DIR, CACHE_DIR, LOG_LEVEL, CHAT_HISTORY, NO_COLOR, and the platforms' tokens.",
    "Status: 0 answered or abstained, 1 trouble, 2 wrong use, 3 `check` found files or lines to skip.",
    "",
  ].join("\n");
};
