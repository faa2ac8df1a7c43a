import { describe, expect, test } from "vitest";
import { createRateLimit } from "../../../src/core/conversation/rate-limit.js";

const make = (perMinute: number, capacity?: number) => {
  let time = 1_000;
  const hidden: string[] = [];
  const hide = (key: string): string => {
    hidden.push(key);
    return `h${key}`;
  };
  const limit = createRateLimit({
    perMinute,
    now: () => time,
    hide,
    ...(capacity === undefined ? {} : { capacity }),
  });
  return {
    limit,
    hidden,
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

describe("createRateLimit", () => {
  test("lets as many requests pass in a minute as it was told, each person apart", () => {
    const { limit } = make(2);
    expect([limit.take("a"), limit.take("a"), limit.take("a"), limit.take("b")]).toEqual([0, 0, 60, 0]);
  });

  test("says how many seconds are left and then lets the next one pass", () => {
    const { limit, advance } = make(1);
    limit.take("a");
    advance(45_500);
    expect(limit.take("a")).toBe(15);
    advance(14_499);
    expect(limit.take("a")).toBe(1);
    advance(1);
    expect(limit.take("a")).toBe(0);
  });

  test("does not let refused requests lengthen the wait", () => {
    const { limit, advance } = make(1);
    limit.take("a");
    for (let second = 1; second < 60; second += 1) {
      advance(1_000);
      expect(limit.take("a")).toBe(60 - second);
    }
    advance(1_000);
    expect(limit.take("a")).toBe(0);
  });

  test("is off at 0", () => {
    const { limit, hidden } = make(0);
    expect(Array.from({ length: 50 }, () => limit.take("a")).every((wait) => wait === 0)).toBe(true);
    expect(hidden).toEqual([]);
  });

  test("forgets those seen longest ago when it is full", () => {
    const { limit } = make(1, 2);
    for (const key of ["a", "b", "c"]) limit.take(key);
    expect([limit.take("c") > 0, limit.take("b") > 0, limit.take("a")]).toEqual([true, true, 0]);
  });
});
