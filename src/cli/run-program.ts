import { type LogLevel, readConfig } from "../ops/config.js";
import { createLog, standardError } from "../ops/log.js";
import { type ProgramArguments, readProgramArguments } from "./arguments.js";
import { runCheck } from "./check.js";
import { isExplained } from "./explained-error.js";
import { writeTo } from "./io.js";
import { runOneShot } from "./one-shot.js";
import { runPiped } from "./piped.js";
import { configuredPlatforms, runPlatforms } from "./platforms.js";
import type { Program, Setting } from "./program.js";
import { runTerminalChat } from "./terminal-chat.js";
import { UsageError } from "./usage-error.js";
import { programHelp, usageFor } from "./usage-text.js";
import { programVersion } from "./version.js";

type Mode = (setting: Setting, args: ProgramArguments) => Promise<number>;

const modeFor = ({ program, config }: Setting, args: ProgramArguments): Mode => {
  const { words, given, json } = args;
  if (words.length === 1 && words[0] === "check") return runCheck;
  if (words.join("").trim() !== "") return runOneShot;
  if (Object.keys(given).length > 0) throw new UsageError("options need a command or a question");
  if (configuredPlatforms(config).length > 0) return runPlatforms;
  const { stdin, stdout } = program.io;
  if (!stdin.isTTY || !stdout.isTTY) return runPiped;
  if (json) throw new UsageError("--json needs a request, on the command line or piped in");
  return runTerminalChat;
};

const run = async (program: Program): Promise<number> => {
  const args = readProgramArguments(program.argv, program.commands);
  const { stdout } = program.io;
  if (args.help) {
    await writeTo(stdout, programHelp(program.commands));
    return 0;
  }
  if (args.version) {
    await writeTo(stdout, `${programVersion()}\n`);
    return 0;
  }
  const config = readConfig(program.env);
  const asBot = args.words.length === 0 && configuredPlatforms(config).length > 0;
  const level: LogLevel = config.logLevel ?? (asBot ? "info" : "warn");
  const log = createLog({ level, secrets: config.secrets, destination: standardError() });
  const setting = { program, config, log, corpus: args.corpus ?? config.corpusDir };
  return modeFor(setting, args)(setting, args);
};

const describeTrouble = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return isExplained(error) ? error.message : (error.stack ?? error.message);
};

const report = async ({ argv, commands, io }: Program, error: unknown): Promise<number> => {
  if (error instanceof UsageError) {
    const words = argv.filter((word) => !word.startsWith("-"));
    await writeTo(io.stderr, `${error.message}\n${usageFor(words, commands)}\n`);
    return 2;
  }
  await writeTo(io.stderr, `${describeTrouble(error)}\n`);
  return 1;
};

/** Runs the program and returns its exit status: 0 done, 1 trouble, 2 wrong use, 3 `check` found something. */
export const runProgram = async (program: Program): Promise<number> => {
  const [first = "", ...rest] = program.argv;
  try {
    const subcommand = Object.hasOwn(program.subcommands, first) ? program.subcommands[first] : undefined;
    return await (subcommand === undefined ? run(program) : subcommand(rest, program));
  } catch (error) {
    return report(program, error);
  }
};
