import { join } from "node:path";
import { chat } from "../adapters/terminal/chat.js";
import { noHistory, openHistory } from "../adapters/terminal/chat-history.js";
import type { ProgramArguments } from "./arguments.js";
import { screenFor } from "./one-shot.js";
import { openSession } from "./open-session.js";
import type { Setting } from "./program.js";

const HISTORY_FILE = "chat-history";
const GREETING = 'Type a question or a command; "help" shows how, "exit" leaves.\n\n';
const FAILED = "Something went wrong; the log on standard error has the details.\n";

/** Opens the chat in the terminal. */
export const runTerminalChat = async (setting: Setting, args: ProgramArguments): Promise<number> => {
  const { program, config, log } = setting;
  const session = await openSession(setting);
  const keeps = config.history && args.history;
  await chat({
    input: program.io.stdin,
    output: program.io.stdout,
    greeting: GREETING,
    prompt: "› ",
    history: keeps ? openHistory(join(config.cacheDir, HISTORY_FILE)) : noHistory,
    completion: {
      commandNames: [...program.commands.map(({ name }) => name), "exit"],
      peopleStartingWith: session.peopleStartingWith,
    },
    answer: async (line) => {
      try {
        // The width is asked for anew each time: windows are resized.
        return session.print(await session.answer(session.parse(line)), screenFor(setting, args));
      } catch (error) {
        log.error({ err: error, line }, "a request failed");
        return FAILED;
      }
    },
  });
  return 0;
};
