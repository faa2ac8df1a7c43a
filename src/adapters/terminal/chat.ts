import { createInterface } from "node:readline";
import type { ChatHistory } from "./chat-history.js";
import { type CompletionSource, completeRequest } from "./completion.js";

export interface ChatOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly greeting: string;
  readonly prompt: string;
  readonly history: ChatHistory;
  readonly completion: CompletionSource;
  /** Answers one line; must not reject. */
  readonly answer: (line: string) => Promise<string>;
}

const LEAVE = /^(?:exit|quit)\s*$/i;

/** Talks with somebody at a terminal until they type "exit" or press Ctrl-D; Ctrl-C clears the line, then leaves. */
export const chat = async (options: ChatOptions): Promise<void> => {
  const { input, output, history, completion } = options;
  const reader = createInterface({
    input,
    output,
    prompt: options.prompt,
    terminal: true,
    history: [...history.lines],
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const [hits, completed] = completeRequest(line, completion);
      return [[...hits], completed];
    },
  });
  reader.on("SIGINT", () => {
    if (reader.line === "") reader.close();
    else reader.write(null, { ctrl: true, name: "u" });
  });
  output.write(options.greeting);
  reader.prompt();
  for await (const line of reader) {
    const text = line.trim();
    if (LEAVE.test(text)) break;
    if (text !== "") {
      history.add(text);
      output.write(`\n${await options.answer(text)}\n`);
    }
    reader.prompt();
  }
  reader.close();
};
