import { expect, test } from "vitest";
import { createChannelQueue } from "../../../../src/adapters/slack/send/channel-queue.js";

test("a channel's work is done in order, and a failure stops nothing behind it", async () => {
  const queue = createChannelQueue();
  const done: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = queue.run("C1", () => held.then(() => void done.push("first")));
  const failing = queue.run("C1", () => Promise.reject(new Error("no")));
  const last = queue.run("C1", async () => void done.push("last"));
  await queue.run("C2", async () => void done.push("other channel"));
  release();
  await expect(failing).rejects.toThrow("no");
  await Promise.all([first, last]);
  expect(done).toEqual(["other channel", "first", "last"]);
});
