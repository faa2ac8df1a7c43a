import { describe, expect, test } from "vitest";
import { areOpposite } from "../../../../src/core/ask/silence/opposites.js";

describe("areOpposite", () => {
  test.each([
    ["highest", "lowest", true],
    ["lowest", "highest", true],
    ["popular", "unpopular", true],
    ["legal", "illegal", true],
    ["included", "excluded", true],
    ["inhale", "exhale", true],
    ["interior", "exterior", true],
    ["north", "south", true],
    ["north", "east", false],
    ["harbour", "port", false],
    ["fer", "infer", false],
    ["popular", "popular", false],
    ["bill", "bills", false],
    ["dismay", "may", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(areOpposite(a, b)).toBe(expected);
  });
});
