import type { Screen } from "../adapters/terminal/print-reply.js";
import { COLOURED, PLAIN } from "../adapters/terminal/style.js";
import type { MisuseProblem } from "../core/answer.js";
import { createRequestParser } from "../core/command/parse-request.js";
import type { Command } from "../core/command.js";
import { problemLine } from "../core/reply/compose-catalogue.js";
import { plainLine } from "../core/reply/reply.js";
import type { ProgramArguments } from "./arguments.js";
import { writeTo } from "./io.js";
import { openSession } from "./open-session.js";
import type { Setting } from "./program.js";
import { usageFor } from "./usage-text.js";

/** For a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;

/** How answers are shown on this output. */
export const screenFor = ({ program: { io }, config }: Setting, args: ProgramArguments): Screen => ({
  style: io.stdout.isTTY && config.colour && args.colour ? COLOURED : PLAIN,
  columns: io.stdout.isTTY ? io.stdout.columns || USUAL_COLUMNS : null,
});

interface Misused {
  readonly command: Command;
  readonly problem: MisuseProblem;
}

/** Says on standard error what is wrong with a request, and how the command is written. */
const reportMisuse = async ({ program }: Setting, { command, problem }: Misused): Promise<void> => {
  const line = plainLine(problemLine(problem));
  await writeTo(program.io.stderr, `${line}\n${usageFor([command.name], program.commands)}\n`);
};

/** Answers the request of the command line. An abstention is an answer; wrong use ends with status 2. */
export const runOneShot = async (setting: Setting, args: ProgramArguments): Promise<number> => {
  const { io, commands } = setting.program;
  const parsed = createRequestParser(commands)(args.words.join(" "));
  const request = { ...parsed, given: { ...parsed.given, ...args.given } };
  const problem = request.command.check(request.given);
  if (problem !== null) {
    await reportMisuse(setting, { command: request.command, problem });
    // As data, wrong use is an answer like any other; without it there is no need to load anything.
    if (!args.json) return 2;
  }
  let finished = false;
  setting.program.shutdown.onClose(() => (finished ? undefined : "unfinished"));
  const session = await openSession(setting);
  const answer = await session.answer(request);
  const text = args.json ? session.toJson(answer) : session.print(answer, screenFor(setting, args));
  await writeTo(io.stdout, text);
  finished = true;
  return problem === null ? 0 : 2;
};
