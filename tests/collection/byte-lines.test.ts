import fc from "fast-check";
import { expect, test } from "vitest";
import { readByteLines } from "../../src/collection/byte-lines.js";

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const linesOf = async (text: string, size: number, longest = 1_000) => {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of readByteLines(chunksOf(Buffer.from(text), size), longest)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === null ? null : bytes.toString());
  }
  return lines;
};

test("lines are the same however the stream is cut into chunks", async () => {
  const parts = fc.constantFrom("a", "é", "\n", "\n\n", "long line");
  await fc.assert(
    fc.asyncProperty(fc.array(parts), fc.integer({ min: 1, max: 7 }), async (list, size) => {
      const text = list.join("");
      const wanted = text.split("\n");
      if (wanted.at(-1) === "") wanted.pop();
      expect(await linesOf(text, size)).toEqual(wanted);
    }),
  );
});

test("a line that is too long comes as null, the next one is whole", async () => {
  expect(await linesOf(`ab\n${"x".repeat(50)}\r\ncd\r\n`, 8, 10)).toEqual(["ab", null, "cd"]);
});
