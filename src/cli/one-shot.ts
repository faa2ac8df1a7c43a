import type { Screen } from "../adapters/terminal/print-reply.js";
import { COLOURED, PLAIN } from "../adapters/terminal/style.js";
import type { ProgramArguments } from "./arguments.js";
import { writeTo } from "./io.js";
import { openSession } from "./open-session.js";
import type { Setting } from "./program.js";
import { usageFor } from "./usage-text.js";

/** How answers are shown on this output. */
export const screenFor = ({ program: { io }, config }: Setting, args: ProgramArguments): Screen => ({
  style: io.stdout.isTTY && config.colour && args.colour ? COLOURED : PLAIN,
  columns: io.stdout.isTTY ? (io.stdout.columns ?? 80) : null,
});

/** Answers the request of the command line. An abstention is an answer; wrong use ends with status 2. */
export const runOneShot = async (setting: Setting, args: ProgramArguments): Promise<number> => {
  const { io, commands } = setting.program;
  const session = await openSession(setting);
  const { command, given } = session.parse(args.words.join(" "));
  const answer = await session.answer({ command, given: { ...given, ...args.given } });
  const misused = answer.kind === "misuse";
  if (args.json) await writeTo(io.stdout, session.toJson(answer));
  if (misused) {
    const [problem] = session.print(answer, { style: PLAIN, columns: null }).split("\n", 1);
    await writeTo(io.stderr, `${problem}\n${usageFor([command.name], commands)}\n`);
  } else if (!args.json) await writeTo(io.stdout, session.print(answer, screenFor(setting, args)));
  return misused ? 2 : 0;
};
