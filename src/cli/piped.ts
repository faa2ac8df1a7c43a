import { createInterface } from "node:readline";
import { PLAIN } from "../adapters/terminal/style.js";
import { PLATFORM_VARIABLES } from "../ops/config.js";
import type { ProgramArguments } from "./arguments.js";
import { writeTo } from "./io.js";
import { screenFor } from "./one-shot.js";
import { openSession } from "./open-session.js";
import type { Setting } from "./program.js";
import type { Session } from "./session.js";
import { PROGRAM_USAGE } from "./usage-text.js";

/** Milliseconds without a line after which a person or supervisor is told what is being waited for. */
const WAIT_BEFORE_HINT = 2000;

const nothingToDo = (): string =>
  [
    "Nothing to do: no platform is configured, this is no terminal, and nothing was piped in.",
    "Missing variables:",
    ...PLATFORM_VARIABLES.map(({ platform, variables }) => `  ${variables} (${platform})`),
    PROGRAM_USAGE,
    "",
  ].join("\n");

/** Reads standard input line by line; says on standard error when nothing comes for a while. */
async function* readRequests({ program: { io } }: Setting): AsyncGenerator<string> {
  const hint = setTimeout(
    () => io.stderr.write("Waiting for requests on standard input.\n"),
    WAIT_BEFORE_HINT,
  );
  try {
    for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      clearTimeout(hint);
      if (line.trim() !== "") yield line;
    }
  } finally {
    clearTimeout(hint);
  }
}

/**
 * Answers each line of standard input; status 1 when one failed, else 2 when one was wrong use. Where not one line comes before its end, the program was started with nothing
 * to do: says which variables are missing, status 1.
 */
export const runPiped = async (setting: Setting, args: ProgramArguments): Promise<number> => {
  const { io } = setting.program;
  const screen = { ...screenFor(setting, args), style: PLAIN };
  let session: Session | null = null;
  let failed = false;
  let misused = false;
  let gap = "";
  for await (const line of readRequests(setting)) {
    session ??= await openSession(setting);
    try {
      const answer = await session.answer(session.parse(line));
      misused ||= answer.kind === "misuse";
      await writeTo(io.stdout, args.json ? session.toJson(answer) : gap + session.print(answer, screen));
    } catch (error) {
      // The requests after it still deserve their answers.
      setting.log.error({ err: error, line }, "a request failed");
      failed = true;
    }
    gap = "\n";
  }
  if (session !== null) return failed ? 1 : misused ? 2 : 0;
  await writeTo(io.stderr, nothingToDo());
  return 1;
};
