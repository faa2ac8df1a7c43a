import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeWordVectors, encodeWordVectors } from "../../../src/analysis/vectors/word-vectors.js";
import type { WordVectors } from "../../../src/core/ports.js";

const cosine = ({ scale, vectorOf }: WordVectors, a: string, b: string): number => {
  const first = vectorOf(a) ?? new Int8Array();
  const second = vectorOf(b) ?? new Int8Array();
  return first.reduce((sum, part, at) => sum + part * (second[at] ?? 0), 0) / scale;
};

const lengthOf = (vector: readonly number[]): number =>
  Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0));

const trueCosine = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, part, at) => sum + part * (b[at] ?? 0), 0) / (lengthOf(a) * lengthOf(b));

/** Vectors as long as real ones, none of whose parts holds most of it. */
const vector = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 })
  .filter((parts) => lengthOf(parts) > 3);

describe("word vectors", () => {
  test("keep the cosine of two words to within a few hundredths", () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const vectors = decodeWordVectors(
          encodeWordVectors([
            ["harbour", a],
            ["port", b],
          ]),
        );
        expect(Math.abs(cosine(vectors, "harbour", "port") - trueCosine(a, b))).toBeLessThan(0.03);
      }),
    );
  });

  test("know no word that was not written", () => {
    const vectors = decodeWordVectors(encodeWordVectors([["harbour", [1, 2, 3]]]));
    expect(vectors.vectorOf("harbour")).toHaveLength(3);
    expect(vectors.vectorOf("port")).toBeNull();
  });

  test.each([
    ["an empty file", Buffer.from("")],
    ["a file without a line of words", Buffer.from([1, 2, 3])],
    [
      "a file that is cut off",
      Buffer.from(
        encodeWordVectors([
          ["a", [1, 2]],
          ["b", [3, 4]],
        ]),
      ).subarray(0, 7),
    ],
  ])("refuses %s", (_name, bytes) => {
    expect(() => decodeWordVectors(bytes)).toThrow(/^word vectors: /);
  });
});
