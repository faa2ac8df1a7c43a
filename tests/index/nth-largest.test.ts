import fc from "fast-check";
import { expect, test } from "vitest";
import { nthLargest } from "../../src/index/nth-largest.js";

test("gives what sorting would put at the place", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(50), (numbers, place) => {
      const sorted = numbers.toSorted((a, b) => b - a);
      expect(nthLargest(Float64Array.from(numbers), place)).toBe(sorted[place - 1] ?? 0);
    }),
  );
});
