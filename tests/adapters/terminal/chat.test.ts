import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chat } from "../../../src/adapters/terminal/chat.js";
import { noHistory, openHistory } from "../../../src/adapters/terminal/chat-history.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chat-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const talk = async (typed: string | readonly string[], history = noHistory): Promise<string> => {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = "";
  output.on("data", (chunk) => {
    text += String(chunk);
  });
  const talked = chat({
    input,
    output,
    greeting: "Hello\n",
    prompt: "> ",
    history,
    completion: { commandNames: ["who", "exit"], peopleStartingWith: () => ["Ann Example"] },
    answer: async (line) => `<${line}>`,
  });
  for (const keys of [typed].flat()) {
    input.write(keys);
    await setImmediate();
  }
  input.end();
  await talked;
  return text;
};

describe("chat", () => {
  test("answers line by line until somebody leaves", async () => {
    const text = await talk("who a\n\n  why b \nexit\nwho c\n");
    expect(text.startsWith("Hello\n")).toBe(true);
    expect(text.match(/<[^>]*>/g)).toEqual(["<who a>", "<why b>"]);
  });

  test("ends with the input", async () => {
    expect((await talk("who a\n")).match(/<[^>]*>/g)).toEqual(["<who a>"]);
  });

  test("completes a name on Tab", async () => {
    expect((await talk(["who ann\t", "\n"])).match(/<[^>]*>/g)).toEqual(["<who Ann Example>"]);
  });

  test("keeps what was asked, newest first, for its owner only", async () => {
    const file = join(folder, "deep", "history");
    await talk("first\nsecond\nexit\n", openHistory(file));
    expect(readFileSync(file, "utf8")).toBe("first\nsecond\n");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(openHistory(file).lines).toEqual(["second", "first"]);
  });

  test("does without a history that cannot be kept", async () => {
    const text = await talk("who a\n", openHistory(folder));
    expect(text).toContain("<who a>");
  });
});
