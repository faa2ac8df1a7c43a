import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";
import { installShutdown } from "../../src/ops/shutdown.js";

const install = () => {
  const signals = new EventEmitter();
  const statuses: number[] = [];
  const ended = new Promise<void>((resolve) => signals.on("ended", resolve));
  const exit = (status: number): void => {
    statuses.push(status);
    signals.emit("ended");
  };
  return { signals, statuses, ended, shutdown: installShutdown({ signals, exit, patience: 1000 }) };
};

describe("installShutdown", () => {
  test.each(["SIGINT", "SIGTERM"])("ends at once with status 0 on %s when nothing is open", (signal) => {
    const { signals, statuses } = install();
    signals.emit(signal);
    expect(statuses).toEqual([0]);
  });

  test("closes what was opened, last first, and ends although one of them fails", async () => {
    const { signals, statuses, ended, shutdown } = install();
    const closed: string[] = [];
    shutdown.onClose(() => void closed.push("first"));
    shutdown.onClose(() => Promise.reject(new Error("no")));
    shutdown.onClose(() => {
      throw new Error("never");
    });
    shutdown.onClose(async () => void closed.push("last"));
    signals.emit("SIGTERM");
    await ended;
    expect([closed, statuses]).toEqual([["last", "first"], [0]]);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ])("ends on %s with status %d where something was left unfinished", async (signal, status) => {
    const { signals, statuses, ended, shutdown } = install();
    shutdown.onClose(() => "unfinished");
    shutdown.onClose(() => undefined);
    signals.emit(signal);
    await ended;
    expect(statuses).toEqual([status]);
  });

  test("ends at once on the second signal", () => {
    const { signals, statuses, shutdown } = install();
    shutdown.onClose(() => new Promise(() => undefined));
    signals.emit("SIGINT");
    signals.emit("SIGINT");
    expect(statuses).toEqual([130]);
  });
});
