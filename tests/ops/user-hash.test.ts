import { expect, test } from "vitest";
import { createUserHash } from "../../src/ops/user-hash.js";

test("a user's hash is the same within a process, differs between processes, and does not hold the id", () => {
  const [here, there] = [createUserHash(), createUserHash()];
  expect(here("U123")).toBe(here("U123"));
  expect(here("U123")).not.toBe(here("U124"));
  expect(here("U123")).not.toBe(there("U123"));
  expect(here("U123")).not.toContain("U123");
});
