import { describe, expect, test } from "vitest";
import { createAnsweredMessages } from "../../../src/adapters/discord/answered-messages.js";
import { createClosedChannels } from "../../../src/adapters/discord/closed-channels.js";
import { createRunning } from "../../../src/adapters/discord/running.js";

const clock = () => {
  let time = 0;
  return {
    now: () => time,
    moveOn: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

describe("createClosedChannels", () => {
  test("closes a channel at the second refusal in a row, for a while", () => {
    const { now, moveOn } = clock();
    const channels = createClosedChannels({ now, refusals: 2, lifetime: 1000 });
    expect([channels.refused("a"), channels.isClosed("a")]).toEqual([false, false]);
    expect([channels.refused("a"), channels.isClosed("a"), channels.isClosed("b")]).toEqual([
      true,
      true,
      false,
    ]);
    moveOn(1000);
    expect(channels.isClosed("a")).toBe(false);
  });

  test("begins to count anew when a message arrived", () => {
    const channels = createClosedChannels({ now: () => 0, refusals: 2, lifetime: 1000 });
    channels.refused("a");
    channels.accepted("a");
    expect(channels.refused("a")).toBe(false);
  });
});

describe("createAnsweredMessages", () => {
  test("knows the answer to a question until its time is over, and no more than it holds", () => {
    const { now, moveOn } = clock();
    const answered = createAnsweredMessages({ now, lifetime: 1000, capacity: 2 });
    for (const question of ["q1", "q2", "q3"]) answered.remember(question, `a of ${question}`);
    expect(["q1", "q2", "q3"].map(answered.recall)).toEqual([null, "a of q2", "a of q3"]);
    moveOn(1000);
    expect(answered.recall("q3")).toBeNull();
  });

  test("does work about one question in turn, also after work that failed", async () => {
    const answered = createAnsweredMessages({ now: () => 0, lifetime: 1, capacity: 1 });
    const done: string[] = [];
    let release = (): void => undefined;
    const first = answered.inTurn("q1", async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      done.push("first");
      throw new Error("failed");
    });
    const second = answered.inTurn("q1", async () => void done.push("second"));
    await answered.inTurn("q2", async () => void done.push("other"));
    release();
    await expect(first).rejects.toThrow("failed");
    await second;
    expect(done).toEqual(["other", "first", "second"]);
  });
});

describe("createRunning", () => {
  test("tells errors where they belong and begins nothing after it was closed", async () => {
    const running = createRunning();
    const errors: unknown[] = [];
    await running.run(
      () => Promise.reject(new Error("no")),
      (error) => void errors.push(error),
    );
    await running.run(
      () => {
        throw new Error("never");
      },
      (error) => void errors.push(error),
    );
    expect(errors.map(String)).toEqual(["Error: no", "Error: never"]);
    expect(await running.close(1000)).toBe(true);
    let begun = false;
    await running.run(
      async () => {
        begun = true;
      },
      () => undefined,
    );
    expect(begun).toBe(false);
  });
});
