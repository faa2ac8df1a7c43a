import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { createThreadMemory } from "../../../src/core/conversation/thread-memory.js";

const turn = (answer: string) => ({ request: { command: commands[0]!, given: {} }, asker: "u1", answer });

const make = (capacity = 10) => {
  let time = 0;
  const memory = createThreadMemory({ now: () => time, lifetime: 1000, capacity });
  return {
    memory,
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

describe("createThreadMemory", () => {
  test("knows the last turn of each thread", () => {
    const { memory } = make();
    memory.remember("t1", turn("m1"));
    memory.remember("t1", turn("m2"));
    memory.remember("t2", turn("m3"));
    expect([memory.recall("t1")?.answer, memory.recall("t2")?.answer, memory.recall("t3")]).toEqual([
      "m2",
      "m3",
      null,
    ]);
  });

  test("forgets a thread when its time is over; a new answer begins it anew", () => {
    const { memory, advance } = make();
    memory.remember("t1", turn("m1"));
    advance(900);
    memory.remember("t1", turn("m2"));
    advance(999);
    expect(memory.recall("t1")?.answer).toBe("m2");
    advance(1);
    expect(memory.recall("t1")).toBeNull();
  });

  test("forgets the oldest threads when it is full", () => {
    const { memory } = make(2);
    for (const thread of ["t1", "t2", "t1", "t3"]) memory.remember(thread, turn(thread));
    expect(["t1", "t2", "t3"].map((thread) => memory.recall(thread) !== null)).toEqual([true, false, true]);
  });
});
