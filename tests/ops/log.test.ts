import { describe, expect, test } from "vitest";
import type { LogLevel } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";

const logInto = (lines: string[], level: LogLevel = "info") =>
  createLog({
    level,
    secrets: ["xoxb-secret", 'quo"te'],
    destination: { write: (line: string) => void lines.push(line) },
  });

describe("createLog", () => {
  test("writes one JSON line an entry, from its level up", () => {
    const lines: string[] = [];
    const log = logInto(lines, "warn");
    log.info("not this");
    log.warn({ count: 2 }, "this");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 40, time: expect.any(String), count: 2, msg: "this" },
    ]);
  });

  test("blots secrets out wherever they stand", () => {
    const lines: string[] = [];
    const log = logInto(lines);
    log.info({ token: "anything", settings: { botToken: "other" } }, "started with xoxb-secret");
    log.error({ err: new Error('refused: quo"te') }, "failed");
    const text = lines.join("");
    expect(text).not.toMatch(/anything|other|xoxb-secret|quo\\"te/);
    expect(text).toContain("started with [hidden]");
  });
});
