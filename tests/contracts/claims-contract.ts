import { describe, expect, test } from "vitest";
import type { ClaimStore } from "../../src/core/conversation/claim-store.js";

/** A store under test together with the clock that it reads, in milliseconds. */
export interface ClaimsUnderTest {
  readonly claims: ClaimStore;
  readonly advance: (milliseconds: number) => void;
}

/** What every claim store must do, wherever it keeps its keys. */
export const claimsContract = (name: string, make: () => ClaimsUnderTest): void => {
  describe(`${name} as a claim store`, () => {
    test("gives a key to the first who asks and to nobody after", async () => {
      const { claims } = make();
      expect(await claims.claim("event 1", 1000)).toBe(true);
      expect(await claims.claim("event 1", 1000)).toBe(false);
    });

    test("gives a key to one of many who ask at once", async () => {
      const { claims } = make();
      const given = await Promise.all(Array.from({ length: 100 }, () => claims.claim("event 1", 1000)));
      expect(given.filter(Boolean)).toHaveLength(1);
    });

    test("keeps keys apart", async () => {
      const { claims } = make();
      expect(await claims.claim("event 1", 1000)).toBe(true);
      expect(await claims.claim("event 2", 1000)).toBe(true);
      expect(await claims.claim("__proto__", 1000)).toBe(true);
    });

    test("gives a key again when its time is over, not before", async () => {
      const { claims, advance } = make();
      await claims.claim("event 1", 1000);
      advance(999);
      expect(await claims.claim("event 1", 1000)).toBe(false);
      advance(1);
      expect(await claims.claim("event 1", 1000)).toBe(true);
      expect(await claims.claim("event 1", 1000)).toBe(false);
    });

    test("is not moved on by those who come too late", async () => {
      const { claims, advance } = make();
      await claims.claim("event 1", 1000);
      advance(600);
      await claims.claim("event 1", 1000);
      advance(400);
      expect(await claims.claim("event 1", 1000)).toBe(true);
    });
  });
};
