import fc from "fast-check";
import { expect, test } from "vitest";
import { packNumbers, unpackNumbers } from "../../src/index/numbers.js";

test("packed numbers come back as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32 - 1)), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(Uint32Array.from(numbers));
    }),
  );
});
