import { isUtf8 } from "node:buffer";
import { type Checked, right, wrong } from "./problem.js";

const LINE_FEED = 0x0a;

/** Byte order of a UTF-16 text with its mark; null for anything else. */
export const utf16Label = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
};

const sequenceLength = (byte: number): number => {
  if (byte < 0x80) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
};

/** Offset of the first byte that is no UTF-8, in a stretch that holds one. */
const firstWrongByte = (bytes: Uint8Array): number => {
  let at = 0;
  while (at < bytes.length) {
    const next = at + sequenceLength(bytes[at] ?? 0);
    if (next > bytes.length || !isUtf8(bytes.subarray(at, next))) return at;
    at = next;
  }
  return at;
};

/** Says which byte of which line is no UTF-8. `firstLine`: number of the line that the bytes begin with. */
export const notUtf8 = (bytes: Uint8Array, firstLine: number): Checked<never> => {
  let line = firstLine;
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const part = bytes.subarray(start, end);
    if (feed === -1 || !isUtf8(part)) {
      const byte = (part[firstWrongByte(part)] ?? 0).toString(16).padStart(2, "0").toUpperCase();
      return wrong(line, `not UTF-8: byte 0x${byte} at line ${line}; save it as UTF-8`);
    }
    line += 1;
    start = end + 1;
  }
};

/** Reads bytes as UTF-8, or as UTF-16 where its mark stands first; marks are dropped. No other encoding is guessed. */
export const decodeText = (bytes: Uint8Array, firstLine = 1): Checked<string> => {
  const label = utf16Label(bytes);
  if (label !== null) {
    try {
      return right(new TextDecoder(label, { fatal: true }).decode(bytes));
    } catch {
      return wrong(null, "not UTF-16, though it begins with its mark; save it as UTF-8");
    }
  }
  return isUtf8(bytes) ? right(new TextDecoder().decode(bytes)) : notUtf8(bytes, firstLine);
};

/** What makes a text no article, or null: it is blank, binary, or holds what no file can be written with. */
export const textTrouble = (text: string): string | null => {
  if (text.trim() === "") return "holds no text: add the article's text or remove it";
  if (text.includes("\0"))
    return "holds NUL characters: it is no plain text, or UTF-16 without a mark; save it as UTF-8";
  if (/\p{Cs}/u.test(text))
    return "holds half a character (an unpaired surrogate): save it again from its source";
  return null;
};
