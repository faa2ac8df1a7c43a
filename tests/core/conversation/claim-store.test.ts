import { expect, test } from "vitest";
import { createMemoryClaims } from "../../../src/core/conversation/claim-store.js";
import { claimsContract } from "../../contracts/claims-contract.js";

const make = (capacity = 1000) => {
  let time = 5_000;
  const claims = createMemoryClaims({ now: () => time, capacity });
  return {
    claims,
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

claimsContract("the memory of a process", () => make());

test("a memory of claims forgets the oldest when it is full", async () => {
  const { claims } = make(2);
  for (const key of ["a", "b", "c"]) await claims.claim(key, 1000);
  expect([
    await claims.claim("c", 1000),
    await claims.claim("b", 1000),
    await claims.claim("a", 1000),
  ]).toEqual([false, false, true]);
});
