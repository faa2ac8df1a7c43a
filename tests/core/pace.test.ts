import { describe, expect, test } from "vitest";
import { createPace, eachPaced } from "../../src/core/pace.js";

describe("createPace", () => {
  test("pauses only when the slice of time is used up, and then begins a new one", async () => {
    let time = 0;
    const pace = createPace(() => time);
    expect(pace()).toBeUndefined();
    time = 11;
    expect(pace()).toBeUndefined();
    time = 12;
    await pace();
    expect(pace()).toBeUndefined();
  });

  test("lets timers and sockets run during a pause", async () => {
    let time = 0;
    const pace = createPace(() => time);
    const seen: string[] = [];
    setImmediate(() => seen.push("other work"));
    time = 20;
    await pace();
    expect(seen).toEqual(["other work"]);
  });
});

test("takes each item once, in order, whether or not it pauses", async () => {
  for (const pace of [() => undefined, () => Promise.resolve()]) {
    const seen: string[] = [];
    await eachPaced(["a", "b", "c"], pace, (item, index) => seen.push(`${index}${item}`));
    expect(seen).toEqual(["0a", "1b", "2c"]);
  }
});
